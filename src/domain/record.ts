import type { IsoDate } from './date.ts';
import type { Period } from './period.ts';
import type { KeptValues } from './record-keys.ts';

export type FieldValue = string | number | boolean | readonly string[];

/** When something happened: on a day, so many times in a period, or from a day on. */
export type When =
  | { readonly form: 'event'; readonly date: IsoDate }
  | {
      readonly form: 'period';
      readonly period: Period;
      /** How many events it stands for; `undefined` for kinds that are counts by nature. */
      readonly times: number | undefined;
      /** The day as far as which it is complete, while the period runs. */
      readonly through: IsoDate | undefined;
    }
  | { readonly form: 'span'; readonly from: IsoDate; readonly to: IsoDate | undefined };

/** One thing that happened, or a count of such things, at one branch. */
export interface WorkRecord extends KeptValues {
  /** The path below `records/` without the extension. */
  readonly id: string;
  readonly file: string;
  /** The folder it lies in. */
  readonly branch: string;
  /** Ids of its kinds: first what it is, then what it was also. */
  readonly kinds: readonly [string, ...string[]];
  readonly when: When;
  /** The values of its kinds' fields, by name. */
  readonly values: Readonly<Record<string, FieldValue>>;
  /** SHA-256 of the file's text, in hex. */
  readonly digest: string;
}

/** Whether nobody has checked a record yet. */
export function isUnchecked(record: WorkRecord | undefined): boolean {
  return record?.state === '待核';
}

/** Whether a record was written down after a day; what came over from older lists was known on paper before. */
export function isWrittenAfter(record: WorkRecord | undefined, day: IsoDate): boolean {
  if (record?.recorded === undefined || record.source === '历史导入') return false;
  return record.recorded > day;
}

/** The key behind which a record says when. */
export function timeKey({ form }: When): 'date' | 'period' | 'from' {
  return form === 'event' ? 'date' : form === 'period' ? 'period' : 'from';
}

/** The first day of what a record tells of. */
export function firstDay(when: When): IsoDate {
  switch (when.form) {
    case 'event':
      return when.date;
    case 'period':
      return when.period.from;
    case 'span':
      return when.from;
  }
}

/** The day whose tree and sizes apply to a record: its date, the last day it counts, its beginning. */
export function treeDay(when: When): IsoDate {
  switch (when.form) {
    case 'event':
      return when.date;
    case 'period':
      return when.through ?? when.period.to;
    case 'span':
      return when.from;
  }
}

/** The branches that held it: its folder's, and those that held it jointly. */
export function holders(record: WorkRecord): string[] {
  return [
    record.branch,
    ...record.with.filter(({ role }) => role === '联合').map(({ branch }) => branch),
  ];
}

/** How many events a record stands for: a sheet of several meetings for as many, a count by nature for one. */
export function eventCount({ when }: WorkRecord): number {
  return when.form === 'period' && when.times !== undefined ? when.times : 1;
}
