import { z } from 'zod';
import { clockSpan, count, date, periodText, branchCode, text } from './leaves.ts';
import { choice, distinct, object, oneOrMore } from './schema.ts';
import { audiences } from './site.ts';

export const states = ['待核', '已核', '作废'] as const;
export type RecordState = (typeof states)[number];

export const roles = ['联合', '参加'] as const;
export const sources = ['历史导入', '补录'] as const;

/** A key that a record of any kind may have. */
interface CommonKeyForm {
  /** How it is read. */
  readonly schema: z.ZodType;
  /** Whether it says when the thing happened. */
  readonly tellsWhen: boolean;
  /** Whether the record keeps what is written under it; the rest comes in as its kinds and its time. */
  readonly kept: boolean;
}

const asKind = { tellsWhen: false, kept: false } as const;
const asTime = { tellsWhen: true, kept: false } as const;
const asWritten = { tellsWhen: false, kept: true } as const;

/** What every kind has, in the order in which the template shows it. */
export const commonKeys = {
  kind: { schema: text, ...asKind },
  also: { schema: oneOrMore(text).default([]), ...asKind },
  title: { schema: text, ...asWritten },
  date: { schema: date.optional(), ...asTime },
  /** From when to when on that day, where it matters that nobody is in two places. */
  time: { schema: clockSpan.optional(), tellsWhen: true, kept: true },
  period: { schema: periodText.optional(), ...asTime },
  times: { schema: count.optional(), ...asTime },
  through: { schema: date.optional(), ...asTime },
  from: { schema: date.optional(), ...asTime },
  to: { schema: date.optional(), ...asTime },
  with: {
    schema: z
      .array(
        object({
          branch: branchCode,
          /** 联合 held it too and counts it; 参加 came to it. */
          role: choice(roles).default('参加'),
          present: count.optional(),
        }),
      )
      .default([]),
    ...asWritten,
  },
  themes: { schema: oneOrMore(text).default([]), ...asWritten },
  campaign: { schema: text.optional(), ...asWritten },
  /** The earlier window that it makes good for. */
  for: { schema: periodText.optional(), ...asWritten },
  source: { schema: choice(sources).optional(), ...asWritten },
  evidence: {
    schema: distinct(
      z.array(object({ type: text, ref: text, heldBy: text.optional() })),
      ({ type, ref, heldBy }) => [type, ref, heldBy ?? ''].join(' ').trim(),
    ).default([]),
    ...asWritten,
  },
  state: { schema: choice(states).default('待核'), ...asWritten },
  /** Why it is void. */
  reason: { schema: text.optional(), ...asWritten },
  checkedBy: { schema: text.optional(), ...asWritten },
  recorded: { schema: date.optional(), ...asWritten },
  audience: { schema: choice(audiences).optional(), ...asWritten },
  correction: {
    schema: distinct(
      z.array(object({ on: date, what: text, reason: text })),
      ({ on, what, reason }) => [on, what, reason].join(' '),
    ).default([]),
    ...asWritten,
  },
} as const satisfies Readonly<Record<string, CommonKeyForm>>;

export type CommonKey = keyof typeof commonKeys;

/** The keys that are so in some way. */
type KeysThat<Is extends Partial<Record<keyof CommonKeyForm, true>>> = {
  [Key in CommonKey]: (typeof commonKeys)[Key] extends Is ? Key : never;
}[CommonKey];

export const commonNames = Object.keys(commonKeys) as CommonKey[];

/** Keys that say when a record happened. */
export type TimeKey = KeysThat<{ readonly tellsWhen: true }>;
export const timeKeys = commonNames.filter((key): key is TimeKey => commonKeys[key].tellsWhen);

/** Keys whose values a record keeps as they are written. */
type KeptKey = KeysThat<{ readonly kept: true }>;
export const keptKeys = commonNames.filter((key): key is KeptKey => commonKeys[key].kept);

/** What a record keeps of them. */
export type KeptValues = {
  readonly [Key in KeptKey]: z.output<(typeof commonKeys)[Key]['schema']>;
};

/** Days of a record that a field of its kind may be bound to, beside the kind's own (`notBefore: from`). */
export const boundDates = ['date', 'from', 'to', 'recorded'] as const satisfies CommonKey[];
