import type { Field } from '../../domain/catalogue/field.ts';
import type { Metric } from '../../domain/catalogue/metric.ts';
import type { Corpus } from '../../domain/corpus.ts';
import { halves } from '../../domain/half-years.ts';
import { textOrder } from '../../domain/order.ts';
import { ownValue } from '../../domain/own.ts';
import type { Period } from '../../domain/period.ts';
import { treeDay } from '../../domain/record.ts';
import type { Indicator, ProvidedMetric } from '../../domain/series.ts';
import { ui } from '../../labels/ui.ts';
import { figureCell } from '../../tables/figure-table.ts';
import { valueText } from '../../tables/record-words.ts';
import { textCell, type Cell, type Column, type Row, type Table } from '../../tables/table.ts';
import { printDate } from '../../wording/dates.ts';
import { paths } from '../paths.ts';
import { figureOf, pointsOf, type Point } from './points.ts';

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
    return { ...cell, notes: [], marks: [] };
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
