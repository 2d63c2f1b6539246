import { z } from 'zod';
import { later, weekday, type IsoDate } from '../date.ts';
import type { FieldPath } from '../issues.ts';
import { overlaps } from '../period.ts';
import { fault, tell, wrongType, type Fault, type Faults } from '../faults.ts';
import { date, text } from '../leaves.ts';
import { distinct, forward, leaf, object } from '../schema.ts';

const [firstYear, lastYear] = [1900, 9999];

/** The year of a calendar, which its file is named after. */
export const yearSchema = leaf((value): number | Faults => {
  if (typeof value !== 'number' || !Number.isInteger(value)) return wrongType('count', value);
  return value >= firstYear && value <= lastYear
    ? value
    : fault('out-of-range', { value, least: firstYear, most: lastYear });
});

/** `catalogue/calendar/<year>.yaml`: the statutory holidays of a year and the weekends worked for them. */
export const calendarSchema = object({
  year: yearSchema,
  /** The notice that sets them. */
  source: text,
  holidays: z.array(forward(object({ name: text, from: date, to: date }))),
  workdays: distinct(z.array(date)).default([]),
}).transform((calendar, context) => {
  tell(context, { list: faultsOf(calendar) });
  return calendar;
});

export type CalendarYear = z.output<typeof calendarSchema>;

interface Days {
  readonly year: number;
  readonly holidays: readonly { name: string; from: IsoDate; to: IsoDate }[];
  readonly workdays: readonly IsoDate[];
}

/**
 * Days of another year, and days that are two things. A holiday that is in doubt already, because it leaves
 * the year or meets another one, is not held against others: one wrong date would be told many times.
 */
function faultsOf({ year: own, holidays, workdays }: Days): Fault[] {
  const isOutside = (day: IsoDate) => Number(day.slice(0, 4)) !== own;
  const outside = (day: IsoDate, path: FieldPath) =>
    isOutside(day) ? fault('calendar-outside', { day, year: own }, path).list : [];
  const doubted = new Set(holidays.filter(({ from, to }) => isOutside(from) || isOutside(to)));
  const ofHolidays = holidays.flatMap((holiday, index) => {
    const { name, from, to } = holiday;
    const left = [
      ...outside(from, ['holidays', index, 'from']),
      ...outside(to, ['holidays', index, 'to']),
    ];
    const other = holidays
      .slice(0, index)
      .find((earlier) => !doubted.has(earlier) && overlaps(earlier, holiday));
    if (!other || doubted.has(holiday)) return left;
    doubted.add(other).add(holiday);
    const facts = { name, other: other.name, day: later(from, other.from) };
    return [...left, ...fault('holidays-overlap', facts, ['holidays', index, 'from']).list];
  });
  const ofWorkdays = workdays.flatMap((day, index) => {
    const found = holidays.find(({ from, to }) => from <= day && day <= to);
    const isOff = found && !doubted.has(found);
    // A weekday between two holidays is none of them, and worked anyway.
    const isOrdinary = !found && weekday(day) <= 5;
    return [
      ...outside(day, ['workdays', index]),
      ...(isOff
        ? fault('workday-on-holiday', { day, holiday: found.name }, ['workdays', index]).list
        : []),
      ...(isOrdinary ? fault('workday-on-weekday', { day }, ['workdays', index]).list : []),
    ];
  });
  return [...ofHolidays, ...ofWorkdays];
}

/** Whether a day is worked; `undefined` where the calendar of its year is not there. */
export function isWorkday(
  calendar: ReadonlyMap<number, CalendarYear>,
  day: IsoDate,
): boolean | undefined {
  const year = calendar.get(Number(day.slice(0, 4)));
  if (!year) return undefined;
  if (year.workdays.includes(day)) return true;
  if (year.holidays.some(({ from, to }) => from <= day && day <= to)) return false;
  return weekday(day) <= 5;
}
