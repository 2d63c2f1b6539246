import type { Period } from '../period.ts';
import { addExactly } from '../percent.ts';
import { recordIds, type Counted, type Selection } from './counted.ts';
import { readValue, type Lookup } from './read-value.ts';
import type { Contribution, Gap } from './tally.ts';
import type { Thing } from './thing.ts';

type LatestTaken =
  | {
      readonly value: number;
      readonly contributions: readonly Contribution[];
      readonly basis: Period | undefined;
      /** Groups (branches) that have a source. */
      readonly groups: readonly string[];
    }
  | { readonly gap: Gap; readonly records: readonly string[] };

/**
 * The value of a field in the one record whose period ends with the asked one: a May figure does not
 * answer for the half-year. What stands on that day may be told of any stretch that ends on it; an amount that
 * adds up over days may not be told of more days than were asked, so that a record which begins earlier, or
 * whose branch moved meanwhile, does not answer. With `per: branch`, one record for each branch, summed.
 */
export function takeLatest(
  { counted, cut, moved }: Selection,
  field: string,
  per: string | undefined,
  asked: Period,
  lookup: Lookup,
): LatestTaken {
  const ending = counted.filter(({ thing }) => endsWith(thing, asked));
  if (ending.length === 0) {
    // Before its last day is known, no sheet of the period is there.
    const isOver = lookup.until >= asked.to;
    const reaching = [...cut, ...moved].filter((thing) => isOver && endsWith(thing, asked));
    const [first] = reaching;
    if (!first) return { gap: 'no-source', records: [] };
    const gap = cut.includes(first) ? 'longer-source' : 'moved';
    return { gap, records: recordIds(reaching.map((thing) => ({ thing }))) };
  }
  const groups = new Map<string, Counted[]>();
  for (const entry of ending) {
    const key = per === 'branch' ? (entry.holders[0] as string) : '';
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  const picked: { entry: Counted; amount: number }[] = [];
  for (const group of groups.values()) {
    const entry = closest(group, asked);
    if (!entry) return { gap: 'ambiguous', records: recordIds(group) };
    const amount = readValue(entry.thing, { text: field, field }, lookup);
    if (typeof amount !== 'number') return { gap: 'unstated', records: recordIds([entry]) };
    picked.push({ entry, amount });
  }
  const bases = picked.map(({ entry }) => periodOf(entry));
  const isOne = bases.every((base) => base?.id === bases[0]?.id);
  const basis = isOne && bases[0]?.id !== asked.id ? bases[0] : undefined;
  return {
    value: addExactly(picked.map(({ amount }) => amount)),
    contributions: picked.map(({ entry, amount }) => ({ origin: entry.thing.origin, amount })),
    basis,
    groups: [...groups.keys()],
  };
}

/** Whether a sheet tells of a stretch that ends with the asked period, to its last day. */
function endsWith({ when }: Thing, { to }: Period): boolean {
  if (when.form !== 'period' || when.period.to !== to) return false;
  return when.through === undefined || when.through >= to;
}

/** The one that is of the asked period, or else the only one left; `undefined` where they dispute it. */
function closest(group: readonly Counted[], asked: Period): Counted | undefined {
  const exact = group.filter((entry) => periodOf(entry)?.from === asked.from);
  const best = exact.length > 0 ? exact : longest(group);
  return best.length === 1 ? best[0] : undefined;
}

function longest(group: readonly Counted[]): Counted[] {
  const from = group.map((entry) => periodOf(entry)?.from ?? '').sort()[0];
  return group.filter((entry) => periodOf(entry)?.from === from);
}

function periodOf({ thing: { when } }: Counted): Period | undefined {
  return when.form === 'period' ? when.period : undefined;
}
