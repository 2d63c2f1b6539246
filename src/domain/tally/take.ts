import type { Corpus } from '../corpus.ts';
import { overlaps } from '../period.ts';
import type { WorkRecord } from '../record.ts';
import { addExactly } from './add.ts';
import { namesAt, type Counted, type ThingsDefinition } from './counted.ts';
import { readValue, type View } from './read-value.ts';
import type { Contribution, Gap } from './tally.ts';

/** What counted things come to: a value with what each brought, or the reason why there is none. */
export type Taken =
  | { readonly value: number; readonly contributions: readonly Contribution[] }
  | { readonly gap: Gap; readonly records: readonly string[] };

/** Counts, sums or tells apart what was selected. `latest` is another matter: see `latest.ts`. */
export function takeFrom(
  counted: readonly Counted[],
  definition: ThingsDefinition,
  view: View,
): Taken {
  const groups = definition.per === undefined ? [counted] : grouped(counted, definition.per, view);
  const contributions = new Map<Counted['thing'], Contribution>();
  const values: number[] = [];
  for (const group of groups) {
    const taken = takeGroup(group, definition, view);
    if ('gap' in taken) return taken;
    values.push(taken.value);
    for (const [thing, contribution] of taken.each) {
      const before = contributions.get(thing);
      contributions.set(thing, before ? merged(before, contribution) : contribution);
    }
  }
  return { value: addExactly(values), contributions: [...contributions.values()] };
}

type GroupTaken =
  | { readonly value: number; readonly each: ReadonlyMap<Counted['thing'], Contribution> }
  | { readonly gap: Gap; readonly records: readonly string[] };

function takeGroup(
  counted: readonly Counted[],
  { take, at }: ThingsDefinition,
  view: View,
): GroupTaken {
  const each = new Map<Counted['thing'], Contribution>();
  const seen = new Set<string>();
  for (const entry of counted) {
    const { thing, holders } = entry;
    const { origin } = thing;
    switch (take.do) {
      case 'count':
        each.set(thing, { origin, amount: timesOf(entry) });
        break;
      case 'sum': {
        const amount = sharedAmount(entry, take.field, view);
        if (typeof amount !== 'number') return { gap: amount, records: recordIds([entry]) };
        each.set(thing, { origin, amount });
        break;
      }
      case 'distinct': {
        // A count over a period cannot say on which days its events lay.
        if (take.path.text === 'date' && thing.when.form !== 'event') {
          return { gap: 'unstated', records: recordIds([entry]) };
        }
        // What a record names outside the asked part of the tree is not this branch's to count.
        const names = take.path.text === at ? [...holders] : namesAt(thing, take.path, view);
        const fresh = names.filter((name) => !seen.has(name));
        fresh.forEach((name) => seen.add(name));
        each.set(thing, { origin, amount: new Set(fresh).size, names });
        break;
      }
      case 'target': {
        const target = readValue(thing, { text: 'target', field: 'target' }, view);
        each.set(thing, { origin, amount: Number(target) });
        break;
      }
      case 'latest':
        break;
    }
  }
  return { value: addExactly([...each.values()].map(({ amount }) => amount)), each };
}

/** How many events a thing stands for. */
function timesOf({ thing: { when } }: Counted): number {
  return when.form === 'period' ? (when.times ?? 1) : 1;
}

/**
 * A thing's value of a field for the asked part of the tree. A gathering held jointly is told once, by its
 * host; a branch that held it too takes the part that the record gives it.
 */
function sharedAmount({ thing, holders }: Counted, name: string, view: View): number | Gap {
  const value = readValue(thing, { text: name, field: name }, view);
  if (typeof value !== 'number') return 'unstated';
  const { record } = thing;
  if (!record || holders.includes(record.branch)) return value;
  const partners = record.with.filter(({ branch }) => holders.includes(branch));
  if (partners.length === 0) return value;
  if (!isShared(view.corpus, record, name)) return 'unshared';
  const parts = partners.map(({ present }) => present);
  return parts.includes(undefined) ? 'unshared' : addExactly(parts as number[]);
}

function isShared(corpus: Corpus, record: WorkRecord, name: string): boolean {
  return record.kinds.some(
    (id) => corpus.catalogue.kinds.get(id)?.fields[name]?.share !== undefined,
  );
}

/** Things by each branch, seat or other value of a field; a joint event belongs to each that held it. */
function grouped(counted: readonly Counted[], per: string, view: View): Counted[][] {
  const groups = new Map<string, Counted[]>();
  for (const entry of counted) {
    for (const name of groupNames(entry, per, view)) {
      const holders = per === 'branch' ? [name] : entry.holders;
      const group = groups.get(name) ?? [];
      group.push({ ...entry, holders });
      groups.set(name, group);
    }
  }
  return [...groups.values()];
}

function groupNames({ thing, holders }: Counted, per: string, view: View): readonly string[] {
  if (per === 'branch') return holders;
  const field = per === 'seat' ? seatField(thing.record, view.corpus) : per;
  return namesAt(thing, { text: field, field }, view);
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

/**
 * Records that count the same thing twice: a single event on a day that a count of its kind and branch
 * covers, or two counts over the same day. Empty where all is well.
 */
export function countedTwice(counted: readonly Counted[], kinds: readonly string[]): string[] {
  const found = new Set<string>();
  const records = counted.flatMap(({ thing, holders }) =>
    thing.record ? [{ record: thing.record, holders }] : [],
  );
  for (const a of records) {
    if (a.record.when.form !== 'period' || a.record.when.times === undefined) continue;
    const span = spanOf(a.record);
    for (const b of records) {
      if (a.record === b.record || b.record.when.form === 'span') continue;
      const sameBranch = a.holders.some((slug) => b.holders.includes(slug));
      if (!sameBranch || !sharesKind(a.record, b.record, kinds)) continue;
      if (overlaps(span, spanOf(b.record))) [a, b].forEach(({ record }) => found.add(record.id));
    }
  }
  return [...found].sort();
}

function sharesKind(a: WorkRecord, b: WorkRecord, kinds: readonly string[]): boolean {
  return kinds.some((id) => a.kinds.includes(id) && b.kinds.includes(id));
}

/** The days that a record of an event or a count tells of. */
function spanOf({ when }: WorkRecord): { from: string; to: string } {
  if (when.form === 'event') return { from: when.date, to: when.date };
  if (when.form === 'period') return { from: when.period.from, to: when.through ?? when.period.to };
  return { from: when.from, to: when.to ?? when.from };
}

/** Ids of the records among counted things. */
export function recordIds(counted: readonly Pick<Counted, 'thing'>[]): string[] {
  return [...new Set(counted.flatMap(({ thing }) => thing.record?.id ?? []))].sort();
}
