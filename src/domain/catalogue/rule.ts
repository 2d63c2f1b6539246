import { z } from 'zod';
import type { IsoDate } from '../date.ts';
import { combinations, dutyShape, strengths, type DutyTerms } from '../duty-terms.ts';
import { Faults, fault, tell } from '../faults.ts';
import type { FieldPath } from '../issues.ts';
import { amount, count, date, metricCode, slug, text } from '../leaves.ts';
import { choice, distinct, object } from '../schema.ts';
import { conditionSchema } from './condition.ts';
import { dueSchema, type Due } from './due.ts';

const ruleCadences = ['week', 'month', 'quarter', 'half-year', 'year'] as const;

const askedTimes = ['whole', 'at-end'] as const;

/** On what a rule rests: a regulation and its article, or a document of the office with its number. */
export const basisSchema = object({
  document: text,
  article: text.optional(),
  number: text.optional(),
  note: text.optional(),
});

export type Basis = z.output<typeof basisSchema>;

/** A later version says what is otherwise from a day on. */
export const ruleVersionSchema = object({
  validFrom: date,
  basis: basisSchema.optional(),
  metric: metricCode.optional(),
  cadence: choice(ruleCadences).optional(),
  due: dueSchema.optional(),
  target: amount.optional(),
  atMost: amount.optional(),
  gap: object({ days: count }).optional(),
  within: object({ workdays: count }).optional(),
  where: conditionSchema.optional(),
  combined: choice(combinations).optional(),
  excuses: distinct(z.array(text)).optional(),
  asked: choice(askedTimes).optional(),
  strength: choice(strengths).optional(),
  note: text.optional(),
});

/** An entry of `catalogue/rules.yaml` as it is written. */
export const writtenRuleSchema = object({
  id: slug,
  label: text,
  basis: basisSchema,
  validFrom: date,
  /** The last day on which it is in force. */
  validTo: date.optional(),
  metric: dutyShape.metric,
  /** How often it is asked. */
  cadence: choice(ruleCadences).optional(),
  /** Or what day of each branch it is asked so long after. */
  due: dueSchema.optional(),
  /** At least so much in each window. */
  target: amount.optional(),
  atMost: dutyShape.atMost,
  gap: dutyShape.gap,
  within: dutyShape.within,
  /** Each branch by itself, or the committee at the top alone. */
  per: choice(['branch', 'none']).default('branch'),
  where: dutyShape.where,
  combined: dutyShape.combined,
  excuses: dutyShape.excuses,
  except: dutyShape.except,
  asked: choice(askedTimes).optional(),
  strength: dutyShape.strength,
  note: dutyShape.note,
  versions: z.array(ruleVersionSchema).default([]),
});

/** A rule as it is from a day on: what a window is judged by. */
export interface RuleInForce extends DutyTerms {
  readonly of: 'rule';
  readonly basis: Basis;
  /** Where it is not asked in parts of the calendar: what day of a branch it is due so long after. */
  readonly due: Due | undefined;
  readonly validFrom: IsoDate;
}

/** What a regulation or a local document asks of every branch to which it applies. */
export interface Rule {
  readonly id: string;
  readonly label: string;
  /** In order of time; never empty. */
  readonly versions: readonly [RuleInForce, ...RuleInForce[]];
  readonly validTo: IsoDate | undefined;
}

type Written = z.output<typeof writtenRuleSchema>;

/** An entry of `catalogue/rules.yaml`: each version changes what it names and keeps the rest. */
export const ruleSchema = writtenRuleSchema.transform((written, context): Rule => {
  const { id, label, validTo, versions } = written;
  const { target, atMost, gap } = written;
  if (target === undefined && atMost === undefined && gap === undefined) {
    tell(context, fault('rule-unbounded', { rule: label }, ['target']));
  }
  if (written.where.length > 0 && written.per === 'none') {
    tell(context, fault('rule-where', { rule: label }, ['where']));
  }
  for (const [index, version] of [written, ...versions].entries()) {
    const at = index === 0 ? [] : ['versions', index - 1];
    tell(context, cadenceFaults(version, written, label, at));
  }
  let previous = written.validFrom;
  const later = versions.map((change, index): RuleInForce => {
    const { validFrom } = change;
    if (validFrom <= previous) {
      tell(
        context,
        fault('version-order', { validFrom, previous }, ['versions', index, 'validFrom']),
      );
    }
    previous = validFrom;
    return versionOf(versions.slice(0, index + 1).reduce<Written>(changed, written), validFrom);
  });
  if (validTo !== undefined && validTo < previous) {
    tell(context, fault('span-backwards', { from: previous, to: validTo }, ['validTo']));
  }
  return { id, label, validTo, versions: [versionOf(written, written.validFrom), ...later] };
});

/** Asked in parts of the calendar, or after a day of each branch: one of both, and the same in all versions. */
function cadenceFaults(
  version: Pick<Written, 'cadence' | 'due' | 'asked'> & { readonly per?: Written['per'] },
  first: Written,
  rule: string,
  at: FieldPath,
): Faults {
  const isFirst = at.length === 0;
  const { cadence, due, asked, per } = version;
  if (isFirst && cadence === undefined && !due) {
    return fault('rule-cadence', { rule, reason: 'none' }, at);
  }
  if (cadence !== undefined && first.due) {
    return fault('rule-cadence', { rule, reason: 'both' }, [...at, 'cadence'], 'key');
  }
  if (due && !first.due) {
    return fault('rule-cadence', { rule, reason: 'both' }, [...at, 'due'], 'key');
  }
  if (first.due && asked !== undefined) {
    return fault('rule-cadence', { rule, reason: 'asked' }, [...at, 'asked'], 'key');
  }
  if (first.due && per === 'none') {
    return fault('rule-cadence', { rule, reason: 'per' }, [...at, 'per'], 'key');
  }
  return new Faults();
}

function changed(before: Written, change: Written['versions'][number]): Written {
  const stated = Object.entries(change).filter(([, value]) => value !== undefined);
  return { ...before, ...Object.fromEntries(stated) };
}

function versionOf(written: Written, validFrom: IsoDate): RuleInForce {
  const {
    validTo: _validTo,
    versions: _versions,
    per,
    cadence = 'once',
    asked = written.due ? 'at-end' : 'whole',
    due,
    target,
    atMost,
    gap,
    within,
    note,
    ...terms
  } = written;
  return {
    ...terms,
    of: 'rule',
    validFrom,
    cadence,
    asked,
    due,
    per: per === 'branch' ? 'branch' : undefined,
    target,
    atMost,
    gap,
    within,
    note,
  };
}
