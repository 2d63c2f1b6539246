import type { Kind } from '../domain/catalogue/kind.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { Period } from '../domain/period.ts';
import { eventCount, treeDay, type WorkRecord } from '../domain/record.ts';
import { ui } from '../labels/ui.ts';
import { printPeriodInYear } from '../wording/dates.ts';
import { textCell, type Cell, type Row, type Table } from './table.ts';

/** The anchor of a kind's records of a month on a branch's page. */
export function monthAnchor(kind: string, month: Period): string {
  return `${kind}-${month.id}`;
}

/** A month of a ledger, and whether the branch has said that it has recorded everything up to its end. */
export interface LedgerMonth extends Period {
  readonly returned: boolean;
}

/**
 * How much a branch has of each kind in each month: gatherings, so that a sheet of three meetings is three, and sheets
 * of kinds that are counts by nature. A gathering of several kinds stands in the row of each; the last row counts
 * records, each once. A month without any is 0 only where the branch has returned it; a month that it has not returned
 * says so in its header, and the sum over such months too. `months` lie in one year.
 */
export function monthlyTable(
  corpus: Corpus,
  caption: string,
  records: readonly WorkRecord[],
  months: readonly LedgerMonth[],
): Table {
  const kinds = [...corpus.catalogue.kinds.values()].filter(({ id }) =>
    records.some((record) => record.kinds.includes(id)),
  );
  return {
    caption,
    columns: [
      { id: 'kind', label: ui['branch.ledgerKind'] },
      ...months.map((month) => ({
        id: month.id,
        label: printPeriodInYear(month),
        ...(month.returned ? {} : { unit: ui['branch.notConfirmed'] }),
        numeric: true,
      })),
      {
        id: 'total',
        label: ui['table.total'],
        ...(months.every(({ returned }) => returned) ? {} : { unit: ui['branch.notAll'] }),
        numeric: true,
      },
    ],
    rows: kinds.map((kind) => {
      const own = records.filter((record) => record.kinds.includes(kind.id));
      const head = kind.label + ui['text.bracket'](unitOf(kind));
      return row(textCell(head, { path: `#${kind.id}` }), own, months, kind.id);
    }),
    total: row(textCell(ui['branch.distinctRecords']), records, months),
  };
}

/** What a kind's records are counted in: a count by nature is a sheet. */
function unitOf({ when, unit }: Kind): string {
  return when === 'period' ? ui['branch.sheetUnit'] : unit;
}

/** The month of a record: that of its last day, so that a count over a quarter is listed at its end. */
export function liesIn({ when }: WorkRecord, month: Period): boolean {
  const day = treeDay(when);
  return month.from <= day && day <= month.to;
}

/** A kind's gatherings by month; without a kind, the records themselves. */
function row(
  head: Cell,
  records: readonly WorkRecord[],
  months: readonly LedgerMonth[],
  kind?: string,
): Row {
  const amountOf = (own: readonly WorkRecord[]) =>
    kind === undefined ? own.length : own.reduce((sum, record) => sum + eventCount(record), 0);
  const cells = months.map((month): Cell => {
    const own = records.filter((record) => liesIn(record, month));
    if (own.length === 0 && !month.returned) return textCell(ui['data.notYet'], { empty: true });
    const count = amountOf(own);
    const path = kind && own.length > 0 ? { path: `#${monthAnchor(kind, month)}` } : {};
    const text = count === 0 ? ui['table.nothing'] : String(count);
    return textCell(text, { value: count, empty: count === 0, ...path });
  });
  const total = amountOf(records);
  return { cells: [head, ...cells, textCell(String(total), { value: total })] };
}
