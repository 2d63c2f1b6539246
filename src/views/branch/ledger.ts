import type { Corpus } from '../../domain/corpus.ts';
import type { Period } from '../../domain/period.ts';
import type { WorkRecord } from '../../domain/record.ts';
import { isWorthDrawing, type ChartData } from '../../charts/chart.ts';
import { findingOf } from '../../charts/finding.ts';
import { ui } from '../../labels/ui.ts';
import { monthlyTable, recordsByMonth, type LedgerMonth } from '../../tables/monthly.ts';
import type { Table } from '../../tables/table.ts';
import { printPeriod, printPeriodInYear } from '../../wording/dates.ts';
import { ledgerRecords } from './branch-view.ts';
import { ledgerMonths, yearToDate } from '../periods.ts';

/** A branch's ledger of the year so far: its records, how many of each kind in each month, and their chart. */
interface BranchLedger {
  readonly year: Period;
  readonly months: readonly LedgerMonth[];
  readonly records: readonly WorkRecord[];
  readonly table: Table;
  /** Absent where a table of few cells says it better. */
  readonly chart: ChartData | undefined;
  readonly finding: string;
}

/** A month of fewer records than this has no shape that a chart could show. */
const manyRecords = 5;

/** Prepares a branch's ledger; the page, the chart and the CSV show these rows. */
export function branchLedger(corpus: Corpus, slug: string, name: string): BranchLedger {
  const { year } = yearToDate(corpus);
  const months = ledgerMonths(corpus, slug);
  const records = ledgerRecords(corpus, slug, months);
  const counts = recordsByMonth(records, months);
  const chart: ChartData = {
    type: 'bar',
    unit: ui['branch.recordUnit'],
    labels: months.map(printPeriodInYear),
    series: [
      {
        label: ui['branch.recordCount'],
        values: counts.map((count, at) => (count === 0 && !months[at]?.returned ? null : count)),
      },
    ],
  };
  const open = months.filter(({ returned }) => !returned).map(printPeriodInYear);
  const openText = open.length > 0 ? ui['branch.monthsOpen'](open.join(ui['list.join'])) : '';
  const caption = ui['branch.ledgerCaption'](name, printPeriod(year));
  return {
    year,
    months,
    records,
    table: monthlyTable(corpus, caption, records, months),
    chart: isWorthDrawing(chart) && Math.max(...counts) >= manyRecords ? chart : undefined,
    finding: findingOf(chart) + openText,
  };
}
