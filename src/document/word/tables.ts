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
import type { DocumentTable, Run, TableColumn } from '../model/document.ts';
import { columnWidths } from '../paper/column-widths.ts';
import type { Face } from '../paper/faces.ts';
import { shortTable } from '../paper/short-table.ts';
import { cellMargin, linePitch, sizes, textWidth } from './measures.ts';
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
  const widths = columnWidths(columns, rows, look.size / 2, textWidth);
  const isShort = rows.length <= shortTable;
  const row = (cells: readonly (readonly Run[])[], face: Face, isHead: boolean, isLast: boolean) =>
    new TableRow({
      cantSplit: true,
      ...(isHead ? { tableHeader: true } : {}),
      height: { value: look.height, rule: HeightRule.ATLEAST },
      children: columns.map(({ align }, at) =>
        cell(cells[at] ?? [], face, isHead ? 'center' : align, widths[at] ?? 0, {
          style: look.style,
          ...(isShort && !isLast ? { keepNext: true } : {}),
        }),
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
        rows.length === 0,
      ),
      ...rows.map(({ cells }, at) => row(cells, 'body', false, at === rows.length - 1)),
    ],
  });
  if (caption === undefined) return [table];
  return [new Paragraph({ style: styleIds.caption, children: [wordRun(caption, 'first')] }), table];
}

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
  paragraph: { readonly style: string; readonly keepNext?: true },
): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      new Paragraph({
        ...paragraph,
        alignment: alignments[align],
        children: wordRuns(runs, face),
      }),
    ],
  });
}
