/** `npm run document`: a report as a Word file, or as a PDF. */
import { basename, resolve } from 'node:path';
import type { Corpus } from '../src/domain/corpus.ts';
import type { Report } from '../src/domain/report.ts';
import { readinessOf } from '../src/domain/tally/readiness.ts';
import { todosOf } from '../src/domain/todos.ts';
import type { TypeChoice } from '../src/document/html/families.ts';
import type { ReportDocument } from '../src/document/model/document.ts';
import { fileName, reportDocument } from '../src/document/model/report-document.ts';
import { wordFile } from '../src/document/word/word-file.ts';
import { loadContent } from '../src/io/load.ts';
import { today } from '../src/io/today.ts';
import { documentMessages, documentProblems, documentWords } from '../src/labels/document.ts';
import { openFigures } from '../src/labels/figure-states.ts';
import { textOfFile } from '../src/views/texts.ts';
import { exitCodes, print, runCommand } from './lib/command.ts';
import {
  callersFolder,
  day,
  fileToWrite,
  folder,
  oneOf,
  subject,
  toggle,
  UsageError,
  type Given,
} from './lib/flags.ts';
import { named } from './lib/named.ts';
import { errorCount } from './lib/problems.ts';
import { writeWholeFile } from './lib/whole-file.ts';
import { shownPath } from './site/checkout.ts';

const flags = {
  report: subject(),
  annex: toggle(),
  pdf: toggle(),
  fonts: oneOf(['free', 'system']),
  out: fileToWrite('.docx', '.pdf'),
  content: folder('content'),
  today: day(),
};

await runCommand(documentWords, flags, async (given) => {
  const { report: id, annex, out } = given;
  if (id === undefined) throw new UsageError(documentProblems['no-report']);
  const type = pdfTypeAsked(given);
  const content = loadContent(given.content, given.today ?? today);
  const { corpus } = content;
  const errors = errorCount(content);
  if (!corpus || errors > 0) {
    const why = documentMessages;
    process.stderr.write(
      `${corpus ? why['document.problems'](errors) : why['document.unreadable']}\n`,
    );
    return exitCodes.problems;
  }
  const report = named(id, corpus.reports, ({ title }) => title, documentProblems['not-found']);
  const document = reportDocument(corpus, report, textOfFile(content, report.file), { annex });
  const name = fileName(id, document);
  const path = out ?? resolve(callersFolder(), `${name}.${type === undefined ? 'docx' : 'pdf'}`);
  const made = await fileOf(document, type);
  writeWholeFile(path, made.bytes);
  print(documentMessages['document.written'](shownPath(path)));
  print(made.remark);
  if (document.draft !== undefined) print(draftReason(corpus, report));
  return exitCodes.good;
});

/**
 * In which type a PDF is asked for; `undefined` for a Word file.
 *
 * @throws UsageError where flags ask for both
 */
function pdfTypeAsked({ pdf, fonts, out }: Given<typeof flags>): TypeChoice | undefined {
  const isPdf = out?.toLowerCase().endsWith('.pdf');
  if (pdf && isPdf === false) {
    throw new UsageError(documentProblems['pdf-into-word'](basename(out ?? '')));
  }
  if (pdf || isPdf) return fonts ?? 'free';
  if (fonts !== undefined) throw new UsageError(documentProblems['fonts-of-word']);
  return undefined;
}

/**
 * The file with what there is to say of it.
 *
 * @throws NoBrowser where none prints a PDF
 */
async function fileOf(
  document: ReportDocument,
  type: TypeChoice | undefined,
): Promise<{ bytes: Uint8Array; remark: string }> {
  if (type === undefined) return { bytes: await wordFile(document), remark: '' };
  // What drives a browser is large, and a Word file needs none of it.
  const { reportPdf } = await import('./pdf/report-pdf.ts');
  const { bytes, missing } = await reportPdf(document, type);
  return { bytes, remark: remarkOn(missing, type) };
}

/** What a reader should know of the type of a PDF. */
function remarkOn(missing: readonly string[], type: TypeChoice): string {
  if (type === 'system') return documentMessages['document.systemFonts'];
  return missing.length > 0 ? documentMessages['document.charactersMissing'](missing) : '';
}

function draftReason(corpus: Corpus, report: Report): string {
  const todos = todosOf(report).length;
  if (todos > 0) return documentMessages['document.hasTodos'](todos);
  return documentMessages['document.isDraft'](report.id, openFigures(readinessOf(corpus, report)));
}
