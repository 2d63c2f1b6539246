import { addDays } from '../../domain/date.ts';
import { partsWithin, type Period } from '../../domain/period.ts';
import { printDate, printPeriod } from '../../wording/dates.ts';

/** The forms in which pages print a period, the site's own first: 2023年第二季度, 2023年二季度. */
export function writtenForms(period: Period): string[] {
  if (period.from === period.to) return [printDate(period.from)];
  const printed = printPeriod(period);
  return period.form === 'quarter' ? [printed, printed.replace('第', '')] : [printed];
}

/** So many days at most are marked one by one; of longer periods each month is. */
const mostDays = 31;

/** What is marked on pages of a period besides: its months or its days, as they begin each date within it. */
export function datesWithin(period: Period): string[] {
  if (period.form === 'month' || period.form === 'year' || period.from === period.to) return [];
  const days: string[] = [];
  for (let day = period.from; day <= period.to; day = addDays(day, 1)) {
    if (days.push(printDate(day)) > mostDays) {
      return partsWithin(period, 'month').map((month) => printPeriod(month));
    }
  }
  return days;
}
