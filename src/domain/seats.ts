import type { Corpus } from './corpus.ts';
import { KeptOne } from './kept.ts';

/** All seats of all branches and of the site's sets: every seat that may be written. */
export function knownSeats(corpus: Corpus): readonly string[] {
  return keptSeats.get(corpus, ({ branches, site }) => {
    const seats = [...branches.values()].flatMap((branch) => branch.seats);
    const ofSets = Object.values(site.seats).flat();
    return [...new Set([...seats.map(({ seat }) => seat), ...ofSets])];
  });
}

const keptSeats = new KeptOne<Corpus, readonly string[]>();
