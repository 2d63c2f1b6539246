import {
  addDays,
  addMonths,
  addYears,
  daysBetween,
  daysInMonth,
  earlier,
  isIsoDate,
  isoDate,
  later,
  partsOf,
  weekday,
  type IsoDate,
} from './date.ts';
import { textOrder } from './order.ts';

type PeriodForm = 'year' | 'half' | 'quarter' | 'month' | 'week' | 'range';

/**
 * A stretch of days, both ends included. `id` is how it is written: `2023`, `2023-H1`, `2023-Q2`,
 * `2023-06`, `2023-W23` or `2023-01-01/2023-03-15`.
 */
export interface Period {
  readonly id: string;
  readonly form: PeriodForm;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Reads a period; `undefined` where the text is none (or names a month or week that does not exist). */
export function parsePeriod(text: string): Period | undefined {
  const match = /^(\d{4})(?:-(?:(H[12])|(Q[1-4])|W(\d{2})|(\d{2})))?$/.exec(text);
  if (!match) return parseRange(text);
  const [, yearText, half, quarter, week, month] = match;
  const year = Number(yearText);
  if (year < 1900) return undefined;
  if (half) return months(text, 'half', year, half === 'H1' ? 1 : 7, 6);
  if (quarter) return months(text, 'quarter', year, (Number(quarter[1]) - 1) * 3 + 1, 3);
  if (week) return isoWeek(text, year, Number(week));
  if (!month) return months(text, 'year', year, 1, 12);
  const number = Number(month);
  return number >= 1 && number <= 12 ? months(text, 'month', year, number, 1) : undefined;
}

/** The period of a text that is known to be one. Throws a `RangeError` otherwise: a mistake in the code. */
export function period(text: string): Period {
  const parsed = parsePeriod(text);
  if (!parsed) throw new RangeError(`Not a period: ${text}`);
  return parsed;
}

/** A single day as a period. */
export function dayPeriod(day: IsoDate): Period {
  return { id: `${day}/${day}`, form: 'range', from: day, to: day };
}

/** The same period a year earlier: 2023-H1 → 2022-H1, 2023-W23 → 2022-W23, ranges day by day. */
export function yearEarlier(current: Period): Period {
  if (current.form === 'range') {
    return rangePeriod(addYears(current.from, -1), addYears(current.to, -1));
  }
  const id = String(Number(current.id.slice(0, 4)) - 1) + current.id.slice(4);
  return parsePeriod(id) ?? rangePeriod(addYears(current.from, -1), addYears(current.to, -1));
}

/**
 * The period just before of the same length: 2023-H1 → 2022-H2, 2023-01 → 2022-12. A range of whole months has as
 * many months before it, any other as many days.
 */
export function previousPeriod(current: Period): Period {
  const { form, from, to } = current;
  const last = addDays(from, -1);
  if (form === 'week') return partOf(last, 'week');
  if (form !== 'range') return partOf(last, form);
  const [year, month] = partsOf(from);
  const [endYear, endMonth, endDay] = partsOf(to);
  const isWhole = from.endsWith('-01') && endDay === daysInMonth(endYear, endMonth);
  if (!isWhole) return rangePeriod(addDays(last, -daysBetween(from, to)), last);
  const count = (endYear - year) * 12 + endMonth - month + 1;
  return rangePeriod(addMonths(from, -count), last);
}

/** The period just after of the same length: 2022-H2 → 2023-H1. A range is followed by as many days. */
export function nextPeriod({ form, from, to }: Period): Period {
  const first = addDays(to, 1);
  if (form !== 'range') return partOf(first, form);
  return rangePeriod(first, addDays(first, daysBetween(from, to)));
}

/** Two days as a period; a stretch that is a whole year, half, quarter or month gets that name. */
export function rangePeriod(from: IsoDate, to: IsoDate): Period {
  const [year, month] = partsOf(from);
  const names = [
    String(year),
    `${year}-H${month <= 6 ? 1 : 2}`,
    `${year}-Q${Math.ceil(month / 3)}`,
    from.slice(0, 7),
  ];
  for (const name of names) {
    const named = parsePeriod(name);
    if (named && named.from === from && named.to === to) return named;
  }
  return { id: `${from}/${to}`, form: 'range', from, to };
}

/** Whether the day lies in the period. */
export function contains(outer: Period, day: IsoDate): boolean {
  return outer.from <= day && day <= outer.to;
}

/** Whether `inner` lies wholly in `outer`. */
export function covers(
  outer: Pick<Period, 'from' | 'to'>,
  inner: Pick<Period, 'from' | 'to'>,
): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** Whether the two share a day. */
export function overlaps(a: Pick<Period, 'from' | 'to'>, b: Pick<Period, 'from' | 'to'>): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** Whether every day of a window lies in one of several stretches of days, in whatever order they stand. */
export function coverWhole(
  stretches: readonly Pick<Period, 'from' | 'to'>[],
  window: Pick<Period, 'from' | 'to'>,
): boolean {
  // The first day that none covers; it moves on with each that reaches it.
  let open = window.from;
  for (const { from, to } of [...stretches].sort((a, b) => textOrder(a.from, b.from))) {
    if (from <= open && to >= open) open = addDays(to, 1);
  }
  return open > window.to;
}

export type PartForm = 'month' | 'quarter' | 'half' | 'year' | 'week';

/**
 * The calendar parts that a period is made of, in order: whole months, quarters, halves or years that
 * touch it, weeks by their Thursday (ISO 8601: a week belongs to the period of its Thursday).
 */
export function partsWithin(whole: Period, form: PartForm): Period[] {
  const parts: Period[] = [];
  let day = whole.from;
  if (form === 'week') {
    for (; weekday(day) !== 4; day = addDays(day, 1));
    for (; day <= whole.to; day = addDays(day, 7)) parts.push(weekOf(day));
    return parts;
  }
  while (day <= whole.to) {
    const part = partOf(day, form);
    parts.push(part);
    day = addDays(part.to, 1);
  }
  return parts;
}

/** The same parts, the first and the last cut to the whole, so that together they are exactly it. */
export function partsInside(whole: Period, form: Exclude<PartForm, 'week'>): Period[] {
  return partsWithin(whole, form).map((part) =>
    covers(whole, part)
      ? part
      : rangePeriod(later(part.from, whole.from), earlier(part.to, whole.to)),
  );
}

/** The calendar part that a day lies in. */
export function partOf(day: IsoDate, form: PartForm): Period {
  const [year, month] = partsOf(day);
  switch (form) {
    case 'month':
      return period(day.slice(0, 7));
    case 'quarter':
      return period(`${year}-Q${Math.ceil(month / 3)}`);
    case 'half':
      return period(`${year}-H${month <= 6 ? 1 : 2}`);
    case 'year':
      return period(String(year));
    case 'week':
      return weekOf(day);
  }
}

/** The Thursday of a week: the day that decides which month, quarter and year the week belongs to. */
export function thursdayOf(week: Period): IsoDate {
  return addDays(week.from, 3);
}

function weekOf(day: IsoDate): Period {
  const thursday = addDays(day, 4 - weekday(day));
  const year = partsOf(thursday)[0];
  const first = firstThursday(year);
  let number = 1;
  for (let at = first; at < thursday; at = addDays(at, 7)) number += 1;
  return period(`${year}-W${String(number).padStart(2, '0')}`);
}

function firstThursday(year: number): IsoDate {
  let day = isoDate(year, 1, 1);
  while (weekday(day) !== 4) day = addDays(day, 1);
  return day;
}

function isoWeek(id: string, year: number, number: number): Period | undefined {
  if (number < 1) return undefined;
  const thursday = addDays(firstThursday(year), (number - 1) * 7);
  if (partsOf(thursday)[0] !== year) return undefined;
  return { id, form: 'week', from: addDays(thursday, -3), to: addDays(thursday, 3) };
}

function months(id: string, form: PeriodForm, year: number, first: number, count: number): Period {
  const last = first + count - 1;
  return {
    id,
    form,
    from: isoDate(year, first, 1),
    to: isoDate(year, last, daysInMonth(year, last)),
  };
}

function parseRange(text: string): Period | undefined {
  const [from, to, rest] = text.split('/');
  if (!from || !to || rest !== undefined) return undefined;
  if (!isIsoDate(from) || !isIsoDate(to) || from > to) return undefined;
  return { id: text, form: 'range', from, to };
}
