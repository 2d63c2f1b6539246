import { stateOn } from '../branch.ts';
import type { Corpus } from '../corpus.ts';
import type { IsoDate } from '../date.ts';

/** Below this number of members a count of their heads points at persons. */
const smallBranch = 10;

/** Whether a branch has so few members on a day that how many of them came is not told as a number. */
export function isSmallBranch(corpus: Corpus, slug: string, day: IsoDate): boolean {
  const members = membersOn(corpus, slug, day);
  return members !== undefined && members < smallBranch;
}

/** How many members a branch has on a day; `undefined` where it does not say, or does not exist. */
export function membersOn(corpus: Corpus, slug: string, day: IsoDate): number | undefined {
  const branch = corpus.branches.get(slug);
  return branch && stateOn(branch, day).members;
}
