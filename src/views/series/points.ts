import type { Metric } from '../../domain/catalogue/metric.ts';
import type { Corpus } from '../../domain/corpus.ts';
import { Kept } from '../../domain/kept.ts';
import { rangePeriod, type Period } from '../../domain/period.ts';
import type { WorkRecord } from '../../domain/record.ts';
import { figureFor } from '../../domain/tally/figure.ts';
import { sheetPeriods } from '../../domain/tally/sheet-periods.ts';
import type { Figure } from '../../domain/tally/tally.ts';

/** One month of one year: what a year had come to by its end, as its sheet says. */
export interface Point {
  readonly year: string;
  readonly month: number;
  readonly figure: Figure;
  readonly record: WorkRecord;
}

const keptPoints = new Kept<Corpus, string, readonly Point[]>();

/** A metric's figures at the end of each month that a sheet tells of, in order of time. */
export function pointsOf(corpus: Corpus, metric: Metric): readonly Point[] {
  return keptPoints.get(corpus, metric.id, () => findPoints(corpus, metric));
}

function findPoints(corpus: Corpus, metric: Metric): Point[] {
  const ends = sheetPeriods(corpus, metric).map(({ to }) => to);
  return [...new Set(ends.filter(isMonthEnd))].sort().flatMap((to): Point[] => {
    const year = to.slice(0, 4);
    const figure = figureOf(corpus, metric, rangePeriod(`${year}-01-01`, to));
    const [id] = figure.tally.records;
    const record = id === undefined ? undefined : corpus.records.get(id);
    const isCumulative = figure.tally.basis === undefined;
    if (figure.tally.value === null || !record || !isCumulative) return [];
    return [{ year, month: Number(to.slice(5, 7)), figure, record }];
  });
}

function isMonthEnd(day: string): boolean {
  return rangePeriod(`${day.slice(0, 7)}-01`, day).form === 'month';
}

/** A provided metric of the whole tree, by the day up to which the site tells. */
export function figureOf(corpus: Corpus, metric: Metric, period: Period): Figure {
  const { root, asOf } = corpus.site;
  return figureFor(corpus, { metric: metric.id, period, branch: root, until: asOf, as: '确数' });
}
