import { z } from 'zod';
import { commitmentFrom, reportCommitmentSchema, type Commitment } from './commitment.ts';
import { lastDay, type IsoDate } from './date.ts';
import { nextPeriod, type Period } from './period.ts';
import type { ComponentUse } from './plan.ts';
import { date, number, periodText, branchCode, text } from './leaves.ts';
import { reportStatuses, reportSteps, roundAt, type ReportStatus } from './report-steps.ts';
import { choice, distinct, object } from './schema.ts';

/** `reports/<report>.mdx`: prose with tallies in it, about one period, up to a cut-off. */
export const reportSchema = object({
  title: text,
  period: periodText,
  branch: branchCode,
  /** The day up to which records count; the period's end where it says nothing. */
  cutoff: date.optional(),
  status: choice(reportStatuses).default('草稿'),
  /** To whom it goes. */
  to: text.optional(),
  signoff: distinct(
    z.array(object({ step: choice(reportSteps), seat: text, on: date, ref: text.optional() })),
    // One seat takes a step once a day, however often it is sent and corrected: the file of its figures has each time.
    ({ step, seat, on }, at, steps) => `${step} ${seat} ${on} ${roundAt(steps, at)}`,
  ).default([]),
  /** What it promises for the time after its period. */
  commitments: z.array(reportCommitmentSchema).default([]),
  /** What it says of the time after it that nothing here follows, with the reason. */
  unfollowed: z.array(object({ said: text, reason: text })).default([]),
});

/** What a report promises, with the words by which it does. */
export interface Promised extends Commitment {
  /** The words of its text, where no `<Promise>` encloses them. */
  readonly said: string | undefined;
}

export interface Report {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly period: Period;
  readonly branch: string;
  readonly cutoff: IsoDate;
  readonly status: ReportStatus;
  readonly to: string | undefined;
  readonly signoff: z.output<typeof reportSchema>['signoff'];
  readonly commitments: readonly Promised[];
  readonly unfollowed: readonly { readonly said: string; readonly reason: string }[];
  readonly uses: readonly ComponentUse[];
}

/**
 * A report from its frontmatter. What it promises is for the next period as long, and holds from the day on which it
 * was sent: a draft has promised nothing to anybody.
 */
export function reportFrom(
  data: z.output<typeof reportSchema>,
  id: string,
  file: string,
  uses: readonly ComponentUse[],
): Report {
  const { branch, period, signoff, title } = data;
  const sentOn = signoff.filter(({ step }) => step === '报送').map(({ on }) => on);
  const made = {
    madeIn: { of: 'report', id },
    branch,
    period: nextPeriod(period),
    since: sentOn.at(-1) ?? lastDay,
    document: undefined,
  } as const;
  const commitments = data.commitments.map((written): Promised => ({
    ...commitmentFrom(written, made, 'once'),
    said: written.said,
  }));
  const cutoff = data.cutoff ?? period.to;
  return { ...data, title, to: data.to, cutoff, commitments, id, file, uses };
}

/** `guide/*.mdx`. */
export const guideSchema = object({
  title: text,
  order: number.default(100),
});

export interface GuidePage {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly order: number;
  readonly uses: readonly ComponentUse[];
}
