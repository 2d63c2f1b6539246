import type { Element } from 'hast';
import type { DocumentTable, Run } from '../model/document.ts';
import { columnWidths } from '../paper/column-widths.ts';
import { shortTable } from '../paper/short-table.ts';
import type { Face } from '../paper/faces.ts';
import { cellMargin, sizes, textWidth } from '../paper/measures.ts';
import { element } from './element.ts';
import { htmlRuns } from './runs.ts';

/** A thousandth of the width of the text. */
const parts = 1000;

/**
 * A table as wide as the text, below its caption. Its head stands on every page, and no row is torn. `size` is that
 * of its type, in points.
 */
export function htmlTable(
  { caption, columns, rows }: DocumentTable,
  size: number = sizes.table,
): Element[] {
  const widths = columnWidths(columns, rows, size, parts);
  const row = (tagName: string, cells: readonly (readonly Run[])[], face?: Face) =>
    element(
      'tr',
      face === undefined ? {} : { face },
      columns.map(({ align }, at) =>
        element(
          tagName,
          { style: `text-align: ${tagName === 'th' ? 'center' : align}` },
          htmlRuns(cells[at] ?? [], roomIn(widths[at] ?? 0, size)),
        ),
      ),
    );
  const heads = columns.map(({ head }) => head);
  const looks = rows.length <= shortTable ? { classes: ['short'] } : {};
  const table = element('table', looks, [
    element(
      'colgroup',
      {},
      widths.map((width) => element('col', { style: `width: ${(width * 100) / parts}%` }, [])),
    ),
    element('thead', {}, [row('th', heads, 'first')]),
    element(
      'tbody',
      {},
      rows.map(({ cells }) => row('td', cells)),
    ),
  ]);
  if (caption === undefined) return [table];
  return [element('p', { classes: ['caption'], face: 'first' }, [caption]), table];
}

/** How many halves of a character a line holds in a column of so many parts. */
function roomIn(width: number, size: number): number {
  return Math.floor(((width * textWidth) / parts - 2 * cellMargin) / (size / 2));
}
