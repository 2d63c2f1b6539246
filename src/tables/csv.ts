import { stringify } from 'csv-stringify/sync';
import { ui } from '../labels/ui.ts';
import { guarded } from '../wording/spreadsheet.ts';
import type { Cell, Table } from './table.ts';

/**
 * A table as CSV for Excel (RFC 4180): UTF-8 with a byte order mark, CRLF, numbers as numbers. Text that a
 * spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV injection); a printed number
 * stays as it is, with its sign, its percent and what is said of it.
 */
export function csvOf({ columns, rows, total }: Table): string {
  const header = columns.map(({ label, unit }) => (unit ? label + ui['table.unit'](unit) : label));
  const body = [...rows, ...(total ? [total] : [])].map(({ cells }) => cells.map(valueOf));
  return stringify([header, ...body], {
    bom: true,
    record_delimiter: 'windows',
    // The library itself quotes a line end only where it is the one between rows.
    quoted_match: /[\r\n]/,
  });
}

function valueOf({ text, value, notes }: Cell): string | number {
  if (value !== undefined) return value;
  return guarded(notes?.length ? text + ui['text.bracket'](notes.join(ui['text.join'])) : text);
}
