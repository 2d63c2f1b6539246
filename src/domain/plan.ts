import { z } from 'zod';
import type { IsoDate } from './date.ts';
import { commitmentFrom, wholeCommitmentSchema, type Commitment } from './commitment.ts';
import type { Period } from './period.ts';
import { branchCode, date, periodText, text } from './leaves.ts';
import { object } from './schema.ts';

/** `plans/<plan>.mdx`: what was promised, by whom, for which period. */
export const planSchema = object({
  title: text,
  branch: branchCode,
  period: periodText,
  /** The day it was decided; nothing before it counts as a promise. */
  date,
  document: text.optional(),
  commitments: z.array(wholeCommitmentSchema).default([]),
});

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
  const made = { madeIn: { of: 'plan', id }, branch, period, since: day, document } as const;
  const commitments = data.commitments.map((written) => commitmentFrom(written, made));
  return { id, file, title, branch, period, date: day, document, commitments, uses };
}
