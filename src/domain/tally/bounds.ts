import type { Bounds, Spread } from '../catalogue/metric.ts';
import { addExactly } from '../percent.ts';

/** Whether a number lies within bounds. */
export function isWithin(value: number, { atLeast, atMost }: Bounds): boolean {
  return (atLeast === undefined || value >= atLeast) && (atMost === undefined || value <= atMost);
}

/** One of several values, of which there is at least one; the median of an even number lies midway between two. */
export function middleOf(
  values: readonly [number, ...number[]],
  take: Exclude<Spread, 'count' | 'share'>,
): number {
  const rising = values.toSorted((a, b) => a - b);
  const last = rising.length - 1;
  const at = { min: 0, median: last / 2, max: last }[take];
  const [low, high] = [Math.floor(at), Math.ceil(at)].map((index) => rising[index] as number);
  return addExactly([low as number, high as number]) / 2;
}
