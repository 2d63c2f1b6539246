import { writeXlsx, type Cell, type WriteSheet } from 'hucre/xlsx';

/** What stands in a cell of a workbook that a test makes: words, a number, or a formula with what it came to. */
type Content = string | number | null | { readonly formula: string; readonly came: number };

/** A workbook of sheets, each a list of rows. */
export async function workbookWith(
  sheets: Readonly<Record<string, readonly (readonly Content[])[]>>,
  merges: WriteSheet['merges'] = [],
): Promise<Uint8Array> {
  return writeXlsx({
    sheets: Object.entries(sheets).map(([name, rows], at) => ({
      name,
      rows: rows.map((row) => row.map((cell) => (typeof cell === 'object' ? null : cell))),
      cells: new Map(
        rows.flatMap((row, y) =>
          row.flatMap((cell, x): [string, Partial<Cell>][] => {
            const style = { numFmt: '#,##0' };
            if (cell === null) return [[`${y},${x}`, { value: null, style }]];
            if (typeof cell !== 'object') return [];
            return [[`${y},${x}`, { formula: cell.formula, formulaResult: cell.came, style }]];
          }),
        ),
      ),
      ...(at === 0 && merges.length > 0 ? { merges } : {}),
    })),
  });
}
