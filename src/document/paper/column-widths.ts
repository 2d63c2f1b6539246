import { textOfRuns, type DocumentTable, type TableColumn } from '../model/document.ts';
import { widthOf } from '../model/title-lines.ts';
import { cellMargin, textWidth } from './measures.ts';

/** How much of a cell's text a column is made wide for: 16 characters; what is longer goes on in a next line. */
const longest = 32;

/**
 * The widths of columns for type of a size in points, in whole units of which the text is `units` wide; they add up to
 * it. Where all have room, each takes a like share of what is left over; otherwise the long ones share what the short ones leave.
 */
export function columnWidths(
  columns: readonly TableColumn[],
  rows: DocumentTable['rows'],
  size: number,
  units: number,
): number[] {
  const half = size / 2;
  const wanted = columns.map(({ head }, at) => {
    const cells = rows.map(({ cells: all }) => textOfRuns(all[at] ?? []));
    const halves = Math.max(...[...headLines(textOfRuns(head)), ...cells].map(widthOf));
    return Math.min(Math.max(halves, 4), longest) * half + 2 * cellMargin + half;
  });
  const fitting = fitted(wanted, textWidth);
  const sum = fitting.reduce((all, one) => all + one, 0);
  const widths = fitting.map((one) => Math.floor((one * units) / sum));
  const rest = units - widths.reduce((all, one) => all + one, 0);
  return widths.map((one, at) => (at === 0 ? one + rest : one));
}

/** A head in the lines in which it may stand: its unit goes below it (计入 | （场次）). */
function headLines(head: string): string[] {
  return head.split(/(?=（)/u);
}

/** Widths that are together no more than `room`: what wants less than its even share keeps what it wants. */
function fitted(wanted: readonly number[], room: number): readonly number[] {
  let most = room / Math.max(wanted.length, 1);
  for (;;) {
    const short = wanted.filter((one) => one <= most);
    const long = wanted.length - short.length;
    if (long === 0) return wanted;
    const share = (room - short.reduce((all, one) => all + one, 0)) / long;
    if (share <= most) return wanted.map((one) => Math.min(one, most));
    most = share;
  }
}
