import { writeXlsx, type CellStyle, type Cell as WorkbookCell, type WriteSheet } from 'hucre/xlsx';
import stringWidth from 'string-width';
import type { IsoDate } from '../domain/date.ts';
import { ui } from '../labels/ui.ts';
import type { Cell, Column, Table } from './table.ts';
import { columnWidths, linesIn } from './workbook-widths.ts';

/** A table on a sheet of its own, with a title and lines above it. */
export interface WorkbookSheet {
  /** The name on its tab: at most 31 characters, none of `[]:*?/\`. */
  readonly name: string;
  readonly title: string;
  /** What is said between the title and the table, a line each. */
  readonly lines?: readonly string[];
  readonly table: Table;
  /** How wide columns are that are not as wide as what they hold, in digits, by their ids. */
  readonly widths?: Readonly<Record<string, number>>;
  /** The least height of a row in points, where there has to be room to write by hand. */
  readonly rowHeight?: number;
}

/** Several sheets in one file. */
export interface Workbook {
  readonly title: string;
  /** The day that the file bears, so that the same content makes the same bytes. */
  readonly day: IsoDate;
  readonly sheets: readonly [WorkbookSheet, ...WorkbookSheet[]];
}

/**
 * Tables as an Excel workbook (ISO/IEC 29500). Numbers are numbers with as many decimals as they are printed
 * with, everything else is text, never a formula. Prints on A4 across, as wide as the paper, with the head of the
 * table on each page. The same tables give the same bytes.
 */
export async function workbookOf({ title, day, sheets }: Workbook): Promise<Uint8Array> {
  const at = new Date(`${day}T00:00:00Z`);
  return writeXlsx({
    sheets: sheets.map(sheetOf),
    defaultFont: bodyFont,
    properties: { title, created: at, modified: at },
  });
}

const bodyFont = { name: '宋体', size: 10.5 };
const line = { style: 'thin' } as const;
const boxed: CellStyle = { border: { top: line, right: line, bottom: line, left: line } };

const styles = {
  title: {
    font: { name: '宋体', size: 16, bold: true },
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  },
  line: { font: bodyFont, alignment: { vertical: 'center', wrapText: true } },
  head: {
    ...boxed,
    font: { ...bodyFont, bold: true },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EDEDED' } },
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  },
  text: { ...boxed, font: bodyFont, alignment: { vertical: 'center', wrapText: true } },
  number: {
    ...boxed,
    font: bodyFont,
    alignment: { horizontal: 'right', vertical: 'center', wrapText: true },
  },
} as const satisfies Readonly<Record<string, CellStyle>>;

type Styled = Partial<WorkbookCell>;

function sheetOf(sheet: WorkbookSheet): WriteSheet {
  const { name, title, lines = [], table, widths: wanted = {}, rowHeight } = sheet;
  const { columns, rows, total } = table;
  const body = [...rows, ...(total ? [total] : [])];
  const widths = columnWidths(table, wanted);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const above = [title, ...lines];
  const cells: Styled[][] = [
    ...above.map((text, at): Styled[] => [
      { value: escaped(text), style: at === 0 ? styles.title : styles.line },
    ]),
    columns.map((column) => ({ value: headOf(column), style: styles.head })),
    ...body.map((row) => columns.map((column, at) => cellOf(column, row.cells[at]))),
  ];
  const headAt = above.length;
  const heights = [
    32,
    ...lines.map((text) => Math.ceil(stringWidth(text) / whole) * lineHeight + 3),
    undefined,
    ...body.map(
      (row) =>
        rowHeight &&
        Math.max(
          rowHeight,
          ...widths.map((width, at) => linesIn(textOf(row.cells[at]), width) * lineHeight + 4),
        ),
    ),
  ];
  return {
    name,
    rows: cells.map((row) => row.map(({ value = null }) => value)),
    cells: new Map(
      cells.flatMap((row, y) => row.map((cell, x): [string, Styled] => [`${y},${x}`, cell])),
    ),
    columns: widths.map((width) => ({ width })),
    rowDefs: new Map(heights.flatMap((height, at) => (height ? [[at, { height }]] : []))),
    merges:
      columns.length > 1
        ? above.map((_, at) => ({
            startRow: at,
            endRow: at,
            startCol: 0,
            endCol: columns.length - 1,
          }))
        : [],
    freezePane: { rows: headAt + 1 },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$${headAt + 1}:$${headAt + 1}`,
      horizontalCentered: true,
      margins: { top: 0.5, bottom: 0.6, left: 0.45, right: 0.45, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: ui['workbook.footer'] },
  };
}

/** The height of one line of the body's letters, in points. */
const lineHeight = 13.5;

function headOf({ label, unit }: Column): string {
  return escaped(unit ? label + ui['table.unit'](unit) : label);
}

function cellOf({ numeric = false }: Column, cell: Cell | undefined): Styled {
  if (cell?.value === undefined) {
    return { value: textOf(cell), style: numeric ? styles.number : styles.text };
  }
  const numFmt = formatOf(cell.text);
  return { value: cell.value, style: { ...styles.number, ...(numFmt ? { numFmt } : {}) } };
}

/** What a cell says in words, with its notes as a CSV has them. */
function textOf(cell: Cell | undefined): string {
  if (!cell) return '';
  const { text, value, notes = [] } = cell;
  const own = value === undefined ? notes : [];
  return escaped(own.length > 0 ? text + ui['text.bracket'](own.join(ui['text.join'])) : text);
}

/** A text without what a workbook reads as the number of a character: `_x0041_` (ISO/IEC 29500-1, ST_Xstring). */
function escaped(text: string): string {
  return text.replaceAll(/_(?=x[\da-f]{4}_)/giu, '_x005F_');
}

/** The number format that prints a number as its text does; none where the text says more than the number. */
function formatOf(text: string): string | undefined {
  const [, decimals] = /^-?\d+(?:\.(\d+))?$/u.exec(text) ?? [];
  if (decimals !== undefined) return `0.${'0'.repeat(decimals.length)}`;
  return /^-?\d+$/u.test(text) ? '0' : undefined;
}
