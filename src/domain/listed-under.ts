import type { IsoDate } from './date.ts';
import { firstDay, treeDay, type WorkRecord } from './record.ts';

/** How many rows a list of records has on one page at most. */
export const rowsOnPage = 200;

/** Whether a record has begun on a day; what lies after the site's day does not exist yet. */
export function hasBegun({ when }: WorkRecord, day: IsoDate): boolean {
  return firstDay(when) <= day;
}

/**
 * The month in whose lists a record is, as in the ledgers: that of its day; of its last counted day where
 * it is a count over a longer time; of its beginning where it goes on.
 */
export function monthOf({ when }: WorkRecord): string {
  return treeDay(when).slice(0, 7);
}

/**
 * The years in whose lists a record is: that of its month, and that of its folder, which its address
 * names. The two differ for a count over the turn of a year.
 */
export function yearsOf(record: WorkRecord): string[] {
  return [...new Set([yearFolder(record), monthOf(record).slice(0, 4)])];
}

/** The year in a record's id: the folder it lies in, below its branch's. */
export function yearFolder({ id }: WorkRecord): string {
  return id.split('/')[1] ?? '';
}
