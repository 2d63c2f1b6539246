import type { MetricVersion } from '../../domain/catalogue/metric.ts';
import type { Corpus } from '../../domain/corpus.ts';
import { discloseChange } from '../../domain/disclosure/disclose.ts';
import { isTold } from '../../domain/disclosure/disclosure.ts';
import { covers, partsWithin, yearEarlier, type Period } from '../../domain/period.ts';
import type { Report } from '../../domain/report.ts';
import { compareAnswers, isCompared } from '../../domain/tally/compare.ts';
import { distinctFigures } from '../../domain/tally/readiness.ts';
import type { Figure, Tally } from '../../domain/tally/tally.ts';
import { ui } from '../../labels/ui.ts';
import { showFigure } from '../../wording/shown-figure.ts';
import { textCell, type Cell, type Table } from '../../tables/table.ts';
import { printChange, printGrowth } from '../../wording/change.ts';
import { printPeriod } from '../../wording/dates.ts';
import { paths } from '../paths.ts';
import type { ReportPair } from '../../domain/report-pairs.ts';

/** One question that two reports answer, each for its own period. */
interface FigurePair {
  readonly current: Figure;
  readonly earlier: Figure;
}

/** The figures of two reports: those that both have, and those that only one has. */
interface MatchedFigures {
  readonly both: readonly FigurePair[];
  readonly onlyCurrent: readonly Figure[];
  readonly onlyEarlier: readonly Figure[];
}

/**
 * Matches figures that ask the same: one metric, one branch, periods with the same relation to their
 * reports', one wording; the rest is matched whatever its wording.
 */
export function matchFigures(corpus: Corpus, { report, earlier }: ReportPair): MatchedFigures {
  const current = distinctFigures(corpus, report);
  const rest = new Set(distinctFigures(corpus, earlier));
  const found = new Map<Figure, Figure>();
  for (const withWording of [true, false]) {
    for (const figure of current) {
      if (found.has(figure)) continue;
      const key = askedIn(report, figure, withWording);
      const match = [...rest].find((other) => askedIn(earlier, other, withWording) === key);
      if (!match) continue;
      found.set(figure, match);
      rest.delete(match);
    }
  }
  return {
    both: current.flatMap((figure) => {
      const match = found.get(figure);
      return match ? { current: figure, earlier: match } : [];
    }),
    onlyCurrent: current.filter((figure) => !found.has(figure)),
    onlyEarlier: [...rest],
  };
}

/** The figures that both reports have, with the change where like can be compared with like. */
export function comparedTable(
  corpus: Corpus,
  { report, earlier }: ReportPair,
  pairs: readonly FigurePair[],
): Table {
  return {
    caption: ui['compare.figures'],
    columns: [
      { id: 'metric', label: ui['sheet.label'] },
      { id: 'current', label: printPeriod(report.period) },
      { id: 'earlier', label: printPeriod(earlier.period) },
      { id: 'change', label: ui['compare.change'] },
    ],
    rows: pairs.map((pair) => ({
      cells: [
        labelCell(report, pair.current),
        figureCell(corpus, report, pair.current),
        figureCell(corpus, earlier, pair.earlier),
        changeCell(corpus, pair),
      ],
    })),
  };
}

/** The figures that only one of two reports has. */
export function aloneTable(corpus: Corpus, report: Report, figures: readonly Figure[]): Table {
  return {
    caption: ui['compare.onlyIn'](printPeriod(report.period)),
    columns: [
      { id: 'metric', label: ui['sheet.label'] },
      { id: 'figure', label: ui['sheet.printed'] },
    ],
    rows: figures.map((figure) => ({
      cells: [labelCell(report, figure), figureCell(corpus, report, figure)],
    })),
  };
}

function labelCell(report: Report, { metric, period }: Figure): Cell {
  const other = period.id === report.period.id ? [] : [printPeriod(period)];
  return textCell(metric.label, { path: paths.metric(metric.id), notes: other });
}

function figureCell(corpus: Corpus, report: Report, figure: Figure): Cell {
  const { text, notes } = showFigure(corpus, figure);
  const empty = figure.tally.value === null;
  return textCell(text, { path: paths.figure(report.id, figure.key), notes, empty });
}

/** What a figure asks, relative to its report. */
function askedIn(report: Report, figure: Figure, withWording: boolean): string {
  const { metric, branch, as } = figure;
  return [
    metric.id,
    placeOf(figure.period, report.period),
    branch === report.branch ? '' : branch,
    withWording ? as : '',
  ].join(' ');
}

/** The relation of a period to that of its report: the same, a part, a whole, the year before, or some other. */
function placeOf(period: Period, own: Period): string {
  if (period.id === own.id) return 'own';
  if (period.id === yearEarlier(own).id) return 'year-earlier';
  if (covers(period, own)) return `whole ${period.form}`;
  if (period.form !== 'range' && covers(own, period)) {
    const parts = partsWithin(own, period.form);
    return `${period.form} ${parts.findIndex(({ id }) => id === period.id)}`;
  }
  return period.id;
}

function changeCell(corpus: Corpus, pair: FigurePair): Cell {
  const { text, compared } = changeText(corpus, pair);
  return textCell(text, { empty: !compared });
}

/**
 * The change between the values that two reports print, in words, or why there is none. It is computed from
 * these two values alone, each as of its report's cut-off.
 */
export function changeText(
  corpus: Corpus,
  { current, earlier }: FigurePair,
): { text: string; compared: boolean } {
  const why = notCompared(corpus, current, earlier);
  if (why !== undefined) return { text: why, compared: false };
  const { period, until } = earlier.tally.question;
  const comparison = compareAnswers(corpus, current.tally, {
    period,
    until,
    ask: () => earlier.tally,
  });
  const compared = isCompared(comparison);
  const ofTheYear = period.id === yearEarlier(current.period).id;
  return { text: (ofTheYear ? printGrowth : printChange)(comparison), compared };
}

function notCompared(corpus: Corpus, current: Figure, earlier: Figure): string | undefined {
  const { metric, tally } = current;
  if (metric.nature === 'provided') return ui['compare.published'];
  if (metric.nature === 'target') return ui['compare.target'];
  if (current.period.id === earlier.period.id) return ui['compare.samePeriod'];
  const disclosure = discloseChange(corpus, { current: tally, base: earlier.tally });
  if (!isTold(disclosure)) return ui['compare.withheld'];
  const unknown = tally.value === null || earlier.tally.value === null;
  if (!unknown && !sameDefinition(tally, earlier.tally)) return ui['compare.definitions'];
  return sameExtent(tally, earlier.tally) ? undefined : ui['compare.cutoffs'];
}

function sameDefinition(a: Tally, b: Tally): boolean {
  if (!isOneVersion(a.version, b.version)) return false;
  return a.parts.every((part) => {
    const other = b.parts.find(({ metric }) => metric.id === part.metric.id);
    return !other || sameDefinition(part, other);
  });
}

/** Of a report that was sent, the definition is kept as it was written then. */
function isOneVersion(a: MetricVersion, b: MetricVersion): boolean {
  return a === b || JSON.stringify(a.definition) === JSON.stringify(b.definition);
}

/** Whether both know their whole period, or both know it up to one day of the year. */
function sameExtent({ question: a }: Tally, { question: b }: Tally): boolean {
  const whole = [a, b].map(({ period, until }) => until >= period.to);
  if (whole[0] !== whole[1]) return false;
  return whole[0] === true || a.until.slice(4) === b.until.slice(4);
}
