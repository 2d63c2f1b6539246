import type { FigureMark } from '../wording/figure-marks.ts';
import type { Row, Table } from './table.ts';

/** The marks in the cells of tables. */
export function marksIn(
  tables: readonly Partial<Pick<Table, 'rows' | 'total'>>[],
): Set<FigureMark> {
  const rows = tables.flatMap(({ rows = [], total }): Row[] => [
    ...rows,
    ...(total ? [total] : []),
  ]);
  return new Set(rows.flatMap(({ cells }) => cells.flatMap(({ marks = [] }) => marks)));
}
