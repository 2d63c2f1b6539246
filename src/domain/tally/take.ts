import type { Condition, ValuePath } from '../catalogue/condition.ts';
import type { Corpus } from '../corpus.ts';
import type { WorkRecord } from '../record.ts';
import { addExactly } from '../percent.ts';
import { takeBetween } from './between.ts';
import { namesAt, recordIds, type Counted, type ThingsDefinition } from './counted.ts';
import { isOfEach } from './known-value.ts';
import { readValue, type Lookup } from './read-value.ts';
import { sharedAmount } from './shared-amount.ts';
import type { Contribution, Gap } from './tally.ts';
import type { Taken } from './taken.ts';
import { holds } from './where.ts';

/** Counts, sums or tells apart what was selected. `latest` is another matter: see `latest.ts`. */
export function takeFrom(
  counted: readonly Counted[],
  definition: ThingsDefinition,
  lookup: Lookup,
): Taken {
  if (definition.take.do === 'between') return takeBetween(counted, definition.take, lookup);
  const { per, take, at } = definition;
  // The numbers of branches add up to that of all, which is known even where theirs are not.
  const isAdditive = per === 'branch' && take.do === 'sum' && at === undefined;
  const groups = per === undefined || isAdditive ? [counted] : grouped(counted, per, lookup);
  if (!Array.isArray(groups)) return groups;
  const contributions = new Map<Counted['thing'], Contribution>();
  const values: number[] = [];
  const leftOut = new Set<string>();
  for (const group of groups) {
    const taken = takeGroup(group, definition, lookup);
    if ('gap' in taken) return taken;
    values.push(taken.value);
    recordIds(taken.leftOut).forEach((id) => leftOut.add(id));
    for (const [thing, contribution] of taken.each) {
      const before = contributions.get(thing);
      contributions.set(thing, before ? merged(before, contribution) : contribution);
    }
  }
  const brought = [...contributions.values()];
  // A gathering that one group leaves out and another brings is counted.
  for (const { origin } of brought) if (origin.of === 'record') leftOut.delete(origin.id);
  return { value: addExactly(values), contributions: brought, leftOut: [...leftOut].sort() };
}

type GroupTaken =
  | {
      readonly value: number;
      readonly each: ReadonlyMap<Counted['thing'], Contribution>;
      readonly leftOut: readonly Counted[];
    }
  | { readonly gap: Gap; readonly records: readonly string[] };

function takeGroup(
  counted: readonly Counted[],
  definition: ThingsDefinition,
  lookup: Lookup,
): GroupTaken {
  const each = new Map<Counted['thing'], Contribution>();
  const leftOut: Counted[] = [];
  const seen = new Set<string>();
  for (const entry of counted) {
    const brought = broughtBy(entry, definition, seen, lookup);
    if (brought === undefined) {
      leftOut.push(entry);
      continue;
    }
    if (typeof brought === 'string') return { gap: brought, records: recordIds([entry]) };
    const { thing } = entry;
    each.set(thing, { origin: thing.origin, ...brought });
  }
  return { value: addExactly([...each.values()].map(({ amount }) => amount)), each, leftOut };
}

/**
 * What one thing brings to its group, or why that cannot be said; `undefined` where it brings nothing. `seen`
 * collects the names of the group.
 */
function broughtBy(
  entry: Counted,
  definition: ThingsDefinition,
  seen: Set<string>,
  lookup: Lookup,
): Omit<Contribution, 'origin'> | Gap | undefined {
  const { take } = definition;
  switch (take.do) {
    case 'count':
      return { amount: timesOf(entry) };
    case 'sum': {
      const amount = sharedAmount(entry, take.field, definition, lookup);
      return typeof amount === 'number' ? { amount } : amount;
    }
    case 'distinct': {
      if (isOfEach(entry.thing, take.path, lookup)) return 'unsplit';
      const names = distinctNames(entry, take.path, definition, lookup);
      if (!names) return 'unstated';
      const fresh = names.filter((name) => !seen.has(name));
      fresh.forEach((name) => seen.add(name));
      return { amount: new Set(fresh).size, names };
    }
    case 'target': {
      const target = readValue(entry.thing, { text: 'target', field: 'target' }, lookup);
      return { amount: Number(target) };
    }
    case 'latest':
    case 'between':
      return undefined;
  }
}

/** What a thing names; `undefined` where it does not say it though it counts. */
function distinctNames(
  entry: Counted,
  path: ValuePath,
  { at, where }: ThingsDefinition,
  lookup: Lookup,
): readonly string[] | undefined {
  const { thing, holders } = entry;
  if (timesOf(entry) === 0) return [];
  if (path.text === 'date' && thing.when.form !== 'event') return undefined;
  // A joint event is each holder's; what a record names outside the asked part of the tree is not this
  // branch's to count.
  if (path.text === at || (path.text === 'branch' && thing.record)) return holders;
  const names = fitting(namesAt(thing, path, lookup), entry, path, where, lookup);
  // A link whose record is not there any more (or not yet) leaves unknown what it led to.
  const lost = path.hop !== undefined && names.length === 0 && thing.own(path.field) !== undefined;
  return lost ? undefined : names;
}

/**
 * Of several that a field names, those that fit what is asked of them (`visited.level`): a thing counts if
 * one fits, but only for those that fit.
 */
function fitting(
  names: readonly string[],
  { thing }: Counted,
  { field, hop }: ValuePath,
  where: Condition,
  lookup: Lookup,
): readonly string[] {
  const asked = where.filter(({ path }) => path.field === field && path.hop !== undefined);
  if (hop !== undefined || asked.length === 0) return names;
  return names.filter((name) => {
    const own = (other: string) => {
      const found = thing.own(other);
      return found && other === field ? { ...found, value: [name] } : found;
    };
    return holds(asked, { ...thing, own }, lookup);
  });
}

/** How many events a thing stands for. */
function timesOf({ thing: { when } }: Counted): number {
  return when.form === 'period' ? (when.times ?? 1) : 1;
}

/**
 * Things by each branch, seat or other value of a field; a joint event belongs to each that held it. A thing
 * that does not say the field belongs to none, and then the sum over all is unknown.
 */
function grouped(
  counted: readonly Counted[],
  per: string,
  lookup: Lookup,
): Counted[][] | { readonly gap: Gap; readonly records: readonly string[] } {
  const groups = new Map<string, Counted[]>();
  for (const entry of counted) {
    const names = groupNames(entry, per, lookup);
    if (names.length === 0) return { gap: 'unstated', records: recordIds([entry]) };
    for (const name of names) {
      const holders = per === 'branch' ? [name] : entry.holders;
      const group = groups.get(name) ?? [];
      group.push({ ...entry, holders });
      groups.set(name, group);
    }
  }
  return [...groups.values()];
}

function groupNames({ thing, holders }: Counted, per: string, lookup: Lookup): readonly string[] {
  if (per === 'branch') return holders;
  const field = per === 'seat' ? seatField(thing.record, lookup.corpus) : per;
  return namesAt(thing, { text: field, field }, lookup);
}

/** `per: seat` means the field of the kind that holds one; things that are seats have it by that name. */
function seatField(record: WorkRecord | undefined, corpus: Corpus): string {
  const fields = record?.kinds.flatMap((id) =>
    Object.values(corpus.catalogue.kinds.get(id)?.fields ?? {}),
  );
  return fields?.find(({ type }) => type === 'seat')?.name ?? 'seat';
}

function merged(a: Contribution, b: Contribution): Contribution {
  const amount = addExactly([a.amount, b.amount]);
  const names = a.names && b.names ? { names: [...new Set([...a.names, ...b.names])] } : {};
  return { origin: a.origin, amount, ...names };
}
