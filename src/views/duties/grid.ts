import { dayPeriod, overlaps, partsWithin, thursdayOf, type Period } from '../../domain/period.ts';
import { printPeriodInYear } from '../../wording/dates.ts';
import type { Piece } from '../facts.ts';
import type { ShownState } from '../states.ts';
import type { Mark } from './marks.ts';

/** Rows of marks under columns of time: branches of one rule, or rules of one branch. */
export interface Grid {
  readonly caption: string;
  /** What the rows are. */
  readonly head: string;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  /** What the signs in its cells stand for, each once. */
  readonly legend: readonly ShownState[];
}

interface GridColumn {
  readonly id: string;
  readonly label: string;
}

export interface GridRow {
  readonly id: string;
  readonly head: Piece;
  readonly cells: readonly GridCell[];
}

/** The marks of the windows that lie in some columns; none where the rule asks nothing then. */
export interface GridCell {
  /** How many columns it spans. */
  readonly span: number;
  readonly marks: readonly Mark[];
}

/** The columns for windows: these themselves where all are of one length, otherwise the months of the year. */
export function columnsFor(windows: readonly Period[], year: Period): readonly Period[] {
  const forms = new Set(windows.map(({ form }) => form));
  return forms.size === 1 ? windows : partsWithin(year, 'month');
}

/** Columns with their names. */
export function namedColumns(columns: readonly Period[]): readonly GridColumn[] {
  return columns.map((column) => ({ id: column.id, label: printPeriodInYear(column) }));
}

/**
 * Marks in order of time as cells under columns: each spans the columns that its windows touch (a week is of the
 * month of its Thursday), those that touch the same columns stand in one cell, and what no window touches is empty.
 */
export function cellsOf(columns: readonly Period[], marks: readonly Mark[]): readonly GridCell[] {
  const cells: GridCell[] = [];
  let next = 0;
  for (const mark of marks) {
    const touched = columns.flatMap((column, at) =>
      mark.windows.some((window) => touches(window, column)) ? [at] : [],
    );
    const [first = next] = touched;
    const last = touched.at(-1) ?? first;
    const before = cells.at(-1);
    if (first < next && before) {
      const wider = before.span + Math.max(0, last + 1 - next);
      cells.splice(-1, 1, { span: wider, marks: [...before.marks, mark] });
    } else {
      if (first > next) cells.push({ span: first - next, marks: [] });
      cells.push({ span: last + 1 - first, marks: [mark] });
    }
    next = Math.max(next, last + 1);
  }
  if (next < columns.length) cells.push({ span: columns.length - next, marks: [] });
  return cells;
}

function touches(window: Period, column: Period): boolean {
  return overlaps(window.form === 'week' ? dayPeriod(thursdayOf(window)) : window, column);
}

/** What the marks of rows say, each word once, in the order in which a reader looks for them. */
export function legendOf(rows: readonly GridRow[]): readonly ShownState[] {
  const shown = rows.flatMap(({ cells }) =>
    cells.flatMap(({ marks }) => marks.map((mark) => mark.shown)),
  );
  const byText = new Map(shown.map((one) => [one.text, one]));
  return [...byText.values()].sort((a, b) => toneOrder[a.tone] - toneOrder[b.tone]);
}

const toneOrder: Readonly<Record<ShownState['tone'], number>> = {
  good: 0,
  late: 1,
  bad: 2,
  gap: 3,
  wait: 4,
  run: 5,
  plain: 6,
  off: 7,
  none: 8,
};
