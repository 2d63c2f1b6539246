import { addExactly, isSameShare, percentChange } from '../percent.ts';
import type { Change, KnownTally, Outcome } from './tally.ts';

/** Below this a step of one is so large a part that a percentage says less than the numbers. */
const smallBase = 20;

/** How two values differ that may be compared. */
type Difference =
  | { readonly outcome: 'up' | 'down' | 'flat' | 'near'; readonly change: Change }
  | { readonly outcome: Extract<Outcome, 'zero-base'>; readonly change: undefined };

/**
 * How a value differs from an earlier one: percentages by points; numbers by percent, or by so many of their unit
 * where the earlier one is small, or one of the two negative, so that there is no rate of growth. A difference
 * never reads as none, and what is left never as nothing: a percentage stops a tenth short of 0 and of -100.
 */
export function differenceOf(now: KnownTally, then: KnownTally, inPoints: boolean): Difference {
  const size = addExactly([now.value, -then.value]);
  const outcome = size > 0 ? 'up' : size < 0 ? 'down' : 'flat';
  if (inPoints) {
    // The shares that two equal percentages were rounded from may differ.
    const isNear = outcome === 'flat' && !isOneShare(now, then);
    return { outcome: isNear ? 'near' : outcome, change: { in: 'points', size } };
  }
  if (then.value === 0) return { outcome: 'zero-base', change: undefined };
  if (then.value < smallBase || now.value < 0) return { outcome, change: { in: 'unit', size } };
  return { outcome, change: { in: 'percent', size: percentBetween(now.value, then.value) } };
}

function percentBetween(now: number, then: number): number {
  if (now === then) return 0;
  const percent = percentChange(now, then);
  if (percent === 0) return now > then ? 0.1 : -0.1;
  return percent === -100 && now !== 0 ? -99.9 : percent;
}

function isOneShare(now: KnownTally, then: KnownTally): boolean {
  const [a, b] = [shareOf(now), shareOf(then)];
  return !a || !b || isSameShare(a, b);
}

function shareOf({ numerator, denominator }: KnownTally): readonly [number, number] | undefined {
  if (numerator === undefined || denominator === undefined) return undefined;
  return [numerator, denominator];
}
