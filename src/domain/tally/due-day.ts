import { isWorkday } from '../catalogue/calendar.ts';
import type { Corpus } from '../corpus.ts';
import { addDays, type IsoDate } from '../date.ts';
import type { DutyTerms } from '../duty-terms.ts';
import type { Period } from '../period.ts';

/**
 * The last day of a window on which what is due in it is in time: its own last day, or its nth workday by the
 * calendar of the catalogue, with the weekends that are worked for a holiday. Its last day where it has fewer workdays;
 * `undefined` where a calendar that tells them is missing.
 */
export function dueDay(
  { catalogue }: Pick<Corpus, 'catalogue'>,
  { within }: Pick<DutyTerms, 'within'>,
  window: Period,
): IsoDate | undefined {
  if (!within) return window.to;
  let left = within.workdays;
  for (let day = window.from; day <= window.to; day = addDays(day, 1)) {
    const workday = isWorkday(catalogue.calendar, day);
    if (workday === undefined) return undefined;
    if (workday) left -= 1;
    if (left <= 0) return day;
  }
  return window.to;
}
