import type { ValuePath } from '../catalogue/condition.ts';
import type { Corpus } from '../corpus.ts';
import type { IsoDate } from '../date.ts';
import { firstDay, type FieldValue } from '../record.ts';
import { branchValue, recordThing } from './sources.ts';
import type { OwnValue, Thing } from './thing.ts';

/** What can be known: nothing that is dated after `until`. `linked` collects records that were looked up. */
export interface View {
  readonly corpus: Corpus;
  readonly until: IsoDate;
  readonly linked: Set<string>;
}

/**
 * The value at a path: a list where the field or the hop gives several, `undefined` where there is none
 * or where it is a date that has not come yet.
 */
export function readValue(thing: Thing, path: ValuePath, view: View): FieldValue | undefined {
  const found = thing.own(path.field);
  if (!found || !isKnown(found, view.until)) return undefined;
  if (path.hop === undefined) return found.value;
  const targets = Array.isArray(found.value) ? found.value : [String(found.value)];
  const values = targets.flatMap((target) => {
    const value = hopValue(found, target, path.hop as string, thing, view);
    return value === undefined ? [] : Array.isArray(value) ? value : [value];
  });
  if (Array.isArray(found.value)) return values.map(String);
  return values.length > 1 ? values.map(String) : values[0];
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
  const record = view.corpus.records.get(target);
  if (!record || record.state === '作废' || firstDay(record.when) > view.until) return undefined;
  view.linked.add(record.id);
  const value = recordThing(view.corpus, record).own(hop);
  return value && isKnown(value, view.until) ? value.value : undefined;
}

function isKnown({ type, value, planned }: OwnValue, until: IsoDate): boolean {
  return type !== 'date' || planned === true || String(value) <= until;
}
