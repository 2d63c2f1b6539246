import type { IsoDate } from './date.ts';
import type { Duty } from './duty.ts';
import type { Period } from './period.ts';
import type { DueWindow } from './tally/due-windows.ts';
import type { Tally } from './tally/tally.ts';

/** The state of a duty in one window; the words for print are in `src/labels`. */
export const verdictStates = [
  'upcoming',
  'in-window',
  'done',
  'done-late',
  'missed',
  /** Striven for, and not reached. */
  'not-reached',
  'exempt',
  /** Not to be done any more. */
  'cancelled',
  'unreported',
] as const;

export type VerdictState = (typeof verdictStates)[number];

/** Why a window was not filled, as a branch has told it. */
export interface Excuse {
  /** The id of the record that tells it. */
  readonly record: string;
  readonly reason: string;
  /** Whether the duty lets a window off for this reason. */
  readonly accepted: boolean;
}

/** Why a window is let off without anybody's having told it: by what the duty says, or because nobody held the seat. */
export type LetOff =
  | { readonly by: 'duty'; readonly reason: string }
  | { readonly by: 'vacancy'; readonly since: IsoDate };

/** A duty judged for one window of its cadence and one branch, or one seat of it. */
export interface Verdict<D extends Duty = Duty> {
  readonly duty: D;
  readonly branch: string;
  /** With `per: seat`. */
  readonly seat: string | undefined;
  readonly window: Period;
  /** The last day on which it is in time; `undefined` where workdays are counted that no calendar tells. */
  readonly dueBy: IsoDate | undefined;
  readonly state: VerdictState;
  readonly target: D['target'];
  /** What was done: in time, or in all where that alone is enough. */
  readonly tally: Tally;
  /** What was told of the window, whatever became of it. */
  readonly excuses: readonly Excuse[];
  /** Where that is why it is let off. */
  readonly letOff: LetOff | undefined;
  /** Where it is due so long after a day of the branch. */
  readonly due?: DueWindow;
}
