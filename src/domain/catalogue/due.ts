import { z } from 'zod';
import { levels, type Level } from '../branch.ts';
import { addDays, addMonths, partsOf, type IsoDate } from '../date.ts';
import { fault, tell } from '../faults.ts';
import { count, metricCode, text } from '../leaves.ts';
import { object } from '../schema.ts';

/** Something done on the way, found by a metric: so many months before the day that is due, or after it was met. */
export const dueStepSchema = object({
  label: text,
  metric: metricCode,
  before: count.optional(),
  after: count.optional(),
});

/** A length in years for each level that it is asked of. */
const yearsByLevel = object(
  Object.fromEntries(levels.map((level) => [level, count.optional()])) as Record<
    Level,
    z.ZodOptional<typeof count>
  >,
);

/** What a rule says that is due so long after a day of the branch, as it is written. */
export const writtenDueSchema = object({
  /** The name of a day of the branch, as metrics ask for it: `termStarted`, `founded`. */
  from: text,
  years: count.optional(),
  yearsByLevel: yearsByLevel.optional(),
  months: count.optional(),
  /** So many months before the last day it begins to be asked. */
  remind: count.optional(),
  /** How many months a superior may generally put it off. */
  extendable: count.optional(),
  steps: z.array(dueStepSchema).default([]),
});

/** What is due so long after a day of the branch. */
export type Due = z.output<typeof writtenDueSchema>;

/** The same; a length has to be said in one way, and to come to something. */
export const dueSchema = writtenDueSchema.transform((written, context): Due => {
  const { years, yearsByLevel: byLevel, months } = written;
  if (years !== undefined && byLevel !== undefined) {
    tell(context, fault('due-length', { reason: 'twice' }, ['yearsByLevel'], 'key'));
  } else if (!byLevel && !years && !months) {
    tell(context, fault('due-length', { reason: 'none' }));
  }
  return written;
});

/** Whether it is counted from the day on which a term of office began. */
export function isOfTerms(due: Due | undefined): boolean {
  return due?.from === termDay;
}

/** The day of a branch that it has once for each of its terms. */
const termDay = 'termStarted';

/** How many months after its day something is due, for a branch of a level; `undefined` where it is not asked. */
export function monthsUntilDue(
  { years, yearsByLevel: byLevel, months = 0 }: Due,
  level: Level,
): number | undefined {
  const inYears = byLevel ? byLevel[level] : (years ?? 0);
  return inYears === undefined ? undefined : inYears * 12 + months;
}

/**
 * The last day of a length that begins on a day, which is counted: three years from 1 July 2020 end on 30 June 2023.
 * Where the month of the end has no such day, its last day is the last: from 29 February 2020 to 28 February 2023.
 */
export function lastDayAfter(from: IsoDate, months: number): IsoDate {
  const same = addMonths(from, months);
  return partsOf(same)[2] === partsOf(from)[2] ? addDays(same, -1) : same;
}
