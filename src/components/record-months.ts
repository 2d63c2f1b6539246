import { treeDay, type WorkRecord } from '../domain/record.ts';
import { yearFolder } from './shelf.ts';

/**
 * The month in whose lists a record stands, as in the ledgers: that of its day; of its last counted day where
 * it is a count over a longer time; of its beginning where it goes on.
 */
export function monthOf({ when }: WorkRecord): string {
  return treeDay(when).slice(0, 7);
}

/**
 * The years in whose lists a record stands: that of its month, and that of its folder, which its address
 * names. The two differ for a count over the turn of a year.
 */
export function yearsOf(record: WorkRecord): string[] {
  return [...new Set([yearFolder(record), monthOf(record).slice(0, 4)])];
}

/** Records by keys, the keys in order; one that has several keys stands under each. */
export function sortedBy(
  records: readonly WorkRecord[],
  keysOf: (record: WorkRecord) => readonly string[],
): Map<string, WorkRecord[]> {
  const found = new Map<string, WorkRecord[]>();
  for (const record of records) {
    for (const key of keysOf(record)) {
      const list = found.get(key);
      if (list) list.push(record);
      else found.set(key, [record]);
    }
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}
