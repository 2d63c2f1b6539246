import type { AskedPeriod } from './asked-period.ts';
import { addDays, addMonths, daysBetween, daysInMonth, isoDate, partsOf } from './date.ts';
import {
  partOf,
  previousPeriod,
  rangePeriod,
  yearEarlier,
  type PartForm,
  type Period,
} from './period.ts';

/**
 * A period that a text about `old` asks for, as a text about `now` asks for it, in the words of a `period` attribute:
 * what lay so to the old period lies so to the new one (上年同期 for the year before, the second quarter's place in
 * its half-year). `undefined` for the text's own period. Both are of one form.
 */
export function carriedPeriod(
  asked: AskedPeriod | undefined,
  old: Period,
  now: Period,
): string | undefined {
  if (!asked) return undefined;
  if ('relative' in asked) return asked.relative;
  if (asked.id === old.id) return undefined;
  if (asked.id === yearEarlier(old).id) return '上年同期';
  if (asked.id === previousPeriod(old).id) return '上期';
  return shifted(asked, old, now).id;
}

function shifted(asked: Period, old: Period, now: Period): Period {
  if (asked.form !== 'range') {
    const { form } = asked;
    const away = placeOf(asked, form) - placeOf(partOf(old.from, form), form);
    return partAt(placeOf(partOf(now.from, form), form) + away, form);
  }
  const months = monthOf(now.from) - monthOf(old.from);
  const [year, month, day] = partsOf(asked.to);
  const to = addMonths(asked.to, months);
  // The last day of a month stays the last day.
  const isLast = day === daysInMonth(year, month);
  const [toYear, toMonth] = partsOf(to);
  return rangePeriod(
    addMonths(asked.from, months),
    isLast ? isoDate(toYear, toMonth, daysInMonth(toYear, toMonth)) : to,
  );
}

/** How many months a part of the calendar has. */
const monthsIn = { month: 1, quarter: 3, half: 6, year: 12 } as const;

/** Where a calendar part stands in the row of all of its form. */
function placeOf({ from }: Period, form: PartForm): number {
  if (form === 'week') return Math.floor(daysBetween(firstMonday, from) / 7);
  return Math.floor(monthOf(from) / monthsIn[form]);
}

function partAt(place: number, form: PartForm): Period {
  if (form === 'week') return partOf(addDays(firstMonday, place * 7 + 3), 'week');
  const month = place * monthsIn[form];
  return partOf(isoDate(Math.floor(month / 12), (month % 12) + 1, 1), form);
}

/** A Monday from which weeks are counted. */
const firstMonday = '1900-01-01';

function monthOf(day: string): number {
  const [year, month] = partsOf(day);
  return year * 12 + month - 1;
}
