import { addDays, addYears, daysBetween, later, type IsoDate } from './date.ts';
import { previousPeriod, yearEarlier, type Period } from './period.ts';

/** A period with the day up to which it is known. */
export interface KnownPeriod {
  readonly period: Period;
  readonly until: IsoDate;
}

/** The same period a year earlier, as known on the same day: a period that is over then is over now. */
export function yearEarlierSpan({ period: asked, until }: KnownPeriod): KnownPeriod {
  const period = yearEarlier(asked);
  const sameDay = addYears(until, -1);
  return { period, until: until >= asked.to ? later(sameDay, period.to) : sameDay };
}

/** The period just before, as known as long after its beginning, or where the asked one is over, after its end. */
export function previousSpan({ period: asked, until }: KnownPeriod): KnownPeriod {
  const period = previousPeriod(asked);
  const isOver = until >= asked.to;
  const [now, then] = isOver ? [asked.to, period.to] : [asked.from, period.from];
  return { period, until: addDays(then, daysBetween(now, until)) };
}
