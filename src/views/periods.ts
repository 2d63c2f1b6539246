import type { Corpus } from '../domain/corpus.ts';
import { foundedOn } from '../domain/branch.ts';
import { KeptOne } from '../domain/kept.ts';
import { firstDay } from '../domain/record.ts';
import { partOf, partsWithin, rangePeriod, type Period } from '../domain/period.ts';
import { hasReturned } from '../domain/tally/scope.ts';
import type { LedgerMonth } from '../tables/monthly.ts';
import { orderedRecords } from './ordered-records.ts';

/** How many half-years a page looks back on: two years of like with like. */
const halvesShown = 5;

/** The half-years up to the site's day, newest first, from the one in which the records begin. */
export function halves(corpus: Corpus): readonly Period[] {
  return keptHalves.get(corpus, findHalves);
}

const keptHalves = new KeptOne<Corpus, readonly Period[]>();

function findHalves(corpus: Corpus): readonly Period[] {
  const { asOf } = corpus.site;
  const { records } = orderedRecords(corpus);
  // What was begun long ago and goes on does not say that anything was counted then.
  const first = records.find(({ when }) => when.form !== 'span') ?? records[0];
  const from = first ? firstDay(first.when) : asOf;
  return partsWithin(rangePeriod(from, asOf), 'half').reverse().slice(0, halvesShown);
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
