import type { Cell, Row } from './table.ts';

/** The decimals of a number as printed; a word has none. */
const fraction = /^-?\d+(?:\.(\d+))?$/u;

/**
 * Rows that hold one quantity, with as many decimals in each number as the longest has: 4 beside 3.9 is 4.0.
 * Words in place of a number stay as they are.
 */
export function alignDecimals(rows: readonly Row[]): Row[] {
  const decimals = Math.max(0, ...rows.flatMap(({ cells }) => cells.map(decimalsOf)));
  return rows.map((row) => ({ ...row, cells: row.cells.map((cell) => padded(cell, decimals)) }));
}

function decimalsOf({ text, value }: Cell): number {
  return value === undefined ? 0 : (fraction.exec(text)?.[1]?.length ?? 0);
}

function padded(cell: Cell, decimals: number): Cell {
  const { text, value } = cell;
  if (value === undefined || !fraction.test(text)) return cell;
  const missing = decimals - decimalsOf(cell);
  if (missing === 0) return cell;
  const point = text.includes('.') ? '' : '.';
  return { ...cell, text: text + point + '0'.repeat(missing) };
}
