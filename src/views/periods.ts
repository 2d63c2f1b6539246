import type { Corpus } from '../domain/corpus.ts';
import { foundedOn } from '../domain/branch.ts';
import { partOf, partsWithin, type Period } from '../domain/period.ts';
import { hasReturned } from '../domain/tally/scope.ts';
import type { LedgerMonth } from '../tables/monthly.ts';

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
