import type { ValuePath } from '../catalogue/condition.ts';
import type { Corpus } from '../corpus.ts';
import type { IsoDate } from '../date.ts';
import type { Period } from '../period.ts';
import { firstDay, type FieldValue, type WorkRecord } from '../record.ts';
import { branchValue, recordThing } from './sources.ts';
import type { OwnValue, Thing } from './thing.ts';

/** What can be known: nothing that is dated after `until`. `linked` collects records that were looked up. */
export interface View {
  readonly corpus: Corpus;
  readonly until: IsoDate;
  /** The asked period, whole. */
  readonly period: Period;
  readonly linked: Set<string>;
}

/** One value of a field, as conditions compare it. */
export type Single = string | number | boolean;

/**
 * The values at a path, none where there is none: what is read from a list or through a hop may be several.
 */
export function readValues(thing: Thing, path: ValuePath, view: View): readonly Single[] {
  const value = readValue(thing, path, view);
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
  view: View,
): Single | readonly Single[] | undefined {
  const found = thing.own(path.field);
  if (!found || !isKnown(found, view.until)) return undefined;
  // A record that does not exist yet, or no longer counts, cannot be pointed to.
  if (found.type === 'record' && !linkedRecord(String(found.value), view)) return undefined;
  if (path.hop === undefined) return found.value;
  const targets = isList(found.value) ? found.value.map(String) : [String(found.value)];
  const values = targets.flatMap((target): readonly Single[] => {
    const value = hopValue(found, target, path.hop as string, thing, view);
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
  view: View,
): FieldValue | undefined {
  if (found.type === 'branch' || found.type === 'branches') {
    const branch = view.corpus.branches.get(target);
    const value = branch && branchValue(branch, thing.treeDay, hop);
    return value && isKnown(value, view.until) ? value.value : undefined;
  }
  if (found.type !== 'record') return undefined;
  const record = linkedRecord(target, view);
  if (!record) return undefined;
  view.linked.add(record.id);
  const value = recordThing(view.corpus, record).own(hop);
  return value && isKnown(value, view.until) ? value.value : undefined;
}

function linkedRecord(id: string, { corpus, until }: View): WorkRecord | undefined {
  const record = corpus.records.get(id);
  return !record || record.state === '作废' || firstDay(record.when) > until ? undefined : record;
}

function isKnown({ type, value, planned }: OwnValue, until: IsoDate): boolean {
  return type !== 'date' || planned === true || String(value) <= until;
}
