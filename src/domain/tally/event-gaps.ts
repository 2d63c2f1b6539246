import type { Corpus } from '../corpus.ts';
import { addDays, daysBetween, earlier, type IsoDate } from '../date.ts';
import { contains, rangePeriod, type Period } from '../period.ts';
import type { Tally } from './tally.ts';

/** Whether gatherings followed each other closely enough; `undefined` where nobody can say. */
export type Spacing = 'kept' | 'broken' | undefined;

/** The days on which gatherings may lie that decide of a window whether a gap in it is too long. */
export function spacingPeriod(window: Period, days: number, until: IsoDate): Period {
  return rangePeriod(addDays(window.from, -days - 1), earlier(window.to, until));
}

/**
 * Whether there were at most so many days from one gathering to the next. A gap is too long on the day after the last
 * that it may take, and belongs to the one window in which that day lies. Of a first gathering nothing is said, since
 * nobody knows of one before; counts over a period have no days, so where one of them counts nobody knows.
 */
export function spacingOf(
  corpus: Corpus,
  events: Tally,
  window: Period,
  days: number,
  until: IsoDate,
): Spacing {
  const { contributions, reporting, gap } = events;
  if (gap !== undefined && gap !== 'unreported') return undefined;
  const dates: IsoDate[] = [];
  for (const { origin } of contributions) {
    const when = origin.of === 'record' ? corpus.records.get(origin.id)?.when : undefined;
    if (when?.form !== 'event') return undefined;
    dates.push(when.date);
  }
  dates.sort();
  const end = earlier(window.to, until);
  const isTooLong = dates.some((date, index) => {
    const next = dates[index + 1];
    const overdue = addDays(date, days + 1);
    if (next !== undefined && daysBetween(date, next) <= days) return false;
    return overdue <= end && contains(window, overdue);
  });
  if (!isTooLong) return 'kept';
  // What has not been reported may lie between.
  return reporting.missing.length > 0 ? undefined : 'broken';
}
