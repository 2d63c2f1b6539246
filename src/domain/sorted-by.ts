import { textOrder } from './order.ts';
import type { WorkRecord } from './record.ts';

/** Records by keys, the keys in order; a record with several keys is under each. */
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
  return new Map([...found].sort(([a], [b]) => textOrder(a, b)));
}
