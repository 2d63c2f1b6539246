import type { FieldPath } from '../issues.ts';
import { fault, foundIn, type Faults } from '../faults.ts';
import { isMiddle, type Bounds, type Run, type Spread } from './metric.ts';

const keys = ['atLeast', 'atMost'] as const;

/**
 * The bounds that are written with what is taken: at least one, where nothing is said of how many; none where one
 * of the values is taken. `at` leads to where they are written.
 */
export function boundsOf(
  written: Readonly<Partial<Record<(typeof keys)[number], unknown>>>,
  take: Spread | Run,
  at: FieldPath,
): Bounds | Faults {
  const given = keys.find((key) => written[key] !== undefined);
  if (given && isMiddle(take)) {
    const facts = { part: given, reason: 'does-not-apply' } as const;
    return fault('metric-form', facts, [...at, given]);
  }
  for (const key of keys) {
    const value = written[key];
    if (value === undefined || isNumber(value)) continue;
    return fault('wrong-type', { expected: 'number', ...foundIn(value) }, [...at, key]);
  }
  const { atLeast, atMost } = written as Bounds;
  if (!given && !isMiddle(take)) return { atLeast: 1, atMost };
  if (atLeast === undefined || atMost === undefined || atLeast <= atMost) {
    return { atLeast, atMost };
  }
  const [low, high] = [String(atLeast), String(atMost)];
  const facts = { lowKey: 'atLeast', low, highKey: 'atMost', high };
  return fault('bounds-crossed', facts, [...at, 'atLeast']);
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
