import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import type { IsoDate } from '../domain/date.ts';

/** Something that is due on a day. */
export interface CalendarEntry {
  /** The same in each calendar that is made of it, and of nothing else. */
  readonly id: string;
  readonly day: IsoDate;
  readonly title: string;
  /** What is to be said besides; empty where nothing is. */
  readonly text: string;
}

/** Days on which something is due, under one name. */
export interface Calendar {
  readonly name: string;
  /** The day as known on which it is written, so that the same content makes the same bytes. */
  readonly day: IsoDate;
  readonly entries: readonly CalendarEntry[];
}

/**
 * Days as an iCalendar file (RFC 5545): each a whole day of its own that keeps nobody busy, without an hour and so
 * without a zone. Names no host. The same entries give the same bytes, wherever they are written.
 */
export function calendarOf({ name, day, entries }: Calendar): string {
  const calendar = ical({
    name,
    prodId: { company: 'youju', product: 'youju', language: 'ZH-CN' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { id, day: due, title, text } of entries) {
    calendar.createEvent({
      id: plain(id),
      stamp: at(day),
      start: at(due),
      allDay: true,
      summary: title,
      ...(text === '' ? {} : { description: text }),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  // The last line ends like all others (RFC 5545, 3.1).
  return `${calendar.toString()}\r\n`;
}

/** An id without what has a meaning of its own in such a file: the library writes ids as they are. */
function plain(id: string): string {
  return id.replaceAll(/[\\;,\p{Cc}]/gu, '-');
}

/** The first moment of a day in UTC: of it the library writes the date alone. */
function at(day: IsoDate): Date {
  return new Date(`${day}T00:00:00Z`);
}
