import { stringify } from 'csv-stringify/sync';
import { ui } from '../labels/ui.ts';
import type { Cell, Table } from './table.ts';

/**
 * A table as CSV for Excel: UTF-8 with a byte order mark, CRLF, numbers as numbers. Text that a spreadsheet
 * would take for a formula gets an apostrophe before it (OWASP, CSV injection).
 */
export function csvOf({ columns, rows, total }: Table): string {
  const header = columns.map(({ label, unit }) => (unit ? label + ui['table.unit'](unit) : label));
  const body = [...rows, ...(total ? [total] : [])].map(({ cells }) => cells.map(valueOf));
  return stringify([header, ...body], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}

function valueOf({ text, value, notes }: Cell): string | number {
  if (value !== undefined) return value;
  return notes?.length ? text + ui['text.bracket'](notes.join(ui['text.join'])) : text;
}
