import type { Figure, Tally } from '../domain/tally/tally.ts';
import { exactText, printFigure } from '../wording/figure.ts';
import { textCell, type Cell, type Column, type Row, type Table } from './table.ts';

/** One line of a table of metrics: a month, a quarter or a branch, with its figures in order of the metrics. */
export interface Part {
  readonly id: string;
  readonly label: string;
  readonly figures: readonly Figure[];
}

/** The anchor of a cell's records: its line and its metric. */
export function cellAnchor(part: string, metric: string): string {
  return `${part}-${metric}`.toLowerCase();
}

/**
 * Several metrics over the parts of a period or of the tree. The total is asked for itself and never added
 * up: a joint event stands in several lines and counts once.
 */
export function figuresTable(
  caption: string,
  by: string,
  parts: readonly Part[],
  total?: Part,
): Table {
  const metrics = (parts[0] ?? total)?.figures.map(({ metric }) => metric) ?? [];
  const columns: Column[] = [
    { id: 'part', label: by },
    ...metrics.map(({ id, label, unit }) => ({ id, label, unit, numeric: true })),
  ];
  return {
    caption,
    columns,
    rows: parts.map(rowOf),
    ...(total ? { total: rowOf(total) } : {}),
  };
}

function rowOf({ id, label, figures }: Part): Row {
  return {
    cells: [
      textCell(label),
      ...figures.map((figure) => figureCell(figure, `#${cellAnchor(id, figure.metric.id)}`)),
    ],
  };
}

/** A figure in a cell: its number without the unit, which stands in the header, or why there is none. */
export function figureCell(figure: Figure, path: string): Cell {
  const { tally } = figure;
  const { notes } = printFigure(figure);
  if (tally.value === null) return textCell(gapText(tally), { path, notes, empty: true });
  const unit = tally.metric.unit;
  const exact = exactText(tally);
  const text = unit !== '' && exact.endsWith(unit) ? exact.slice(0, -unit.length) : exact;
  return textCell(text, { value: tally.value, path, notes });
}

/** The same in an overview, which leaves what is to be said of the value to the page that it leads to. */
export function plainFigureCell(figure: Figure, path: string): Cell {
  return { ...figureCell(figure, path), notes: [] };
}

/** A value with its unit, or a short word for why there is none. */
export function figureText(tally: Tally): string {
  return tally.value === null ? gapText(tally) : exactText(tally);
}

/** A short word for a missing value, without the brackets it has in running text. */
export function gapText(tally: Tally): string {
  return exactText(tally).replace(/^【|】$/g, '');
}
