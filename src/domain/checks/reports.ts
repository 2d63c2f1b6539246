import type { Corpus } from '../corpus.ts';
import { inData, inText, issue, type Issue } from '../issues.ts';
import type { ComponentUse } from '../plan.ts';
import type { Report } from '../report.ts';
import { figureOfUse } from '../tally/figure.ts';
import type { Figure } from '../tally/tally.ts';
import type { Unread } from '../unread.ts';
import type { Check, Texts } from './check.ts';
import { isPartlyRead } from './partly-read.ts';
import { useIssues } from './uses.ts';

export const reportChecks: readonly Check[] = [
  { name: 'reports ask for what exists', find: eachReport(asked) },
  { name: 'a report that was sent has no gap', computes: true, find: eachReport(sentWhole) },
];

function eachReport(find: (report: Report, corpus: Corpus, unread: Unread) => Issue[]) {
  return (corpus: Corpus, _texts: Texts, unread: Unread): Issue[] =>
    [...corpus.reports.values()].flatMap((report) => find(report, corpus, unread));
}

function asked(report: Report, corpus: Corpus): Issue[] {
  const { branch, file, cutoff, period, uses } = report;
  const found: Issue[] = [];
  if (!corpus.branches.has(branch)) {
    found.push(issue('unknown-branch', { value: branch }, inData(file, ['branch'])));
  }
  if (cutoff < period.from) {
    const facts = { cutoff, period: period.id };
    found.push(issue('cutoff-outside', facts, inData(file, ['cutoff'])));
  }
  return [...found, ...uses.flatMap((use) => useIssues(use, report, corpus))];
}

function eachFigure(
  report: Report,
  corpus: Corpus,
  find: (figure: Figure, use: ComponentUse) => Issue[],
): Issue[] {
  return report.uses.flatMap((use) => {
    const figure = use.name === 'Tally' ? figureOfUse(corpus, report, use) : undefined;
    return figure ? find(figure, use) : [];
  });
}

function sentWhole(report: Report, corpus: Corpus, unread: Unread): Issue[] {
  if (report.status !== '已报送') return [];
  return eachFigure(report, corpus, (figure, { line, column }) => {
    const { metric, tally } = figure;
    if (tally.value !== null && tally.unchecked === 0) return [];
    if (tally.value === null && isPartlyRead(corpus, unread, figure)) return [];
    const gap = tally.gap === 'not-sent' ? 'not-sent' : 'null';
    const reason = tally.value === null ? gap : 'unchecked';
    const records = tally.records.filter((id) => corpus.records.get(id)?.state === '待核');
    const place = inText(report.file, line, column);
    return [issue('sent-incomplete', { metric: metric.label, reason, records }, place)];
  });
}
