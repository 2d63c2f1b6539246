import type { Tally } from '../domain/tally/tally.ts';

/** The tallies that hold things themselves: the tally, or those that it is made of, however deep. */
export function leavesOf(tally: Tally): readonly Tally[] {
  return tally.parts.length === 0 ? [tally] : tally.parts.flatMap(leavesOf);
}
