import type { Corpus } from '../domain/corpus.ts';
import type { Period } from '../domain/period.ts';
import { treeDay, type WorkRecord } from '../domain/record.ts';
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
 * How many records a branch has of each kind in each month. A gathering of several kinds stands in the row
 * of each, so the last row counts records, each once. A month without records is 0 only where the branch has
 * returned it; a month that it has not returned says so in its header, and the sum over such months too.
 * `months` lie in one year.
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
    rows: kinds.map(({ id, label }) => {
      const own = records.filter((record) => record.kinds.includes(id));
      return row(textCell(label, { path: `#${id}` }), own, months, id);
    }),
    total: row(textCell(ui['branch.distinctRecords']), records, months),
  };
}

/** How many of the records lie in each month. */
export function recordsByMonth(
  records: readonly WorkRecord[],
  months: readonly Period[],
): readonly number[] {
  return months.map((month) => records.filter((record) => liesIn(record, month)).length);
}

/** The month of a record: that of its last day, so that a count over a quarter is listed at its end. */
export function liesIn({ when }: WorkRecord, month: Period): boolean {
  const day = treeDay(when);
  return month.from <= day && day <= month.to;
}

function row(
  head: Cell,
  records: readonly WorkRecord[],
  months: readonly LedgerMonth[],
  kind?: string,
): Row {
  const counts = recordsByMonth(records, months);
  const cells = months.map((month, at): Cell => {
    const count = counts[at] ?? 0;
    if (count === 0 && !month.returned) return textCell(ui['data.notYet'], { empty: true });
    const path = kind && count > 0 ? { path: `#${monthAnchor(kind, month)}` } : {};
    return textCell(String(count), { value: count, empty: count === 0, ...path });
  });
  const total = textCell(String(records.length), { value: records.length });
  return { cells: [head, ...cells, total] };
}
