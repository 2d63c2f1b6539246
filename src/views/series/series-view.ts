import { isWorthDrawing, type ChartData } from '../../charts/chart.ts';
import type { Metric } from '../../domain/catalogue/metric.ts';
import type { Corpus } from '../../domain/corpus.ts';
import { yearEarlier } from '../../domain/period.ts';
import { ui } from '../../labels/ui.ts';
import { alignDecimals } from '../../tables/decimals.ts';
import { figureCell } from '../../tables/figure-table.ts';
import { textCell, type Cell, type Table } from '../../tables/table.ts';
import { printPeriod } from '../../wording/dates.ts';
import { showFigure, showTally } from '../../wording/shown-figure.ts';
import { paths } from '../paths.ts';
import { pointsOf, type Point } from './points.ts';

/** How a metric went: a line for each year, over the months up to which its sheets add up. */
interface SeriesView {
  readonly metric: Metric;
  readonly table: Table;
  readonly chart: ChartData | undefined;
  readonly finding: string;
}

/**
 * How a provided metric went within each year. Only sheets that count from the year's first day stand in it:
 * a single month or quarter is another thing than what the year has come to.
 */
export function seriesView(corpus: Corpus, metric: Metric): SeriesView {
  const points = pointsOf(corpus, metric);
  const years = [...new Set(points.map(({ year }) => year))].sort();
  const months = monthsBetween(points.map(({ month }) => month));
  const at = (year: string, month: number) =>
    points.find((point) => point.year === year && point.month === month);
  const chart: ChartData = {
    type: 'line',
    unit: metric.unit,
    labels: months.map(monthsText),
    series: years.map((year) => ({
      label: ui['records.year'](year),
      values: months.map((month) => {
        const tally = at(year, month)?.figure.tally;
        return (tally && showTally(corpus, tally).value) ?? null;
      }),
    })),
  };
  return {
    metric,
    table: {
      caption: ui['series.caption'](metric.label),
      columns: [
        { id: 'year', label: ui['series.year'], unit: metric.unit, short: true },
        ...months.map((month) => ({
          id: String(month),
          label: monthsText(month),
          numeric: true,
        })),
      ],
      rows: alignDecimals(
        years.map((year) => ({
          cells: [
            textCell(ui['records.year'](year)),
            ...months.map((month) => pointCell(corpus, year, month, at(year, month))),
          ],
        })),
      ),
    },
    chart: isWorthDrawing(chart) ? chart : undefined,
    finding: findingOf(corpus, points),
  };
}

/** From the first month that any year tells of to the last: January alone is mostly not published. */
function monthsBetween(known: readonly number[]): number[] {
  if (known.length === 0) return [];
  const [first, last] = [Math.min(...known), Math.max(...known)];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

function monthsText(month: number): string {
  return ui['series.monthsUpTo'](month);
}

function pointCell(corpus: Corpus, year: string, month: number, point: Point | undefined): Cell {
  if (point) return figureCell(corpus, point.figure, paths.record(point.record.id));
  const running = `${year}-${String(month).padStart(2, '0')}` >= corpus.site.asOf.slice(0, 7);
  return textCell(ui[running ? 'series.upcoming' : 'table.none'], { empty: true });
}

/** The newest figure in words, and that of the same months a year earlier. */
function findingOf(corpus: Corpus, points: readonly Point[]): string {
  const newest = points.at(-1);
  if (!newest) return ui['chart.empty'] + ui['text.stop'];
  const { period } = newest.figure;
  const before = yearEarlier(period);
  const earlier = points.find(({ figure }) => figure.period.id === before.id);
  const said = [newest, ...(earlier ? [earlier] : [])].map(({ figure }) => {
    const { text } = showFigure(corpus, { ...figure, as: figure.metric.as });
    return ui['series.said'](printPeriod(figure.period), text);
  });
  return said.join(ui['text.join']) + ui['text.stop'];
}
