import {
  AlignmentType,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { textOfRuns, type DocumentTable, type Run, type TableColumn } from '../model/document.ts';
import { widthOf } from '../model/title-lines.ts';
import type { Face } from './fonts.ts';
import { linePitch, sizes, textWidth } from './measures.ts';
import { wordRun, wordRuns } from './runs.ts';
import { styleIds } from './styles.ts';

/** How the cells of a table look. */
export interface CellLook {
  readonly style: string;
  /** The size of its type, in half points. */
  readonly size: number;
  /** How high a row of one line is, in twips. */
  readonly height: number;
}

/** Each line of a cell takes one row of the grid, so that the text goes on in step. */
const cellsInText: CellLook = { style: styleIds.cell, size: sizes.table, height: linePitch };

/** A table as wide as the text, below its caption; its head stands on every page, and no row is torn. */
export function wordTable(
  { caption, columns, rows }: DocumentTable,
  look = cellsInText,
): (Paragraph | Table)[] {
  const widths = columnWidths(columns, rows, look.size);
  const row = (cells: readonly (readonly Run[])[], face: Face, isHead: boolean) =>
    new TableRow({
      cantSplit: true,
      ...(isHead ? { tableHeader: true } : {}),
      height: { value: look.height, rule: HeightRule.ATLEAST },
      children: columns.map(({ align }, at) =>
        cell(cells[at] ?? [], face, isHead ? 'center' : align, widths[at] ?? 0, look.style),
      ),
    });
  const table = new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    margins: { left: cellMargin, right: cellMargin, top: 0, bottom: 0 },
    rows: [
      row(
        columns.map(({ head }) => head),
        'first',
        true,
      ),
      ...rows.map(({ cells }) => row(cells, 'body', false)),
    ],
  });
  if (caption === undefined) return [table];
  return [new Paragraph({ style: styleIds.caption, children: [wordRun(caption, 'first')] }), table];
}

/** What stands free on either side of a cell's text. */
const cellMargin = 85;

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

function cell(
  runs: readonly Run[],
  face: Face,
  align: TableColumn['align'],
  width: number,
  style: string,
): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      new Paragraph({
        style,
        alignment: alignments[align],
        children: wordRuns(runs, face),
      }),
    ],
  });
}

/** How much of a cell's text a column is made wide for: 16 characters; what is longer goes on in a next line. */
const longest = 32;

/**
 * The widths of columns for type of a size, in twips: together as wide as the text. Where all have room, each takes a
 * like share of what is left over; otherwise the long ones share what the short ones leave.
 */
export function columnWidths(
  columns: readonly TableColumn[],
  rows: DocumentTable['rows'],
  size: number = sizes.table,
): number[] {
  const half = (size * 10) / 2;
  const wanted = columns.map(({ head }, at) => {
    const cells = [head, ...rows.map(({ cells: all }) => all[at] ?? [])];
    const halves = Math.max(...cells.map((runs) => widthOf(textOfRuns(runs))));
    return Math.min(Math.max(halves, 4), longest) * half + 2 * cellMargin + half;
  });
  const kept = wanted.map((one) => Math.min(one, mostFor(wanted, textWidth)));
  const sum = sumOf(kept);
  const widths = kept.map((one) => Math.floor((one * textWidth) / sum));
  const rest = textWidth - sumOf(widths);
  return widths.map((one, at) => (at === 0 ? one + rest : one));
}

/** How wide the longest of columns can be, so that all others have what they want: `whole` holds them just so. */
function mostFor(wanted: readonly number[], whole: number): number {
  const sorted = [...wanted].sort((a, b) => a - b);
  let left = whole;
  for (const [at, one] of sorted.entries()) {
    const share = left / (sorted.length - at);
    if (one > share) return share;
    left -= one;
  }
  return Infinity;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
