import type { Corpus } from '../../domain/corpus.ts';
import type { Period } from '../../domain/period.ts';
import type { WorkRecord } from '../../domain/record.ts';
import { ui } from '../../labels/ui.ts';
import { monthlyTable, type LedgerMonth } from '../../tables/monthly.ts';
import type { Table } from '../../tables/table.ts';
import { printPeriod, printPeriodInYear } from '../../wording/dates.ts';
import { ledgerMonths, yearToDate } from '../periods.ts';
import { ledgerRecords } from './branch-view.ts';

/** A branch's ledger of the year so far: its records, and how much of each kind there is in each month. */
interface BranchLedger {
  readonly year: Period;
  readonly months: readonly LedgerMonth[];
  readonly records: readonly WorkRecord[];
  readonly table: Table;
  /** Which months are not confirmed; empty where all are. */
  readonly open: string;
}

/** Prepares a branch's ledger; the page and the CSV show these rows. */
export function branchLedger(corpus: Corpus, slug: string, name: string): BranchLedger {
  const { year } = yearToDate(corpus);
  const months = ledgerMonths(corpus, slug);
  const records = ledgerRecords(corpus, slug, months);
  const open = months.filter(({ returned }) => !returned).map(printPeriodInYear);
  return {
    year,
    months,
    records,
    table: monthlyTable(
      corpus,
      ui['branch.ledgerCaption'](name, printPeriod(year)),
      records,
      months,
    ),
    open: open.length > 0 ? ui['branch.monthsOpen'](open.join(ui['list.join'])) : '',
  };
}
