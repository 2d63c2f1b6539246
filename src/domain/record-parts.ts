import type { FieldValue, When, WorkRecord } from './record.ts';

/** The values of a record that a rule can judge one by one. */
type Judged = Pick<
  WorkRecord,
  'id' | 'file' | 'branch' | 'with' | 'themes' | 'campaign' | 'source' | 'checkedBy' | 'recorded'
>;

/**
 * What could be read of a record that cannot be counted: something else in it is wrong, which does not make these
 * values right. It stands in no list and in no figure.
 */
export interface RecordParts extends Judged {
  /** Ids of those of its kinds that are known. */
  readonly kinds: readonly string[];
  /** `undefined` where a part of it cannot be read, or parts do not fit together. */
  readonly when: When | undefined;
  readonly state: WorkRecord['state'] | undefined;
  readonly values: Readonly<Record<string, FieldValue>>;
  /** The keys of which not all could be read. */
  readonly unreadable: ReadonlySet<string>;
  /** By key, where in the file each entry stands of a list that lacks the unreadable ones. */
  readonly indexes: ReadonlyMap<string, readonly number[]>;
}

/** A record, or what could be read of one. */
export type RecordOrParts = WorkRecord | RecordParts;

/** Whether nothing of a key is lost, so that an absent value was never written. */
export function isReadWhole(record: RecordOrParts, ...keys: readonly string[]): boolean {
  return !('unreadable' in record && keys.some((key) => record.unreadable.has(key)));
}
