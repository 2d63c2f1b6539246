import type { Period } from './period.ts';
import type { Commitment } from './plan.ts';
import type { Tally } from './tally/tally.ts';

/** The state of a commitment in one window; the words for print are in `src/labels`. */
export const verdictStates = [
  'upcoming',
  'in-window',
  'done',
  'done-late',
  'missed',
  'exempt',
  'unreported',
] as const;

export type VerdictState = (typeof verdictStates)[number];

/** A commitment judged for one window of its cadence and one branch. */
export interface Verdict {
  readonly commitment: Commitment;
  readonly branch: string;
  readonly window: Period;
  readonly state: VerdictState;
  readonly target: number;
  readonly tally: Tally;
}
