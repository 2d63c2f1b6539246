import { weekday, type IsoDate } from '../date.ts';
import type { AskedNames } from './asked.ts';

/** A day of the calendar. */
export interface CalendarDay {
  readonly date: IsoDate;
  readonly workday: boolean;
}

/** What can be asked of a day; Monday is 1, Sunday 7. */
export const askedOfDay = {
  date: { type: 'date', words: 'day.date', read: ({ date }) => date },
  workday: { type: 'flag', words: 'day.workday', read: ({ workday }) => workday },
  weekday: { type: 'count', words: 'day.weekday', read: ({ date }) => weekday(date) },
} as const satisfies AskedNames<CalendarDay>;
