import type { Corpus } from '../corpus.ts';
import { sheetOf, type Form, type FormCell } from '../form.ts';
import { inData, issue, type FieldPath, type Issue } from '../issues.ts';
import type { Check } from './check.ts';

export const formChecks: readonly Check[] = [
  { name: 'forms ask for what there is', find: (corpus) => eachForm(corpus, asked) },
  {
    name: 'figures have a place in the workbooks of forms',
    find: (corpus) => eachForm(corpus, places),
  },
];

function eachForm(corpus: Corpus, find: (form: Form, corpus: Corpus) => Issue[]): Issue[] {
  return [...corpus.forms.values()].flatMap((form) => find(form, corpus));
}

/** Metrics, branches and reports that do not exist. */
function asked(form: Form, { catalogue, branches, reports }: Corpus): Issue[] {
  const branchAt = (slug: string | undefined, path: FieldPath) =>
    slug === undefined || branches.has(slug)
      ? []
      : [issue('unknown-branch', { value: slug }, inData(form.file, path))];
  const { report } = form;
  return [
    ...branchAt(form.branch, ['branch']),
    ...(report === undefined || reports.has(report)
      ? []
      : [issue('unknown-report', { id: report }, inData(form.file, ['report']))]),
    ...form.cells.flatMap(({ metric, branch }, index) => [
      ...(catalogue.metrics.has(metric)
        ? []
        : [issue('unknown-metric', { id: metric }, inData(form.file, ['cells', index, 'metric']))]),
      ...branchAt(branch, ['cells', index, 'branch']),
    ]),
  ];
}

/** Cells into which no number may be written. A number that stands there is a sample, and gives way. */
function places(form: Form): Issue[] {
  return form.cells.flatMap((cell, index) => placeIssues(form, cell, index));
}

function placeIssues({ workbook, file }: Form, asked: FormCell, index: number): Issue[] {
  if (!workbook) return [];
  const at = (key: string) => inData(file, ['cells', index, key]);
  const sheet = sheetOf(workbook, asked);
  if (!sheet) {
    const allowed = workbook.sheets.map(({ name }) => name);
    return [issue('form-sheet-unknown', { value: asked.sheet ?? '', allowed }, at('sheet'))];
  }
  const { cell } = asked;
  const first = sheet.merged.get(cell);
  if (first !== undefined) return [issue('form-cell-merged', { cell, first }, at('cell'))];
  const content = sheet.cells.get(cell);
  if (content?.holds === 'formula') return [issue('form-cell-formula', { cell }, at('cell'))];
  if (content?.holds === 'text') {
    return [issue('form-cell-taken', { cell, text: content.text }, at('cell'))];
  }
  return [];
}
