import { calendarSchema, yearSchema, type CalendarYear } from '../domain/catalogue/calendar.ts';
import { inData, issue, type Issue } from '../domain/issues.ts';
import { ownValue } from '../domain/own.ts';
import { readOnce } from '../domain/schema.ts';
import { baseName } from './layout.ts';
import type { ReadFiles } from './read-files.ts';

/** Reads `catalogue/calendar/<year>.yaml`: the holidays and workdays of each year. */
export function readCalendar(files: Pick<ReadFiles, 'of'>, issues: Issue[]) {
  const calendar = new Map<number, CalendarYear>();
  for (const { file, data } of files.of('calendar')) {
    if (data === undefined) continue;
    const reading = readOnce(calendarSchema, data, file);
    const name = baseName(file);
    const slug = yearIn(data);
    if (slug !== undefined && slug !== name) {
      // Which of the two is right decides which days are of another year.
      issues.push(
        ...reading.issues.filter(({ code }) => code !== 'calendar-outside'),
        issue('slug-mismatch', { slug, name }, inData(file, ['year'])),
      );
      continue;
    }
    issues.push(...reading.issues);
    if (reading.value) calendar.set(reading.value.year, reading.value);
  }
  return calendar;
}

/** The year that a calendar says it is of, where it says one. */
function yearIn(data: unknown): string | undefined {
  const year = yearSchema.safeParse(ownKey(data, 'year'));
  return year.success ? String(year.data) : undefined;
}

function ownKey(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return ownValue(value as Record<string, unknown>, key);
}
