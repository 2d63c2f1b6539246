import { z } from 'zod';
import { conditionSchema, type Condition } from './catalogue/condition.ts';
import type { Period } from './period.ts';
import { amount, count, metricCode, periodText, text } from './leaves.ts';
import { choice, distinct, object } from './schema.ts';

export const cadences = ['week', 'month', 'quarter', 'half-year', 'year', 'once'] as const;
export type Cadence = (typeof cadences)[number];

/** Whether it has to be reached, or is striven for. */
export const strengths = ['必成', '力争'] as const;

/** What may be asked each by itself. */
export const scopes = ['branch', 'seat'] as const;

/** Whether a gathering that was of the asked kind only by `also` is enough. */
export const combinations = ['accepted', 'separate'] as const;

/** What a commitment and a rule say alike, as it is written. */
export const dutyShape = {
  /** The metric that it is judged by. */
  metric: metricCode,
  /** At most so much in each window of the cadence. */
  atMost: amount.optional(),
  /** At most so many days from one gathering to the next. */
  gap: object({ days: count }).optional(),
  /** Within how many workdays from the first day of each window it is due. */
  within: object({ workdays: count }).optional(),
  combined: choice(combinations).default('accepted'),
  /** Days on which nothing is asked: each window that lies whole in them is let off, for this reason. */
  except: z.array(object({ period: periodText, reason: text })).default([]),
  /** Reasons, as an explanation states them, for which a window is let off. */
  excuses: distinct(z.array(text)).default([]),
  strength: choice(strengths).default('必成'),
  note: text.optional(),
  /** With `per`: of which branches or seats it is asked, as they are at the end of each window. */
  where: conditionSchema.default([]),
} as const;

/** What each duty says of how it is judged: a commitment of a plan, or a rule in one of its versions. */
export interface DutyTerms {
  readonly id: string;
  readonly label: string;
  readonly metric: string;
  readonly cadence: Cadence;
  /** At least so much in each window; `undefined` where only an upper bound is set. */
  readonly target: number | undefined;
  readonly atMost: number | undefined;
  readonly gap: { readonly days: number } | undefined;
  readonly within: { readonly workdays: number } | undefined;
  /** One answer for the branch whose duty it is, or one for each branch below it, or for each of its seats. */
  readonly per: (typeof scopes)[number] | undefined;
  readonly where: Condition;
  readonly combined: (typeof combinations)[number];
  readonly excuses: readonly string[];
  readonly except: readonly { readonly period: Period; readonly reason: string }[];
  /**
   * `whole`: a branch that existed, or of which `where` held, only for a part of a window is not asked in it.
   * `at-end`: whoever is there at the end is asked.
   */
  readonly asked: 'whole' | 'at-end';
  readonly strength: (typeof strengths)[number];
  readonly note: string | undefined;
}
