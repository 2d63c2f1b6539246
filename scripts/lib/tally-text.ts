import type { Corpus } from '../../src/domain/corpus.ts';
import { disclose } from '../../src/domain/disclosure/disclose.ts';
import { isTold } from '../../src/domain/disclosure/disclosure.ts';
import { reportUntil } from '../../src/domain/tally/figure.ts';
import { readinessOf } from '../../src/domain/tally/readiness.ts';
import type { Report } from '../../src/domain/report.ts';
import type { Figure, Tally } from '../../src/domain/tally/tally.ts';
import { tallyLabels } from '../../src/labels/tally.ts';
import { printCutoff, printPeriod } from '../../src/wording/dates.ts';
import { gapReason } from '../../src/wording/gaps.ts';
import { showFigure, showTally } from '../../src/wording/shown-figure.ts';
import { metOf } from '../../src/tables/met.ts';
import { branchName } from '../../src/tables/record-words.ts';
import { columns } from './columns.ts';
import { ownQuestion } from './own-question.ts';

/** The figures of a report as a table, one line each, in the order of the text. */
export function reportText(corpus: Corpus, report: Report, figures: readonly Figure[]): string {
  const until = reportUntil(corpus, report);
  const rows = figures.map((figure) => {
    const { text, notes } = showFigure(corpus, figure);
    return [
      figure.metric.label + ownQuestion(corpus, report, figure),
      text,
      showTally(corpus, figure.tally).exact,
      String(figure.tally.records.length),
      notes.join('，'),
    ];
  });
  const heading = tallyLabels['tally.heading'](
    report.title,
    printPeriod(report.period),
    branchName(corpus, report.branch, until),
    printCutoff(until),
  );
  const ready = tallyLabels['tally.ready'](readinessOf(corpus, report));
  const header = [
    tallyLabels['tally.column.metric'],
    tallyLabels['tally.column.figure'],
    tallyLabels['tally.column.exact'],
    tallyLabels['tally.column.records'],
    tallyLabels['tally.column.notes'],
  ];
  return [heading, '', columns([header, ...rows]), '', ready].join('\n');
}

/** One figure with its evidence. */
export function figureText(corpus: Corpus, figure: Figure): string {
  const { metric, tally, period, branch } = figure;
  const { text, notes } = showFigure(corpus, figure);
  const name = branchName(corpus, branch, tally.question.until);
  const missing = tally.reporting.missing.map((slug) =>
    branchName(corpus, slug, tally.question.until),
  );
  return [
    `${metric.label}　${printPeriod(period)}　${name}　${printCutoff(tally.question.until)}`,
    `${text}${notes.length > 0 ? `（${notes.join('，')}）` : ''}`,
    ...(tally.value === null ? [gapReason(tally)] : []),
    ...(missing.length === 0 ? [] : [tallyLabels['tally.missing'](missing)]),
    ...metLines(corpus, tally),
    ...list(tallyLabels['tally.disputed'], tally.gapRecords),
    ...list(tallyLabels['tally.records'](tally.records.length), tally.records),
    ...list(tallyLabels['tally.linked'](tally.linked.length), tally.linked),
  ].join('\n');
}

/** The branches or months that a figure counts, where it asks which reach so much. */
function metLines(corpus: Corpus, tally: Tally): string[] {
  const met = isTold(disclose(corpus, tally)) ? metOf(corpus, tally) : undefined;
  if (!met) return [];
  const names = met.map(({ text }) => text);
  return list(tallyLabels['tally.met'](names.length), names);
}

function list(heading: string, ids: readonly string[]): string[] {
  return ids.length === 0 ? [] : [heading, ...ids.map((id) => `  ${id}`)];
}
