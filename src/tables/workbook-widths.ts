import stringWidth from 'string-width';
import { ownValue } from '../domain/own.ts';
import { ui } from '../labels/ui.ts';
import type { Table } from './table.ts';

/** No column is narrower or, unless it is asked for, wider than so many digits. */
const narrowest = 6;
const widest = 36;

/** The widths of a table's columns, in digits of the body's letters: as wide as what they hold, within bounds. */
export function columnWidths(
  { columns, rows, total }: Table,
  wanted: Readonly<Record<string, number>>,
): number[] {
  const all = [...rows, ...(total ? [total] : [])];
  return columns.map(({ id, label, unit }, at) => {
    const own = ownValue(wanted, id);
    if (own !== undefined) return own;
    const texts = [
      label + (unit ? ui['table.unit'](unit) : ''),
      ...all.map(({ cells }) => cells[at]?.text ?? ''),
    ];
    const longest = Math.max(0, ...texts.map((text) => Math.max(...text.split('\n').map(widthOf))));
    return Math.min(widest, Math.max(narrowest, longest + 2));
  });
}

/** On how many lines a text stands in a column. */
export function linesIn(text: string, width: number): number {
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / Math.max(1, width - 1))), 0);
}

/** A Han character is two digits wide. */
function widthOf(text: string): number {
  return stringWidth(text);
}
