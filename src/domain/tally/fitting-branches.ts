import type { Condition } from '../catalogue/condition.ts';
import type { Corpus } from '../corpus.ts';
import type { IsoDate } from '../date.ts';
import { branchesOn } from './scope.ts';
import { branchThings } from './sources.ts';
import type { Question } from './tally.ts';
import { holds } from './where.ts';

/** The branches that exist on a day in the asked part of the tree and of which, as they are then, `where` holds. */
export function fittingBranches(
  corpus: Corpus,
  { branch, period, until }: Pick<Question, 'branch' | 'period' | 'until'>,
  day: IsoDate,
  where: Condition,
): readonly string[] {
  const existing = new Set(branchesOn(corpus, branch, day).map(({ slug }) => slug));
  const lookup = { corpus, until, period, linked: new Set<string>() };
  return branchThings(corpus, day)
    .filter(
      (thing) => thing.holders.some((slug) => existing.has(slug)) && holds(where, thing, lookup),
    )
    .flatMap(({ holders }) => holders);
}
