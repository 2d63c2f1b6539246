import type { IsoDate } from '../date.ts';
import type { Duty } from '../duty.ts';
import { covers, type Period } from '../period.ts';
import type { Excuse, LetOff, VerdictState } from '../verdict.ts';

/** Why a duty itself lets a window off. */
export function exception({ except }: Duty, window: Period): LetOff | undefined {
  const found = except.find(({ period }) => covers(period, window));
  return found && { by: 'duty', reason: found.reason };
}

/** What is told of a window. */
interface Told {
  readonly letOff: LetOff | undefined;
  readonly window: Period;
  readonly until: IsoDate;
  readonly excuses: readonly Excuse[];
  readonly dueBy: IsoDate | undefined;
}

/**
 * A state with all that is told of it. What was cancelled before it was due is not asked any more; an accepted reason
 * lets off; what was striven for has not been missed where it was not reached. None of these makes anything done, or
 * undoes what has been done.
 */
export function settledState(state: VerdictState, duty: Duty, told: Told): VerdictState {
  if (state === 'done' || state === 'done-late') return state;
  const { letOff, excuses, window, until, dueBy = window.to } = told;
  const cancelled = duty.of === 'commitment' ? duty.cancelled : undefined;
  if (cancelled && cancelled.on <= until && cancelled.on <= dueBy) return 'cancelled';
  if (state === 'upcoming') return state;
  if (letOff || excuses.some(({ accepted }) => accepted)) return 'exempt';
  return state === 'missed' && duty.strength === '力争' ? 'not-reached' : state;
}
