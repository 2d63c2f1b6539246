/** The number of a column by its letters, from 1: A, B … Z, AA. */
export function columnOf(cell: string): number {
  return [...cell.replace(/\d.*$/, '')].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
}

/** The number of a cell's row. */
export function rowOf(cell: string): number {
  return Number(cell.replace(/^[A-Z]+/, ''));
}

/** A cell by the numbers of its column and row. */
export function cellAt(column: number, row: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}
