import { z } from 'zod';
import { fault, Faults, wrongType } from '../faults.ts';
import { metricCode, number, slug, text } from '../leaves.ts';
import { meantChoice } from '../meant/choice.ts';
import { choice, distinct, leaf, object } from '../schema.ts';
import type { FormFault } from '../issues.ts';
import { boundsOf } from './bounds-schema.ts';
import { conditionSchema } from './condition.ts';
import {
  apart,
  type Apart,
  takeForms,
  type Definition as DefinitionOf,
  type Source as SourceOf,
  type WrittenKindSource,
} from './metric.ts';
import { spanSchema } from './span.ts';
import { sourceSchema, timeSchema } from './source-schema.ts';
import { isOfThings, isRun, isSpread, takeSchema } from './take-schema.ts';

type Definition = DefinitionOf<WrittenKindSource>;
type Source = SourceOf<WrittenKindSource>;

/** What is asked one by one; a word that is near none of these is the name of a field, or of what stands in one. */
const eachSchema = leaf((value): Apart | Faults => {
  if (typeof value !== 'string') return wrongType('text', value);
  const known = apart.find((one) => one === value);
  if (known !== undefined) return known;
  return meantChoice(value, apart) === undefined && !ofTime.test(value)
    ? fault('metric-form', { part: 'each', reason: 'each-of-names' })
    : fault('unknown-choice', { value, allowed: apart, what: 'option' });
});

/** Parts of a period in any words: `year`, `半年`. */
const ofTime = /year|day|[年季月周日天]/;

/** The parts of a definition as written; a version may name any of them. */
export const definitionShape = {
  from: sourceSchema.optional(),
  where: conditionSchema.optional(),
  time: timeSchema.optional(),
  scope: choice(['below', 'own']).optional(),
  at: text.optional(),
  take: takeSchema.optional(),
  per: text.optional(),
  ratio: object({ of: metricCode, to: metricCode }).optional(),
  quotient: object({ of: metricCode, to: metricCode }).optional(),
  progress: object({ of: metricCode, to: slug }).optional(),
  plus: distinct(z.array(metricCode).min(1)).optional(),
  each: eachSchema.optional(),
  over: spanSchema.optional(),
  of: metricCode.optional(),
  atLeast: number.optional(),
  atMost: number.optional(),
};

export type WrittenDefinition = z.output<z.ZodObject<typeof definitionShape>>;

type Part = keyof WrittenDefinition;

/** The definition that parts as written make, or why they make none. */
export function definitionOf(data: WrittenDefinition): Definition | Faults {
  const asked = ways.filter((way) => data[way] !== undefined);
  if (asked.length === 0) return fault('metric-form', { part: 'from', reason: 'nothing-asked' });
  if (asked.length > 1) {
    return fault('metric-form', { part: 'from', reason: 'both-records-and-metrics' });
  }
  const unused = strayPart(data);
  if (unused) return stray(unused);
  const { from } = data;
  return ofMetrics(data) ?? (from ? ofThings(data, from) : ofEach(data));
}

/** Which parts go with which way of asking; a part that would be passed over is a mistake. */
const partsOf = {
  from: ['where', 'time', 'scope', 'at', 'take', 'per'],
  ratio: [],
  quotient: [],
  progress: [],
  plus: [],
  over: ['of'],
  each: ['of', 'take', 'where', 'atLeast', 'atMost'],
} as const satisfies Partial<Record<Part, readonly Part[]>>;

const ways = Object.keys(partsOf) as (keyof typeof partsOf)[];

function strayPart(data: WrittenDefinition): Part | undefined {
  const way = ways.find((part) => data[part] !== undefined);
  const used: readonly string[] = way ? [way, ...partsOf[way]] : [];
  return (Object.keys(definitionShape) as Part[]).find(
    (part) => data[part] !== undefined && !used.includes(part),
  );
}

/** What is made of other metrics as they are; `undefined` for the other ways of asking. */
function ofMetrics(data: WrittenDefinition): Definition | Faults | undefined {
  const { ratio, quotient, progress, plus, over, of } = data;
  if (ratio) return { of: 'ratio', part: ratio.of, whole: ratio.to };
  if (quotient) return { of: 'quotient', part: quotient.of, whole: quotient.to };
  if (progress) return { of: 'progress', metric: progress.of, commitment: progress.to };
  if (plus) return { of: 'plus', metrics: plus };
  if (!over) return undefined;
  if (of === undefined) return fault('metric-form', { part: 'of', reason: 'over-of-missing' });
  return { of: 'over', metric: of, span: over };
}

function ofThings(data: WrittenDefinition, from: Source): Definition | Faults {
  const { take, where = [], time = 'happened', scope = 'below', at, per } = data;
  if (!take) return fault('metric-form', { part: 'take', reason: 'nothing-asked' });
  if (!isOfThings(take)) return takeDoesNotFit('take-of-answers');
  // One sheet for all, or one for each branch: nothing else says which sheets belong together.
  if (takeForms[take.do].of === 'last' && per !== undefined && per !== 'branch')
    return takeDoesNotFit('latest-per');
  if (take.do === 'between' && per !== undefined) return stray('per');
  return { of: 'things', from, where, time, scope, at, take, per };
}

function ofEach(data: WrittenDefinition): Definition | Faults {
  const { each = 'branch', of, where } = data;
  if (of === undefined) return fault('metric-form', { part: 'of', reason: 'each-of-missing' });
  const take = data.take?.do;
  if (!isSpread(take) && !isRun(take)) return takeDoesNotFit('take-of-things');
  if (isRun(take) && each === 'branch') return takeDoesNotFit('run-of-branches');
  if (where && each !== 'branch') return stray('where');
  const bounds = boundsOf(data, take, []);
  if (bounds instanceof Faults) return bounds;
  return { of: 'each', metric: of, each, take, where: where ?? [], bounds };
}

function takeDoesNotFit(reason: FormFault): Faults {
  return fault('metric-form', { part: 'take', reason }, ['take']);
}

function stray(part: Part): Faults {
  return fault('metric-form', { part, reason: 'does-not-apply' }, [part]);
}

/** A change without what it does not say. */
export function definedOnly(change: WrittenDefinition): WrittenDefinition {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}
