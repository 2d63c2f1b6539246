import { formFrom, formSchema, type Form, type FormWorkbook } from '../domain/form.ts';
import { inFile, issue, type Issue } from '../domain/issues.ts';
import { readOnce } from '../domain/schema.ts';
import { baseName } from './layout.ts';
import type { ReadFile, ReadFiles } from './read-files.ts';
import { readWorkbook } from './workbook/read-workbook.ts';
import { WorkbookError } from './workbook/package.ts';

/** The superiors' forms: what their files say, with the workbooks beside them. */
export function readForms(files: ReadFiles): {
  forms: ReadonlyMap<string, Form>;
  issues: readonly Issue[];
} {
  const issues: Issue[] = [];
  const forms = new Map<string, Form>();
  const workbooks = new Map(files.of('form-workbook').map((one) => [baseName(one.file), one]));
  const written = files.of('form');
  for (const one of written) {
    const id = baseName(one.file);
    const beside = workbooks.get(id);
    if (!beside) {
      const facts = { expected: one.file.replace(/\.yaml$/, '.xlsx') };
      issues.push(issue('form-without-workbook', facts, inFile(one.file)));
    }
    const { workbook, issues: unread } = beside ? workbookOf(beside) : nothing;
    issues.push(...unread);
    if (one.data === undefined) continue;
    const { value, issues: found } = readOnce(formSchema, one.data, one.file);
    issues.push(...found);
    if (value) forms.set(id, formFrom(value, id, one.file, workbook));
  }
  const described = new Set(written.map(({ file }) => baseName(file)));
  for (const [id, { file }] of workbooks) {
    if (described.has(id)) continue;
    const facts = { expected: file.replace(/\.xlsx$/, '.yaml') };
    issues.push(issue('form-without-cells', facts, inFile(file)));
  }
  return { forms, issues };
}

interface WorkbookReading {
  readonly workbook: FormWorkbook | undefined;
  readonly issues: readonly Issue[];
}

const nothing: WorkbookReading = { workbook: undefined, issues: [] };

function workbookOf({ file, bytes }: ReadFile): WorkbookReading {
  if (!bytes) return nothing;
  try {
    return { workbook: readWorkbook(bytes), issues: [] };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    const facts = { reason: error.message };
    return { workbook: undefined, issues: [issue('form-workbook-unread', facts, inFile(file))] };
  }
}
