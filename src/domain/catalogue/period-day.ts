import { addDays, addMonths, earlier, type IsoDate } from '../date.ts';
import type { FieldPath } from '../issues.ts';
import type { Period } from '../period.ts';
import { describeType, fault, foundIn, type Faults } from '../faults.ts';

/** The days that the asked period gives a metric to compare with. */
export const periodEdges = ['periodStart', 'periodEnd'] as const;
export type PeriodEdge = (typeof periodEdges)[number];

/**
 * A day that depends on the asked period: its first or last one, or the one so many years, months and days
 * after that (before it, where they are negative).
 */
export interface PeriodDay {
  readonly edge: PeriodEdge;
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

const shifts = ['years', 'months', 'days'] as const;

/** Whether a text names an edge of the period. */
export function isPeriodEdge(text: unknown): text is PeriodEdge {
  return (periodEdges as readonly unknown[]).includes(text);
}

/** Reads `{ day: periodEnd, years: -3 }`; `undefined` where it is no such day at all. */
export function readPeriodDay(
  written: Readonly<Record<string, unknown>>,
  at: FieldPath,
): PeriodDay | Faults | undefined {
  const { day, ...shift } = written;
  if (day === undefined) return undefined;
  if (!isPeriodEdge(day)) {
    const facts = { value: describeType(day), allowed: periodEdges, what: 'option' } as const;
    return fault('unknown-choice', facts, [...at, 'day']);
  }
  for (const [key, by] of Object.entries(shift)) {
    if (!(shifts as readonly string[]).includes(key)) {
      return fault('unknown-key', { key, allowed: ['day', ...shifts] }, [...at, key], 'key');
    }
    if (!Number.isInteger(by)) {
      return fault('wrong-type', { expected: 'count', ...foundIn(by) }, [...at, key]);
    }
  }
  return { edge: day, years: 0, months: 0, days: 0, ...shift };
}

/**
 * The day that it is of a period as far as that is known: while a period runs, its last day is the last known
 * one, as it is for what stands at its end. A day that a month does not have is its last one.
 */
export function dayInPeriod(
  { edge, years, months, days }: PeriodDay,
  period: Pick<Period, 'from' | 'to'>,
  until: IsoDate,
): IsoDate {
  const at = edge === 'periodStart' ? period.from : earlier(period.to, until);
  return addDays(addMonths(at, years * 12 + months), days);
}
