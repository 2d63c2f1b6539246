import { isInRange } from './cell-range.ts';
import { sheetOf, type Form, type FormCell, type FormSheet } from './form.ts';

/**
 * The cells of a form that look as if a number belonged into them, and that its file does not name: empty ones
 * beside words, in a row or a column that has a named cell, unless it says that they stay so. Only sheets with a named cell are looked at.
 */
export function openCells({
  workbook,
  cells,
  empty,
}: Form): readonly Pick<FormCell, 'sheet' | 'cell'>[] {
  if (!workbook) return [];
  return workbook.sheets.flatMap((sheet, index) => {
    const named = cells.filter((cell) => sheetOf(workbook, cell) === sheet);
    const own = index === 0 && named.every((cell) => cell.sheet === undefined);
    const stays = empty.filter((range) => sheetOf(workbook, range) === sheet);
    return openIn(sheet, new Set(named.map(({ cell }) => cell)))
      .filter((cell) => !stays.some((range) => isInRange(range, cell)))
      .map((cell) => ({ sheet: own ? undefined : sheet.name, cell }));
  });
}

function openIn({ cells, merged }: FormSheet, named: ReadonlySet<string>): string[] {
  const rows = new Set([...named].map(rowOf));
  const columns = new Set([...named].map(columnOf));
  const worded = [...cells].filter(([, { holds }]) => holds === 'text').map(([cell]) => cell);
  /** The first column with words of each row, and the first row with words of each column. */
  const firstWords = new Set(worded.map(rowOf));
  const heads = new Set(
    [
      ...worded,
      ...[...merged].flatMap(([cell, first]) => (worded.includes(first) ? [cell] : [])),
    ].map(columnOf),
  );
  return [...cells].flatMap(([cell, { holds }]) => {
    const isFree = holds === 'nothing' && !named.has(cell) && !merged.has(cell);
    const isInput = rows.has(rowOf(cell)) ? heads.has(columnOf(cell)) : columns.has(columnOf(cell));
    return isFree && isInput && firstWords.has(rowOf(cell)) ? [cell] : [];
  });
}

function columnOf(cell: string): string {
  return cell.replace(/\d+$/, '');
}

function rowOf(cell: string): string {
  return cell.replace(/^[A-Z]+/, '');
}
