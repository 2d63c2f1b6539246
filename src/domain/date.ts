/**
 * Calendar days as ISO strings (`2023-06-30`). They compare as strings and carry no clock and no zone,
 * so nothing here can shift a day.
 */
export type IsoDate = string;

/** Later than every day that is written: what is asked as of it knows of all. */
export const lastDay: IsoDate = '9999-12-31';

/** The earliest day that is read. */
export const earliestDay: IsoDate = '1900-01-01';

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the text is a day that exists, written `YYYY-MM-DD`. */
export function isIsoDate(text: string): boolean {
  const match = shape.exec(text);
  if (!match) return false;
  const [, year, month, day] = match.map(Number) as [number, number, number, number];
  return year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Number of days of a month; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day `count` days later (earlier, where `count` is negative). */
export function addDays(day: IsoDate, count: number): IsoDate {
  return fromUtc(toUtc(day) + count * millisecondsPerDay);
}

/** How many days one day lies after another; negative where it lies before. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (toUtc(to) - toUtc(from)) / millisecondsPerDay;
}

/** The same day `years` later or earlier; 29 February becomes 28 February in a common year. */
export function addYears(day: IsoDate, years: number): IsoDate {
  const [year, month, date] = partsOf(day);
  return isoDate(year + years, month, Math.min(date, daysInMonth(year + years, month)));
}

/** The same day `months` later or earlier; a day that the month does not have is its last one. */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const [year, month, date] = partsOf(day);
  const count = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return isoDate(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth)));
}

/** Day of the week, Monday 1 to Sunday 7 (ISO 8601). */
export function weekday(day: IsoDate): number {
  return new Date(toUtc(day)).getUTCDay() || 7;
}

/** Puts a day together; `month` counts from 1. */
export function isoDate(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Year, month (from 1) and day of a valid ISO day. */
export function partsOf(day: IsoDate): [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

/** The earlier of two days. */
export function earlier(a: IsoDate, b: IsoDate): IsoDate {
  return a < b ? a : b;
}

/** The later of two days. */
export function later(a: IsoDate, b: IsoDate): IsoDate {
  return a > b ? a : b;
}

const millisecondsPerDay = 86_400_000;

function toUtc(day: IsoDate): number {
  const [year, month, date] = partsOf(day);
  return Date.UTC(year, month - 1, date);
}

function fromUtc(time: number): IsoDate {
  return new Date(time).toISOString().slice(0, 10);
}
