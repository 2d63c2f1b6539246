import type { IsoDate } from '../domain/date.ts';

/**
 * The day that it is now in an office's time zone, whatever the zone of the machine. The only place that
 * reads the clock: everything else takes the day as an argument.
 */
export function today(timeZone: string): IsoDate {
  // Swedish dates are written as ISO dates.
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date());
}
