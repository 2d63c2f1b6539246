import type { OwnValue } from '../asked/asked.ts';
import type { IsoDate } from '../date.ts';
import type { When, WorkRecord } from '../record.ts';
import type { Origin } from './tally.ts';

/**
 * What a metric counts: a record, a branch, a seat, a day, a commitment or a verdict, seen in one way,
 * so that conditions, time, scope and counting are written once.
 */
export interface Thing {
  readonly origin: Origin;
  readonly when: When;
  /** The branches that answer for it. */
  readonly holders: readonly string[];
  /** The day whose organisation tree it belongs to. */
  readonly treeDay: IsoDate;
  /** Where it is a record. */
  readonly record?: WorkRecord;
  /** A value of its own by name; `undefined` where it has none. */
  own(name: string): OwnValue | undefined;
}
