import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Field } from '../catalogue/field.ts';
import { ownValue } from '../own.ts';
import { addExactly } from '../percent.ts';
import type { WorkRecord } from '../record.ts';
import type { Counted, ThingsDefinition } from './counted.ts';
import { readValue, type Lookup } from './read-value.ts';
import type { Gap } from './tally.ts';

/**
 * A thing's value of a field for the asked part of the tree. A gathering held jointly is told once, by its host:
 * each of the others has the part that the record gives it, and the host the rest, so that the numbers of all
 * branches add up to that of the whole. `undefined` where the number is of the host's people alone, and the host
 * is not asked about.
 */
export function sharedAmount(
  { thing, holders }: Counted,
  name: string,
  { at }: ThingsDefinition,
  lookup: Lookup,
): number | Gap | undefined {
  const value = readValue(thing, { text: name, field: name }, lookup);
  if (typeof value !== 'number') return 'unstated';
  const { record } = thing;
  const joint = record?.with.filter(({ role }) => role === '联合') ?? [];
  // What speaks for other branches than those that held it is not shared out among these.
  if (!record || joint.length === 0 || at !== undefined) return value;
  const isHost = holders.includes(record.branch);
  const share = shareOf(lookup.corpus.catalogue, record, name);
  if (share === 'host') return isHost ? value : undefined;
  const counted = joint.filter(({ branch }) => holders.includes(branch) !== isHost);
  if (isHost && counted.length === 0) return value;
  const parts = counted.map(({ present }) => present);
  if (share === undefined || parts.includes(undefined)) return 'unshared';
  const part = addExactly(parts as number[]);
  return isHost ? addExactly([value, -part]) : part;
}

/** What a number of a joint gathering is of, by the first of its kinds that says so. */
export function shareOf(
  catalogue: Catalogue,
  { kinds }: Pick<WorkRecord, 'kinds'>,
  name: string,
): Field['share'] {
  return kinds
    .map((id) => ownValue(catalogue.kinds.get(id)?.fields, name)?.share)
    .find((share) => share !== undefined);
}
