import { z } from 'zod';
import type { IsoDate } from './date.ts';
import type { Period } from './period.ts';
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
});

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
  readonly uses: readonly ComponentUse[];
}

/** A report from its frontmatter. */
export function reportFrom(
  data: z.output<typeof reportSchema>,
  id: string,
  file: string,
  uses: readonly ComponentUse[],
): Report {
  return { ...data, to: data.to, cutoff: data.cutoff ?? data.period.to, id, file, uses };
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
