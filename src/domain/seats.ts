import type { Corpus } from './corpus.ts';
import { Kept } from './kept.ts';

/** All seats of all branches and of the site's sets: every seat that may be written. */
export function knownSeats(corpus: Corpus): readonly string[] {
  return keptSeats.get(corpus, 'all', () => {
    const seats = [...corpus.branches.values()].flatMap((branch) => branch.seats);
    const ofSets = Object.values(corpus.site.seats).flat();
    return [...new Set([...seats.map(({ seat }) => seat), ...ofSets])];
  });
}

const keptSeats = new Kept<Corpus, 'all', readonly string[]>();
