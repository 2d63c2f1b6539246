import type { Tally } from './tally.ts';

/** The tallies that count things themselves: the tally, or those that it is made of, however deep. */
export function talliesOfThings(tally: Tally): readonly Tally[] {
  return tally.parts.length === 0 ? [tally] : tally.parts.flatMap(talliesOfThings);
}
