import type { z } from 'zod';
import { conditionSchema, type Condition } from './catalogue/condition.ts';
import type { IsoDate } from './date.ts';
import { cadences, dutyShape, scopes, type DutyTerms } from './duty-terms.ts';
import { fault, tell } from './faults.ts';
import type { CommitmentFault } from './issues.ts';
import { amount, branchCode, date, metricCode, slug, text } from './leaves.ts';
import { rangePeriod, type Period } from './period.ts';
import { choice, object } from './schema.ts';
import { shownMeasure } from './measure-names.ts';

/** The records that show that something was done: of one kind, by its label, where some things are so of them. */
export const shownBySchema = object({ kind: text, where: conditionSchema.default([]) });

/** That something is not to be done any more: since when, and why. */
export const cancelledSchema = object({ on: date, reason: text });

const commitmentShape = {
  id: slug,
  label: text,
  /** The metric that progress is measured by. */
  metric: metricCode.optional(),
  /** In place of a metric: the records of which one is enough. */
  shownBy: shownBySchema.optional(),
  cadence: choice(cadences).optional(),
  /** In place of a cadence: the day by which it is to be done, once. */
  by: date.optional(),
  /** How much is promised for each window; of what a record shows, one is enough. */
  target: amount.optional(),
  atMost: dutyShape.atMost,
  gap: dutyShape.gap,
  within: dutyShape.within,
  /** One answer for the branch that promised, or one for each branch below it, or for each of its seats. */
  per: choice(scopes).optional(),
  where: dutyShape.where,
  /** The organisation that answers for it, where that is not the one whose plan it is. */
  branch: branchCode.optional(),
  /** The seat that answers for it. */
  seat: text.optional(),
  combined: dutyShape.combined,
  excuses: dutyShape.excuses,
  except: dutyShape.except,
  cancelled: cancelledSchema.optional(),
  strength: dutyShape.strength,
  note: dutyShape.note,
} as const;

/** A commitment of a plan, as it is written. */
export const commitmentSchema = object(commitmentShape);

/** What a report promises, as it is written: with the words of the report that say it. */
export const promiseSchema = object({ ...commitmentShape, said: text.optional() });

/** The same, with what cannot stand together told. */
export const wholeCommitmentSchema = commitmentSchema.transform(whole);

export const reportCommitmentSchema = promiseSchema.transform(whole);

function whole<Written extends WrittenCommitment>(
  written: Written,
  context: Parameters<typeof tell>[0],
): Written {
  for (const [key, reason] of clashes(written)) {
    tell(context, fault('commitment-form', { label: written.label, reason }, [key]));
  }
  return written;
}

export type WrittenCommitment = z.output<typeof commitmentSchema>;

function clashes({
  metric,
  shownBy,
  target,
  cadence,
  by,
  within,
  per,
  atMost,
  gap,
}: WrittenCommitment): [keyof WrittenCommitment, CommitmentFault][] {
  const isBounded = [target, atMost, gap].some((bound) => bound !== undefined);
  const found: readonly [boolean, keyof WrittenCommitment, CommitmentFault][] = [
    [metric === undefined && !shownBy, 'metric', 'nothing-measured'],
    [metric !== undefined && shownBy !== undefined, 'shownBy', 'both-measured'],
    [metric !== undefined && !isBounded, 'target', 'no-target'],
    [by !== undefined && cadence !== undefined, 'by', 'both-times'],
    [by !== undefined && within !== undefined, 'within', 'within-of-day'],
    [shownBy !== undefined && per === 'seat', 'per', 'per-of-shown'],
  ];
  return found.flatMap(([isSo, key, reason]) => (isSo ? [[key, reason]] : []));
}

/** What was promised: in a plan, or in a report for the time after it. */
export interface Commitment extends DutyTerms {
  readonly of: 'commitment';
  /** Where it was promised. */
  readonly madeIn: { readonly of: 'plan' | 'report'; readonly id: string };
  readonly branch: string;
  readonly seat: string | undefined;
  readonly period: Period;
  /** The day from which it holds. */
  readonly since: IsoDate;
  /** The day by which it is to be done, where it is to be done once. */
  readonly by: IsoDate | undefined;
  /** 0 where only an upper bound or a distance is set. */
  readonly target: number;
  /** The records that show it, where no metric of the catalogue measures it. */
  readonly shownBy: { readonly kind: string; readonly where: Condition } | undefined;
  readonly cancelled: { readonly on: IsoDate; readonly reason: string } | undefined;
  /** The paper that it stands in, where that has a number. */
  readonly document: string | undefined;
}

/** What the plan or report says of all its commitments. */
export type CommitmentContext = Pick<
  Commitment,
  'madeIn' | 'branch' | 'period' | 'since' | 'document'
>;

/** A commitment as it was written, where it was written. */
export function commitmentFrom(
  written: WrittenCommitment,
  { branch, period, ...context }: CommitmentContext,
  otherwise: 'year' | 'once' = 'year',
): Commitment {
  const { metric, shownBy, target, cadence, by, id } = written;
  return {
    of: 'commitment',
    ...context,
    id,
    label: written.label,
    metric: metric ?? shownMeasure(id),
    cadence: by === undefined ? (cadence ?? otherwise) : 'once',
    by,
    // A day before its plan begins is a window of one day: nothing else is asked of it.
    period: by === undefined ? period : rangePeriod(by < period.from ? by : period.from, by),
    target: target ?? (shownBy ? 1 : 0),
    atMost: written.atMost,
    gap: written.gap,
    within: written.within,
    per: written.per,
    where: written.where,
    branch: written.branch ?? branch,
    seat: written.seat,
    combined: written.combined,
    excuses: written.excuses,
    except: written.except,
    shownBy,
    cancelled: written.cancelled,
    asked: 'at-end',
    strength: written.strength,
    note: written.note,
  };
}

/** The title of the plan or report that a commitment was made in. */
export function makerTitle({ plans, reports }: Makers, { madeIn }: Pick<Commitment, 'madeIn'>) {
  const makers = madeIn.of === 'plan' ? plans : reports;
  return makers.get(madeIn.id)?.title ?? madeIn.id;
}

interface Makers {
  readonly plans: ReadonlyMap<string, { readonly title: string }>;
  readonly reports: ReadonlyMap<string, { readonly title: string }>;
}

/** The plan that a commitment was made in; `undefined` where a report made it. */
export function planOf({ madeIn }: Commitment): string | undefined {
  return madeIn.of === 'plan' ? madeIn.id : undefined;
}
