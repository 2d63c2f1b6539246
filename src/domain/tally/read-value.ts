import type { OwnValue } from '../asked/asked.ts';
import { branchValue } from '../asked/branch.ts';
import { recordValue } from '../asked/record.ts';
import { holds, leadsTo } from '../asked/types.ts';
import type { ValuePath } from '../catalogue/condition.ts';
import type { Corpus } from '../corpus.ts';
import type { IsoDate } from '../date.ts';
import type { Period } from '../period.ts';
import { firstDay, type FieldValue, type WorkRecord } from '../record.ts';
import type { Thing } from './thing.ts';
import type { Towards } from './towards.ts';

/** What values are looked up in: nothing is known that is dated after `until`. `linked` collects records that were looked up. */
export interface Lookup {
  readonly corpus: Corpus;
  readonly until: IsoDate;
  /** The asked period, whole. */
  readonly period: Period;
  readonly linked: Set<string>;
  /** Towards which duty records are counted, where that is otherwise than by their days. */
  readonly towards?: Towards | undefined;
}

/** One value of a field, as conditions compare it. */
export type Single = string | number | boolean;

/**
 * The values at a path, none where there is none: what is read from a list or through a hop may be several.
 */
export function readValues(thing: Thing, path: ValuePath, lookup: Lookup): readonly Single[] {
  const value = readValue(thing, path, lookup);
  if (value === undefined) return [];
  return isList(value) ? value : [value];
}

/**
 * The value at a path: a list where the field or the hop gives several, `undefined` where there is none
 * or where it is a date that has not come yet.
 */
export function readValue(
  thing: Thing,
  path: ValuePath,
  lookup: Lookup,
): Single | readonly Single[] | undefined {
  const found = thing.own(path.field);
  if (!found || !isKnown(found, lookup.until)) return undefined;
  const targets = isList(found.value) ? found.value.map(String) : [String(found.value)];
  // A record that does not exist yet, or no longer counts, cannot be pointed to.
  if (leadsTo(found.type) === 'record' && !targets.some((id) => linkedRecord(id, lookup))) {
    return undefined;
  }
  if (path.hop === undefined) return found.value;
  const values = targets.flatMap((target): readonly Single[] => {
    const value = hopValue(found, target, path.hop as string, thing, lookup);
    return value === undefined ? [] : isList(value) ? value : [value];
  });
  return isList(found.value) || values.length > 1 ? values : values[0];
}

function isList(value: Single | readonly Single[]): value is readonly Single[] {
  return typeof value === 'object';
}

function hopValue(
  found: OwnValue,
  target: string,
  hop: string,
  thing: Thing,
  lookup: Lookup,
): FieldValue | undefined {
  const value = valueBehind(found, target, hop, thing, lookup);
  return value && isKnown(value, lookup.until) ? value.value : undefined;
}

function valueBehind(
  { type }: OwnValue,
  target: string,
  hop: string,
  { treeDay }: Thing,
  lookup: Lookup,
): OwnValue | undefined {
  const { branches, catalogue } = lookup.corpus;
  switch (leadsTo(type)) {
    case undefined:
      return undefined;
    case 'branch': {
      const branch = branches.get(target);
      return branch && branchValue(catalogue.seatNorms, branch, treeDay, hop);
    }
    case 'record': {
      const record = linkedRecord(target, lookup);
      if (!record) return undefined;
      lookup.linked.add(record.id);
      return recordValue(catalogue, record, hop);
    }
  }
}

/** The records that a thing's own field leads to; `undefined` where it leads to none by its type. */
export function recordsAt(
  thing: Thing,
  field: string,
  lookup: Lookup,
): readonly WorkRecord[] | undefined {
  const found = thing.own(field);
  if (!found || leadsTo(found.type) !== 'record') return undefined;
  const targets = isList(found.value) ? found.value.map(String) : [String(found.value)];
  return targets.flatMap((target) => linkedRecord(target, lookup) ?? []);
}

function linkedRecord(id: string, { corpus, until }: Lookup): WorkRecord | undefined {
  const record = corpus.records.get(id);
  return !record || record.state === '作废' || firstDay(record.when) > until ? undefined : record;
}

function isKnown({ type, value, planned }: OwnValue, until: IsoDate): boolean {
  return holds(type) !== 'date' || planned || String(value) <= until;
}
