import type { Corpus } from '../domain/corpus.ts';
import { foundedOn } from '../domain/branch.ts';
import { partOf, partsWithin, type Period } from '../domain/period.ts';
import { yearOfWindow } from '../domain/tally/duty-windows.ts';
import { hasReturned } from '../domain/tally/scope.ts';
import { ui } from '../labels/ui.ts';
import type { LedgerMonth } from '../tables/monthly.ts';
import { printPeriod, printPeriodInYear } from '../wording/dates.ts';

/** Periods in order of time by their names, those of one year with the year said once: 2022年第四季度、2023年1月、2月. */
export function printPeriods(periods: readonly Period[]): string {
  return periods
    .map((one, at) => {
      const before = periods[at - 1];
      const isOfSameYear = before !== undefined && yearOfWindow(before).id === yearOfWindow(one).id;
      return isOfSameYear ? printPeriodInYear(one) : printPeriod(one);
    })
    .join(ui['list.join']);
}

/** The year that the site's day lies in, up to that day's month. */
export function yearToDate(corpus: Corpus): { year: Period; months: readonly Period[] } {
  const { asOf } = corpus.site;
  const year = partOf(asOf, 'year');
  const months = partsWithin(year, 'month').filter(({ from }) => from <= asOf);
  return { year, months };
}

/** The months of the running year in which a branch exists, with what it has returned of each. */
export function ledgerMonths(corpus: Corpus, slug: string): readonly LedgerMonth[] {
  const branch = corpus.branches.get(slug);
  if (!branch) return [];
  return yearToDate(corpus)
    .months.filter(
      ({ from, to }) =>
        to >= foundedOn(branch) && (branch.ended === undefined || from <= branch.ended),
    )
    .map((month) => ({ ...month, returned: hasReturned(branch, month, corpus.site.asOf) }));
}
