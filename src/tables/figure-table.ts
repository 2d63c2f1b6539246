import type { Corpus } from '../domain/corpus.ts';
import { disclose } from '../domain/disclosure/disclose.ts';
import type { Disclosure } from '../domain/disclosure/disclosure.ts';
import type { Figure } from '../domain/tally/tally.ts';
import { shortText, showFigure, showTally } from '../wording/shown-figure.ts';
import { textCell, type Cell, type Column, type Row, type Table } from './table.ts';

/** One line of a table of metrics: a month, a quarter or a branch, with its figures in order of the metrics. */
export interface FigureRow {
  readonly id: string;
  readonly label: string;
  readonly figures: readonly Figure[];
  /** What may be disclosed of each figure, where that depends on the lines beside it. */
  readonly disclosures?: readonly Disclosure[];
}

/** The anchor of a cell's records: its line and its metric. */
export function cellAnchor(part: string, metric: string): string {
  return `${part}-${metric}`.toLowerCase();
}

/**
 * Several metrics over the parts of a period or of the tree. The total is asked for itself and never added
 * up: a joint event is in several lines and counts once.
 */
export function figuresTable(
  corpus: Corpus,
  caption: string,
  by: string,
  parts: readonly FigureRow[],
  total?: FigureRow,
): Table {
  const metrics = (parts[0] ?? total)?.figures.map(({ metric }) => metric) ?? [];
  const columns: Column[] = [
    { id: 'part', label: by },
    ...metrics.map(({ id, label, unit }) => ({ id, label, unit, numeric: true })),
  ];
  return {
    caption,
    columns,
    rows: parts.map((part) => rowOf(corpus, part)),
    ...(total ? { total: rowOf(corpus, total) } : {}),
  };
}

function rowOf(corpus: Corpus, { id, label, figures, disclosures }: FigureRow): Row {
  return {
    cells: [
      textCell(label),
      ...figures.map((figure, at) =>
        figureCell(corpus, figure, `#${cellAnchor(id, figure.metric.id)}`, disclosures?.[at]),
      ),
    ],
  };
}

/** A figure in a cell: its number without the unit, which is in the header, or why there is none. */
export function figureCell(
  corpus: Corpus,
  figure: Figure,
  path: string | undefined,
  disclosure = disclose(corpus, figure.tally),
): Cell {
  const { tally } = figure;
  const { notes, marks } = showFigure(corpus, figure);
  const { exact, value } = showTally(corpus, tally, disclosure);
  const rest = { ...(path === undefined ? {} : { path }), notes, marks };
  if (value === undefined) {
    const empty = tally.value === null;
    return textCell(shortText(corpus, tally, disclosure), { ...rest, empty });
  }
  const unit = tally.metric.unit;
  const text = unit !== '' && exact.endsWith(unit) ? exact.slice(0, -unit.length) : exact;
  return textCell(text, { ...rest, value });
}
