import { z } from 'zod';
import { conditionSchema, type Condition } from './catalogue/condition.ts';
import type { IsoDate } from './date.ts';
import type { Period } from './period.ts';
import { amount, branchCode, metricCode, date, periodText, slug, text } from './leaves.ts';
import { choice, object } from './schema.ts';

export const cadences = ['week', 'month', 'quarter', 'half-year', 'year', 'once'] as const;
export type Cadence = (typeof cadences)[number];

/** Whether it has to be reached, or is striven for. */
export const strengths = ['必成', '力争'] as const;

/** What may be asked each by itself. */
export const scopes = ['branch'] as const;

/** A commitment of a plan, as it is written. */
export const commitmentSchema = object({
  id: slug,
  label: text,
  /** The metric that progress is measured by. */
  metric: metricCode,
  cadence: choice(cadences).default('year'),
  /** How much is promised for each window of the cadence. */
  target: amount,
  /** One answer for the branch that promised, or one for each branch below it. */
  per: choice(scopes).optional(),
  /** With `per: branch`: of which branches it is asked, as they are at the end of each window. */
  where: conditionSchema.default([]),
  strength: choice(strengths).default('必成'),
  note: text.optional(),
});

/** `plans/<plan>.mdx`: what was promised, by whom, for which period. */
export const planSchema = object({
  title: text,
  branch: branchCode,
  period: periodText,
  /** The day it was decided; nothing before it counts as a promise. */
  date,
  document: text.optional(),
  commitments: z.array(commitmentSchema).default([]),
});

export interface Commitment {
  readonly id: string;
  readonly plan: string;
  readonly label: string;
  readonly metric: string;
  readonly branch: string;
  readonly period: Period;
  readonly since: IsoDate;
  readonly cadence: Cadence;
  readonly target: number;
  readonly per: (typeof scopes)[number] | undefined;
  readonly where: Condition;
  readonly strength: (typeof strengths)[number];
  readonly note: string | undefined;
}

export interface Plan {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly branch: string;
  readonly period: Period;
  readonly date: IsoDate;
  readonly document: string | undefined;
  readonly commitments: readonly Commitment[];
  readonly uses: readonly ComponentUse[];
}

/** A component in the text of a report, plan or guide page: its name, its strings, its place. */
export interface ComponentUse {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
  readonly column: number;
  /** Where its attributes stand, by their names. */
  readonly places?: Readonly<Record<string, { readonly line: number; readonly column: number }>>;
}

/** A plan from its frontmatter. */
export function planFrom(
  data: z.output<typeof planSchema>,
  id: string,
  file: string,
  uses: readonly ComponentUse[],
): Plan {
  const { title, branch, period, date: day, document } = data;
  const commitments = data.commitments.map((commitment): Commitment => ({
    ...commitment,
    per: commitment.per,
    note: commitment.note,
    plan: id,
    branch,
    period,
    since: day,
  }));
  return { id, file, title, branch, period, date: day, document, commitments, uses };
}
