import type { AttributesOf } from '../../../domain/components.ts';
import type { FigureRow } from '../../../tables/figure-table.ts';
import { ui } from '../../../labels/ui.ts';

/** In which order the rows of a table stand, where its author asks for one. */
export type RowOrder = Pick<AttributesOf<'TallyTable'>, 'sort' | 'order' | 'limit'>;

/** The rows that a table shows, and what its caption says of their order; nothing where none is asked for. */
interface OrderedRows {
  readonly rows: readonly FigureRow[];
  readonly note: string;
}

/**
 * Puts the rows of a table in the order of one metric, as their author asked; without that, they stay as they
 * are: no ranking is ever made by itself. A row whose number is unknown or kept back stands behind the others, in
 * the order in which it stood, and is none of the first. With the last of them stand all that equal it.
 */
export function orderedRows(
  rows: readonly FigureRow[],
  { sort, order = '从多到少', limit }: RowOrder,
  valueOf: (row: FigureRow, at: number) => number | null,
): OrderedRows {
  const at = rows[0]?.figures.findIndex(({ metric }) => metric.id === sort?.id) ?? -1;
  if (!sort || at < 0) return { rows, note: '' };
  const told = rows.flatMap((row) => {
    const value = valueOf(row, at);
    return value === null ? [] : [{ row, value }];
  });
  const sign = order === '从多到少' ? -1 : 1;
  const sorted = told.toSorted((a, b) => sign * (a.value - b.value));
  const others = rows.filter((row) => !told.some((one) => one.row === row));
  const by = ui['block.sorted'](sort.label, order);
  if (limit === undefined) return { rows: [...sorted.map(({ row }) => row), ...others], note: by };
  const last = sorted[limit - 1] ?? sorted.at(-1);
  const first = sorted.filter(({ value }, index) => index < limit || value === last?.value);
  const shown = ui['block.first'](first.length, rows.length, others.length);
  return { rows: first.map(({ row }) => row), note: by + shown };
}
