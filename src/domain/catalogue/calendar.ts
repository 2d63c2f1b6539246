import { z } from 'zod';
import { weekday, type IsoDate } from '../date.ts';
import { date, forward, number, object, text } from '../schema.ts';

/** `catalogue/calendar/<year>.yaml`: the statutory holidays of a year and the weekends worked for them. */
export const calendarSchema = object({
  year: number,
  /** The notice that sets them. */
  source: text,
  holidays: z.array(forward(object({ name: text, from: date, to: date }))),
  workdays: z.array(date).default([]),
});

export type CalendarYear = z.output<typeof calendarSchema>;

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
