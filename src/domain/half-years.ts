import { existsOn, foundedOn, type Branch } from './branch.ts';
import type { Corpus } from './corpus.ts';
import { KeptOne } from './kept.ts';
import { orderedRecords } from './ordered-records.ts';
import { partsWithin, rangePeriod, type Period } from './period.ts';
import { firstDay } from './record.ts';

/** How many half-years the page of a metric looks back on: two years of like with like. */
const shownOfMetric = 5;

/** How many the page of a branch looks back on. */
const shownOfBranch = 4;

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
  return partsWithin(rangePeriod(from, asOf), 'half').reverse().slice(0, shownOfMetric);
}

/** The half-years in which a branch existed, newest first. */
export function branchHalves(corpus: Corpus, branch: Branch): readonly Period[] {
  return halves(corpus)
    .filter(
      ({ from, to }) =>
        foundedOn(branch) <= to && (existsOn(branch, from) || foundedOn(branch) > from),
    )
    .slice(0, shownOfBranch);
}
