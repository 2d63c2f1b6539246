import { z } from 'zod';
import { date, flag, slug, text } from '../leaves.ts';
import { choice, distinct, object } from '../schema.ts';
import { fieldsSchema, type Field } from './field.ts';

export const timeShapes = ['event', 'period', 'span'] as const;
export type TimeShape = (typeof timeShapes)[number];

export const natures = ['flow', 'stock', 'provided', 'target'] as const;
export type Nature = (typeof natures)[number];

/** How often a count by nature is owed. */
const dueSteps = ['quarter', 'half-year', 'year'] as const;

/** The parts of the calendar in which it is. */
export const dueForms = { quarter: 'quarter', 'half-year': 'half', year: 'year' } as const;

/** A kind of record, as `catalogue/kinds/<group>.yaml` declares it. */
export const kindSchema = object({
  /** For addresses and code; never changes. */
  id: slug,
  /** What editors write. */
  label: text,
  /** The group it is listed under; the file's name where it says nothing. */
  group: text.optional(),
  unit: text,
  when: choice(timeShapes),
  /**
   * What its numbers are: `flow` things that happened, `stock` a state on the last day of the period,
   * `provided` a figure handed over by another office.
   */
  nature: choice(['flow', 'stock', 'provided']).default('flow'),
  /** One of the few in a clerk's menu; the rest belong to the office. */
  common: flag.default(false),
  /** Who records it: each branch, or the office alone, so that only the office's return is waited for. */
  keptBy: choice(['branches', 'office']).default('branches'),
  /** A count by nature that each branch owes once in each such period; nobody owes what says nothing. */
  every: choice(dueSteps).optional(),
  /**
   * The first day from which it is recorded, where that is not from the beginning: of the days before it nothing
   * is known, whatever a branch has confirmed of them.
   */
  since: date.optional(),
  /** Whether a pointer to the paper is asked for. */
  evidence: choice(['optional', 'required']).default('optional'),
  /** Fields that tell apart two records of one branch and period (an indicator's name). */
  key: distinct(z.array(text)).default([]),
  /** Provided figures: the page that tells how they went, `/<page>/`. Kinds may share one. */
  page: slug.optional(),
  /**
   * Where a branch tells with it why a window of a rule or commitment was not filled (`for` says which): the fields
   * that name these, and the reason.
   */
  explains: object({ duties: text, reason: text }).optional(),
  note: text.optional(),
  fields: fieldsSchema.default({}),
});

/** A kind as the catalogue writes it. */
export type WrittenKind = z.output<typeof kindSchema> & { readonly group: string };

/** A kind of record. */
export interface Kind extends Omit<WrittenKind, 'fields'> {
  /** By name. */
  readonly fields: Readonly<Record<string, Field>>;
}

/** No kind has more than ten fields of its own: more is a burden on those who write. */
export const fieldLimit = 10;
