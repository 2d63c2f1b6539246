import { isToldTwice } from '../told-twice.ts';
import type { Counted } from './counted.ts';
import type { Lookup } from './read-value.ts';

/** Ids of counted records that tell of the same thing twice, sorted. Empty where all is well. */
export function countedTwice(
  counted: readonly Counted[],
  kinds: readonly string[],
  { corpus }: Lookup,
): string[] {
  const found = new Set<string>();
  const records = counted.flatMap(({ thing, holders }) =>
    thing.record ? [{ record: thing.record, holders }] : [],
  );
  const counts = records.filter(({ record }) => record.when.form === 'period');
  const shared = kinds.flatMap((id) => corpus.catalogue.kinds.get(id) ?? []);
  for (const a of counts) {
    for (const b of records) {
      if (!a.holders.some((slug) => b.holders.includes(slug))) continue;
      const twice = shared.some(
        (kind) =>
          [a, b].every(({ record }) => record.kinds.includes(kind.id)) &&
          isToldTwice(a.record, b.record, kind),
      );
      if (twice) [a, b].forEach(({ record }) => found.add(record.id));
    }
  }
  return [...found].sort();
}
