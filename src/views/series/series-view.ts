import { isWorthDrawing, type ChartData } from '../../charts/chart.ts';
import type { Field } from '../../domain/catalogue/field.ts';
import type { Metric } from '../../domain/catalogue/metric.ts';
import type { Corpus } from '../../domain/corpus.ts';
import { Kept } from '../../domain/kept.ts';
import { textOrder } from '../../domain/order.ts';
import { rangePeriod, yearEarlier, type Period } from '../../domain/period.ts';
import { treeDay, type WorkRecord } from '../../domain/record.ts';
import { figureFor } from '../../domain/tally/figure.ts';
import { sheetPeriods } from '../../domain/tally/sheet-periods.ts';
import type { Figure } from '../../domain/tally/tally.ts';
import { ui } from '../../labels/ui.ts';
import { alignDecimals } from '../../tables/decimals.ts';
import { figureCell } from '../../tables/figure-table.ts';
import { valueText } from '../../tables/record-words.ts';
import { showFigure, showTally } from '../../wording/shown-figure.ts';
import { textCell, type Cell, type Column, type Row, type Table } from '../../tables/table.ts';
import { printDate, printPeriod } from '../../wording/dates.ts';
import { paths } from '../paths.ts';
import { halves } from '../../domain/half-years.ts';
import type { Indicator, ProvidedMetric } from '../../domain/series.ts';
import { ownValue } from '../../domain/own.ts';

/** One month of one year: what a year had come to by its end, as its sheet says. */
interface Point {
  readonly year: string;
  readonly month: number;
  readonly figure: Figure;
  readonly record: WorkRecord;
}

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

/** The newest sheet of each indicator: its numbers as published, and what the sheet says of itself. */
export function latestTable(
  corpus: Corpus,
  caption: string,
  indicators: readonly Indicator[],
): Table {
  const kinds = new Set(indicators.map(({ kind }) => kind));
  const fields = [...kinds].flatMap(({ fields: own, key }) =>
    Object.values(own).filter(({ name }) => !key.includes(name)),
  );
  const taken = new Set(indicators.flatMap(({ metrics }) => metrics.map(({ field }) => field)));
  const columns = [...new Map(fields.map((field) => [field.name, field])).values()];
  // The numbers come first: they are what a small screen shows.
  const numbers = columns.filter(({ name }) => taken.has(name));
  const rest = columns.filter(({ name }) => !taken.has(name));
  return {
    caption,
    columns: [
      { id: 'indicator', label: ui['series.indicator'] },
      ...numbers.map((field) => columnOf(field, true)),
      { id: 'until', label: ui['series.until'], short: true },
      ...rest.map((field) => columnOf(field, false)),
    ],
    rows: indicators.map((indicator) => latestRow(corpus, indicator, numbers, rest)),
  };
}

function columnOf({ name, label, unit, type }: Field, isNumber: boolean): Column {
  return {
    id: name,
    label,
    ...(unit === undefined ? {} : { unit }),
    ...(isNumber ? { numeric: true } : {}),
    ...(type === 'text' ? {} : { short: true }),
  };
}

function latestRow(
  corpus: Corpus,
  indicator: Indicator,
  numbers: readonly Field[],
  rest: readonly Field[],
): Row {
  const name = textCell(indicator.name, { path: `#${indicator.id}` });
  const newest = indicator.metrics
    .flatMap(({ metric }) => pointsOf(corpus, metric).slice(-1))
    .sort((a, b) => textOrder(b.figure.period.to, a.figure.period.to))[0];
  const none = () => textCell(ui['table.none'], { empty: true });
  const cellsOf = (fields: readonly Field[]) =>
    fields.map((field) => (newest ? fieldCell(corpus, indicator, field, newest) : none()));
  const until = newest
    ? textCell(printDate(newest.figure.period.to), { path: paths.record(newest.record.id) })
    : none();
  return { cells: [name, ...cellsOf(numbers), until, ...cellsOf(rest)] };
}

/** What a sheet says in a field: a metric's figure where one takes it, otherwise as it is written. */
function fieldCell(
  corpus: Corpus,
  { metrics }: Indicator,
  field: Field,
  { record, figure: { period } }: Point,
): Cell {
  const taking = metrics.find((one: ProvidedMetric) => one.field === field.name)?.metric;
  if (taking) {
    const cell = figureCell(
      corpus,
      figureOf(corpus, taking, period),
      valuePath(corpus, taking, period),
    );
    // The sheet's own attributes have columns of their own.
    return { ...cell, notes: [] };
  }
  const value = ownValue(record.values, field.name);
  if (value === undefined) {
    return field.type === 'flag'
      ? textCell(ui['text.no'])
      : textCell(ui['series.unstated'], { empty: true });
  }
  // The unit is in the header.
  const bare = { ...field, unit: '' };
  return textCell(valueText(corpus, bare, value, treeDay(record.when)));
}

function valuePath(corpus: Corpus, metric: Metric, { id }: Period): string {
  const isHalf = halves(corpus).some((half) => half.id === id);
  return isHalf ? paths.metricValue(metric.id, id) : paths.metric(metric.id);
}

const keptPoints = new Kept<Corpus, string, readonly Point[]>();

/** A metric's figures at the end of each month that a sheet tells of, in order of time. */
function pointsOf(corpus: Corpus, metric: Metric): readonly Point[] {
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

function figureOf(corpus: Corpus, metric: Metric, period: Period): Figure {
  const { root, asOf } = corpus.site;
  return figureFor(corpus, { metric: metric.id, period, branch: root, until: asOf, as: '确数' });
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
