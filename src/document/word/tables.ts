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

/**
 * A table as wide as the text, below its caption. Each line of a cell takes one row of the grid, so that the text
 * goes on in step; its head stands on every page, and no row is torn.
 */
export function wordTable({ caption, columns, rows }: DocumentTable): (Paragraph | Table)[] {
  const widths = columnWidths(columns, rows);
  const row = (cells: readonly (readonly Run[])[], face: Face, isHead: boolean) =>
    new TableRow({
      cantSplit: true,
      ...(isHead ? { tableHeader: true } : {}),
      height: { value: linePitch, rule: HeightRule.ATLEAST },
      children: columns.map(({ align }, at) =>
        cell(cells[at] ?? [], face, isHead ? 'center' : align, widths[at] ?? 0),
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
): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      new Paragraph({
        style: styleIds.cell,
        alignment: alignments[align],
        children: wordRuns(runs, face),
      }),
    ],
  });
}

/** How much of a cell's text a column is made wide for: 16 characters; what is longer goes on in a next line. */
const longest = 32;

/**
 * The widths of columns, in twips: together as wide as the text. Where all have room, each takes a like share of what
 * is left over; otherwise the long ones share what the short ones leave.
 */
export function columnWidths(
  columns: readonly TableColumn[],
  rows: DocumentTable['rows'],
): number[] {
  const half = (sizes.table * 10) / 2;
  const wanted = columns.map(({ head }, at) => {
    const cells = [head, ...rows.map(({ cells: all }) => all[at] ?? [])];
    const halves = Math.max(...cells.map((runs) => widthOf(textOfRuns(runs))));
    return Math.min(Math.max(halves, 4), longest) * half + 2 * cellMargin + half;
  });
  const sum = wanted.reduce((all, one) => all + one, 0);
  const widths = wanted.map((one) => Math.floor((one * textWidth) / sum));
  const rest = textWidth - widths.reduce((all, one) => all + one, 0);
  return widths.map((one, at) => (at === 0 ? one + rest : one));
}
