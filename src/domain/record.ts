import { z } from 'zod';
import type { IsoDate } from './date.ts';
import type { Period } from './period.ts';
import {
  choice,
  clockSpan,
  count,
  date,
  distinct,
  object,
  oneOrMore,
  periodText,
  slug,
  text,
} from './schema.ts';
import { audiences } from './site.ts';

export const states = ['待核', '已核', '作废'] as const;
export type RecordState = (typeof states)[number];

export const roles = ['联合', '参加'] as const;
export const sources = ['历史导入', '补录'] as const;

/** What every kind has, in the order in which the template shows it. */
export const commonShape = {
  kind: text,
  also: oneOrMore(text).default([]),
  title: text,
  date: date.optional(),
  /** From when to when on that day, where it matters that nobody is in two places. */
  time: clockSpan.optional(),
  period: periodText.optional(),
  times: count.optional(),
  through: date.optional(),
  from: date.optional(),
  to: date.optional(),
  with: z
    .array(
      object({
        branch: slug,
        /** 联合 held it too and counts it; 参加 came to it. */
        role: choice(roles).default('参加'),
        present: count.optional(),
      }),
    )
    .default([]),
  themes: oneOrMore(text).default([]),
  campaign: text.optional(),
  /** The earlier window that it makes good for. */
  for: periodText.optional(),
  source: choice(sources).optional(),
  evidence: distinct(
    z.array(object({ type: text, ref: text, heldBy: text.optional() })),
    ({ type, ref, heldBy }) => [type, ref, heldBy ?? ''].join(' ').trim(),
  ).default([]),
  state: choice(states).default('待核'),
  /** Why it is void. */
  reason: text.optional(),
  checkedBy: text.optional(),
  recorded: date.optional(),
  audience: choice(audiences).optional(),
  correction: distinct(
    z.array(object({ on: date, what: text, reason: text })),
    ({ on, what, reason }) => [on, what, reason].join(' '),
  ).default([]),
};

export const commonNames: readonly string[] = Object.keys(commonShape);

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

type Common = z.output<z.ZodObject<typeof commonShape>>;

/** One thing that happened, or a count of such things, at one branch. */
export interface WorkRecord extends Pick<
  Common,
  | 'title'
  | 'time'
  | 'with'
  | 'themes'
  | 'campaign'
  | 'for'
  | 'source'
  | 'evidence'
  | 'state'
  | 'reason'
  | 'checkedBy'
  | 'recorded'
  | 'audience'
  | 'correction'
> {
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

/** The day whose tree and sizes a record stands in: its date, the last day it counts, its beginning. */
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
