import { z } from 'zod';
import { later, weekday, type IsoDate } from '../date.ts';
import type { FieldPath } from '../issues.ts';
import { overlaps } from '../period.ts';
import {
  date,
  distinct,
  fault,
  forward,
  leaf,
  object,
  tell,
  text,
  wrongType,
  type Fault,
  type Faults,
} from '../schema.ts';

const [firstYear, lastYear] = [1900, 9999];

const year = leaf((value): number | Faults => {
  if (typeof value !== 'number' || !Number.isInteger(value)) return wrongType('count', value);
  return value >= firstYear && value <= lastYear
    ? value
    : fault('out-of-range', { value, least: firstYear, most: lastYear });
});

/** `catalogue/calendar/<year>.yaml`: the statutory holidays of a year and the weekends worked for them. */
export const calendarSchema = object({
  year,
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

/** Days of another year, and days that are two things. */
function faultsOf({ year: own, holidays, workdays }: Days): Fault[] {
  const outside = (day: IsoDate, path: FieldPath) =>
    Number(day.slice(0, 4)) === own ? [] : fault('calendar-outside', { day, year: own }, path).list;
  return [
    ...holidays.flatMap(({ name, from, to }, index) => {
      const other = holidays.slice(0, index).find((earlier) => overlaps(earlier, { from, to }));
      return [
        ...outside(from, ['holidays', index, 'from']),
        ...outside(to, ['holidays', index, 'to']),
        ...(other
          ? fault('holidays-overlap', { name, other: other.name, day: later(from, other.from) }, [
              'holidays',
              index,
              'from',
            ]).list
          : []),
      ];
    }),
    ...workdays.flatMap((day, index) => {
      const holiday = holidays.find(({ from, to }) => from <= day && day <= to)?.name;
      return [
        ...outside(day, ['workdays', index]),
        ...(holiday === undefined
          ? []
          : fault('workday-on-holiday', { day, holiday }, ['workdays', index]).list),
      ];
    }),
  ];
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
