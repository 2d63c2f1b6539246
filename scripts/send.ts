/** `npm run send`: fixes the figures of a report that goes out, corrects them, or notes the number of its signed copy. */
import { createInterface } from 'node:readline/promises';
import type { Corpus } from '../src/domain/corpus.ts';
import type { Report } from '../src/domain/report.ts';
import { isBack, isInForce } from '../src/domain/sent/in-force.ts';
import { sendingSeat, sendingStep } from '../src/domain/sign-off.ts';
import { readFiles, type ReadFiles } from '../src/io/read-files.ts';
import { sentPromises, sentText, sourcesOf } from '../src/io/sent-sources.ts';
import { loadContent, type Content } from '../src/io/load.ts';
import { today } from '../src/io/today.ts';
import { sendAnswers, sendLabels, sendRefusals, sendWords } from '../src/labels/send.ts';
import { freezeReport, ledgerOn } from '../src/views/sent/freeze.ts';
import { exitCodes, print, runCommand, type ExitCode } from './lib/command.ts';
import { day, folder, subject, text, toggle, UsageError, type Given } from './lib/flags.ts';
import { named } from './lib/named.ts';
import { previewText } from './send/preview.ts';
import { repositoryOf } from './send/git.ts';
import {
  commitOf,
  refusal,
  refuseProblems,
  refuseUnapproved,
  refuseUnready,
} from './send/refusals.ts';
import type { Step } from './send/mark-sent.ts';
import { addEntry, alone, figuresPath, markReport, setCopy } from './send/write-sent.ts';

const flags = {
  report: subject(),
  correct: text(),
  copy: text(),
  seat: text(),
  yes: toggle(),
  content: folder('content'),
  today: day(),
};

type Asked = Omit<Given<typeof flags>, 'help'>;

await runCommand(sendWords, flags, send);

async function send(given: Asked): Promise<ExitCode> {
  const id = checkFlags(given);
  const files = readFiles(given.content);
  const content = loadContent(given.content, given.today ?? today, files);
  const { corpus } = content;
  if (!corpus) throw refusal('unreadable');
  const report = named(id, corpus.reports, ({ title }) => title, sendRefusals['not-found']);
  refuseProblems(content, given.correct === undefined ? undefined : report);
  const on = given.today ?? today(corpus.site.timeZone);
  const sent = corpus.sent.get(report.id);
  if (given.copy !== undefined) return noteCopy(content, report, given.copy);
  if (!sent && given.correct !== undefined) throw refusal('not-sent');
  if (!sent || given.correct !== undefined)
    return sendNow({ ...content, corpus, files }, report, given, on);
  if (isInForce(report, sent)) throw refusal('already-sent', sent.last.on, report.id);
  if (isBack(report, sent)) throw refusal('came-back', report.id);
  return finish(content, report, stepOf(report, given, sent.last.on));
}

/** The report that is named. Throws a `UsageError` for flags that do not go together. */
function checkFlags({ report, correct, copy }: Asked): string {
  if (report === undefined) throw new UsageError(sendRefusals['report-missing']());
  if (correct !== undefined && copy !== undefined) throw new UsageError(sendRefusals.conflict());
  if (correct?.trim() === '') throw new UsageError(sendRefusals['no-reason']());
  return report;
}

async function sendNow(
  content: Content & { readonly corpus: Corpus; readonly files: ReadFiles },
  report: Report,
  given: Asked,
  on: string,
): Promise<ExitCode> {
  const { corpus, files } = content;
  const root = content.documents.get(report.file);
  if (!root) throw refusal('unreadable');
  refuseUnapproved(report, corpus.sent.get(report.id), on);
  const commit = commitOf(repositoryOf(content.dir));
  const { asked, explained, head, ...frozen } = freezeReport(corpus, report, root, on);
  const ledger = ledgerOn(corpus, report, on);
  refuseUnready(ledger, report, asked, on);
  const step = stepOf(report, given, on);
  print(previewText(ledger, report, frozen, { commit, step }));
  if (!(given.yes || (await isAgreed()))) {
    print(sendLabels['send.stopped']);
    return exitCodes.problems;
  }
  const sources = sourcesOf(corpus, files, { asked, explained }, report.period);
  const reason = given.correct?.trim();
  const text = sentText(files, report);
  const promises = sentPromises(files, report);
  const entry = {
    on,
    commit,
    ...(reason ? { reason } : {}),
    head,
    promises,
    text,
    ...frozen,
    sources,
  };
  alone(() => {
    addEntry(content.dir, report, corpus.sent.get(report.id)?.entries.length ?? 0, entry);
    markReport(content.dir, report, step);
  });
  print(sendLabels['send.done'](figuresPath(report), report.file));
  return exitCodes.good;
}

/** What a kill between the two files has left: the figures are fixed, and the report does not say so yet. */
function finish(content: Content, report: Report, step: Step): ExitCode {
  alone(() => {
    markReport(content.dir, report, step);
  });
  print(sendLabels['send.finished'](report.file));
  return exitCodes.good;
}

function noteCopy(content: Content, report: Report, copy: string): ExitCode {
  if (!content.corpus?.sent.has(report.id)) throw refusal('not-sent');
  alone(() => {
    setCopy(content.dir, report, copy.trim());
  });
  print(sendLabels['send.copied'](copy.trim(), figuresPath(report)));
  return exitCodes.good;
}

/** Who sends it: the seat that is named, or that handed it in. */
function stepOf(report: Report, { seat }: Asked, on: string): Step {
  return sendingStep(seat ?? sendingSeat(report), on);
}

async function isAgreed(): Promise<boolean> {
  if (!process.stdin.isTTY) throw refusal('no-terminal');
  const asking = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const answer = await asking.question(sendLabels['send.ask']);
    return sendAnswers.includes(answer.trim().toLowerCase());
  } finally {
    asking.close();
  }
}
