import { fault, wrongType, type Faults } from './faults.ts';
import { leaf } from './schema.ts';

/** The last column and row of a sheet (ISO/IEC 29500; Excel). */
export const cellShape = /^[A-Z]{1,2}[1-9]\d{0,6}$|^[A-X][A-F][A-D][1-9]\d{0,6}$/;

/** A rectangle of cells, with its sheet before a space: `I6`, `I6:J20`, `下级党组织 I6:I20`. */
export interface CellRange {
  readonly written: string;
  /** The sheet's name; the first sheet where it says nothing. */
  readonly sheet: string | undefined;
  readonly columns: readonly [number, number];
  readonly rows: readonly [number, number];
}

/** Reads a rectangle of cells; its corners may be written in either order. */
export const cellRange = leaf((value): CellRange | Faults => {
  if (typeof value !== 'string') return wrongType('text', value);
  const written = value.trim();
  const mark = written.lastIndexOf(' ');
  const corners = written.slice(mark + 1).split(':');
  const [first = '', last = first] = corners;
  if (corners.length > 2 || !cellShape.test(first) || !cellShape.test(last)) {
    return fault('bad-cell-range', { value: written });
  }
  return {
    written,
    sheet: mark < 0 ? undefined : written.slice(0, mark).trimEnd(),
    columns: inOrder(columnNumber(first), columnNumber(last)),
    rows: inOrder(rowNumber(first), rowNumber(last)),
  };
});

/** Whether a cell (`I6`) lies in the rectangle; of the sheet its caller knows. */
export function isInRange({ columns, rows }: CellRange, cell: string): boolean {
  const [column, row] = [columnNumber(cell), rowNumber(cell)];
  return columns[0] <= column && column <= columns[1] && rows[0] <= row && row <= rows[1];
}

function inOrder(a: number, b: number): readonly [number, number] {
  return a <= b ? [a, b] : [b, a];
}

/** `A` is 1, `Z` 26, `AA` 27. */
function columnNumber(cell: string): number {
  const letters = cell.replace(/\d+$/, '');
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function rowNumber(cell: string): number {
  return Number(cell.replace(/^[A-Z]+/, ''));
}
