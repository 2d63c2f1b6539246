import type { Corpus } from '../corpus.ts';
import { inData, inFile, inText, issue, type Issue } from '../issues.ts';
import type { Promised, Report } from '../report.ts';
import { isBack } from '../sent/in-force.ts';
import { reportDrift } from '../sent/report-drift.ts';
import type { SentReport } from '../sent/sent-report.ts';
import { signOffFault, stepOutOfOrder } from '../sign-off.ts';
import type { Unread } from '../unread.ts';
import type { Check, Texts } from './check.ts';

export const sentChecks: readonly Check[] = [
  { name: 'what was sent has its report, and what says so has its figures', find: paired },
  { name: 'a report has been signed off as far as its status says', find: signedOff },
  { name: 'a report that was sent keeps its head', find: kept },
  { name: 'a report that was sent keeps its words', find: sameText },
  { name: 'the ledger still has what was sent', computes: true, find: drifted },
];

function paired(corpus: Corpus): Issue[] {
  const reports = [...corpus.reports.values()].flatMap((report) => {
    const { id, file, status } = report;
    const sent = corpus.sent.get(id);
    const place = inData(file, ['status']);
    if (!sent) {
      return status === '已报送' ? [issue('sent-without-figures', { id }, place)] : [];
    }
    // What comes back from above is written anew, and sent once more as a correction.
    if (status === '已报送' || isBack(report, sent)) return [];
    return [issue('sent-status', { id, status, on: sent.last.on }, place)];
  });
  const alone = [...corpus.sent]
    .filter(([id]) => !corpus.reports.has(id))
    .map(([id, { file }]) => issue('sent-without-report', { id }, inFile(file)));
  return [...reports, ...alone];
}

function signedOff(corpus: Corpus): Issue[] {
  return [...corpus.reports.values()].flatMap((report) => {
    const { file, status, signoff } = report;
    const at = stepOutOfOrder(signoff);
    const [step, before] = [signoff[at], signoff[at - 1]];
    const order = step && before && { step: step.step, on: step.on, before: before.on };
    const fault = signOffFault(report);
    return [
      ...(order ? [issue('signoff-order', order, inData(file, ['signoff', at, 'on']))] : []),
      ...(fault ? [issue('signoff-state', { status, ...fault }, inData(file, ['status']))] : []),
    ];
  });
}

function kept(corpus: Corpus): Issue[] {
  return [...corpus.reports.values()].flatMap((report) => {
    const sent = corpus.sent.get(report.id);
    if (!sent || isBack(report, sent)) return [];
    return [...changedHead(report, sent), ...changedPromises(report, sent)];
  });
}

/** At the first line that says something else: what follows may only have moved. */
function sameText(corpus: Corpus, { linesOf }: Texts): Issue[] {
  return [...corpus.reports.values()].flatMap((report) => {
    const sent = corpus.sent.get(report.id);
    const digests = sent?.last.text;
    if (!sent || !digests || isBack(report, sent)) return [];
    const lines = linesOf(report.file);
    const at = lines.findIndex(({ digest }, index) => digest !== digests[index]);
    if (at < 0 && lines.length === digests.length) return [];
    const { line } = lines.at(at) ?? { line: 1 };
    const facts = { id: report.id, on: sent.last.on, isCut: at < 0 };
    return [issue('sent-text-changed', facts, inText(report.file, line, 1))];
  });
}

/** Once for each report: which numbers are others now, not which records, of which there may be many. */
function drifted(corpus: Corpus, _texts: Texts, unread: Unread): Issue[] {
  // What could not be read has neither changed nor gone.
  if (!unread.isEmpty) return [];
  return [...corpus.reports.values()].flatMap((report) => {
    const { id, file } = report;
    const found = reportDrift(corpus, report);
    const figures = found.figures
      .filter(({ drift }) => drift.isOther)
      .map(({ figure }) => figure.metric.label);
    const others = found.others.map(({ place, drift: { sent } }) => ({
      place: place.of,
      label: sent.metric.label,
      period: sent.question.period.id,
    }));
    if (figures.length + others.length === 0) return [];
    const facts = { id, figures: [...new Set(figures)], others };
    return [issue('sent-drift', facts, inData(file, ['status']))];
  });
}

/** What it promises was frozen with it. */
function changedPromises(
  { id, file, commitments }: Report,
  { last: { on }, sources: { promises } }: SentReport,
): Issue[] {
  if (!promises || promisedWords(promises) === promisedWords(commitments)) return [];
  return [issue('sent-promises-changed', { id, on }, inData(file, ['commitments']))];
}

/** What is promised, without the day from which it holds: that is the day of sending, which comes after. */
function promisedWords(promises: readonly Promised[]): string {
  return JSON.stringify(promises.map(({ since: _since, ...words }) => words));
}

/** The keys of the head by which the numbers were asked, and that say something else now. */
function changedHead(report: Report, { last: { head } }: SentReport): Issue[] {
  const keys = [
    ['title', head.title, report.title],
    ['period', head.period.id, report.period.id],
    ['branch', head.branch, report.branch],
    ['cutoff', head.cutoff, report.cutoff],
  ] as const;
  return keys
    .filter(([, sent, now]) => sent !== now)
    .map(([key, sent, now]) =>
      issue('sent-head-changed', { id: report.id, key, sent, now }, inData(report.file, [key])),
    );
}
