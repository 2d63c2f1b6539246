/** `npm run document`: a report as a Word file. */
import { resolve } from 'node:path';
import type { Corpus } from '../src/domain/corpus.ts';
import type { Report } from '../src/domain/report.ts';
import { readinessOf } from '../src/domain/tally/readiness.ts';
import { todosOf } from '../src/domain/todos.ts';
import { fileName, reportDocument } from '../src/document/model/report-document.ts';
import { wordFile } from '../src/document/word/word-file.ts';
import { loadContent } from '../src/io/load.ts';
import { today } from '../src/io/today.ts';
import { documentMessages, documentProblems, documentWords } from '../src/labels/document.ts';
import { textOfFile } from '../src/views/texts.ts';
import { exitCodes, print, runCommand } from './lib/command.ts';
import {
  callersFolder,
  day,
  fileToWrite,
  folder,
  subject,
  toggle,
  UsageError,
} from './lib/flags.ts';
import { named } from './lib/named.ts';
import { errorCount } from './lib/problems.ts';
import { writeWholeFile } from './lib/whole-file.ts';
import { shownPath } from './site/checkout.ts';

const flags = {
  report: subject(),
  annex: toggle(),
  out: fileToWrite('.docx'),
  content: folder('content'),
  today: day(),
};

await runCommand(documentWords, flags, async (given) => {
  const { report: id, annex, out } = given;
  if (id === undefined) throw new UsageError(documentProblems['no-report']);
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
  const path = out ?? resolve(callersFolder(), `${name}.docx`);
  writeWholeFile(path, await wordFile(document));
  print(documentMessages['document.written'](shownPath(path)));
  if (document.draft !== undefined) print(draftReason(corpus, report));
  return exitCodes.good;
});

function draftReason(corpus: Corpus, report: Report): string {
  const todos = todosOf(report).length;
  if (todos > 0) return documentMessages['document.hasTodos'](todos);
  const { missing, unchecked } = readinessOf(corpus, report);
  return documentMessages['document.isDraft'](missing, unchecked);
}
