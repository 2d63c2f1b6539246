import type { IsoDate } from '../domain/date.ts';

/**
 * The current day in an office's time zone, independent of the machine's. The only place that
 * reads the clock: everything else takes the day as an argument.
 */
export function today(timeZone: string): IsoDate {
  // Swedish dates are written as ISO dates.
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date());
}
