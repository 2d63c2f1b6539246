import { z } from 'zod';
import type { IsoDate } from './date.ts';
import { cadences, dutyShape, scopes, type DutyTerms } from './duty-terms.ts';
import type { Period } from './period.ts';
import { amount, branchCode, date, periodText, slug, text } from './leaves.ts';
import { choice, object } from './schema.ts';

/** A commitment of a plan, as it is written. */
export const commitmentSchema = object({
  id: slug,
  label: text,
  /** The metric that progress is measured by. */
  metric: dutyShape.metric,
  cadence: choice(cadences).default('year'),
  /** How much is promised for each window of the cadence. */
  target: amount,
  atMost: dutyShape.atMost,
  gap: dutyShape.gap,
  /** One answer for the branch that promised, or one for each branch below it. */
  per: choice(scopes).optional(),
  where: dutyShape.where,
  combined: dutyShape.combined,
  excuses: dutyShape.excuses,
  strength: dutyShape.strength,
  note: dutyShape.note,
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

export interface Commitment extends DutyTerms {
  readonly of: 'commitment';
  readonly plan: string;
  readonly branch: string;
  readonly period: Period;
  readonly since: IsoDate;
  readonly target: number;
  /** The paper that it stands in, where that has a number. */
  readonly document: string | undefined;
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
    of: 'commitment',
    atMost: commitment.atMost,
    gap: commitment.gap,
    per: commitment.per,
    note: commitment.note,
    asked: 'at-end',
    plan: id,
    document,
    branch,
    period,
    since: day,
  }));
  return { id, file, title, branch, period, date: day, document, commitments, uses };
}
