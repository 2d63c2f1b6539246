import type { Kind, Nature } from '../catalogue/kind.ts';
import { partsOf } from '../catalogue/metric-kinds.ts';
import { takeForms, type Definition } from '../catalogue/metric.ts';
import type { Corpus } from '../corpus.ts';
import { issue, type Issue, type NatureClash } from '../issues.ts';
import type { PlacedDefinition } from './metric-parts.ts';

type ThingsDefinition = Extract<Definition, { of: 'things' }>;

/**
 * A flow, a stock, a provided figure and a target are different things that no sum or share may mix: this
 * finds the definitions that do.
 */
export function natureClashes(placed: PlacedDefinition, corpus: Corpus): Issue[] {
  const { definition } = placed;
  return definition.of === 'things'
    ? thingClashes(placed, definition, corpus)
    : partClashes(placed, corpus);
}

function partClashes({ metric, definition, at }: PlacedDefinition, corpus: Corpus): Issue[] {
  return partsOf(definition).flatMap(([id, path]): Issue[] => {
    const part = corpus.catalogue.metrics.get(id);
    if (!part) return [];
    // What there is for each one may be of another nature: hours for each member at the end of the period.
    const isDivisor = definition.of === 'quotient' && path.at(-1) === 'to';
    if (isDivisor && part.nature !== 'target') return [];
    if (isOfDays(definition) && part.nature !== 'flow') {
      const facts = clash(metric.label, metric.nature, 'only-of-flows', part.label);
      return [issue('metric-nature-clash', facts, at(...path))];
    }
    if (part.nature !== metric.nature) {
      const facts = clash(metric.label, metric.nature, 'part-differs', part.label);
      return [issue('metric-nature-clash', facts, at(...path))];
    }
    if (definition.of === 'plus' && part.nature === 'provided') {
      const facts = clash(metric.label, metric.nature, 'sum-of-provided', part.label);
      return [issue('metric-nature-clash', facts, at(...path))];
    }
    if ((definition.of === 'plus' || definition.of === 'over') && part.unit !== metric.unit) {
      const facts = { unit: metric.unit, other: part.label, otherUnit: part.unit };
      return [issue('metric-unit-clash', facts, at(...path))];
    }
    return [];
  });
}

/** Whether it takes a metric over other days than the asked ones, which nothing but a flow has. */
function isOfDays({ of }: Definition): boolean {
  return of === 'over' || of === 'progress';
}

interface Rule {
  readonly reason: NatureClash;
  /** The part of the definition that has to change. */
  readonly at: 'from' | 'take' | 'time';
  readonly broken: (nature: Nature, definition: ThingsDefinition) => boolean;
}

/** What a nature asks of a definition over records and other things. */
const rules: readonly Rule[] = [
  {
    reason: 'needs-commitments',
    at: 'from',
    broken: (nature, { from, take }) =>
      nature === 'target' && !(from.of === 'commitments' && take.do === 'target'),
  },
  {
    reason: 'commitments-only-target',
    at: 'take',
    broken: (nature, { take }) => nature !== 'target' && take.do === 'target',
  },
  {
    reason: 'needs-latest',
    at: 'take',
    broken: (nature, { take }) => nature === 'provided' && takeForms[take.do].of !== 'last',
  },
  {
    reason: 'latest-is-not-flow',
    at: 'take',
    broken: (nature, { take }) => nature === 'flow' && takeForms[take.do].of === 'last',
  },
  {
    reason: 'needs-at-end',
    at: 'time',
    broken: (nature, { take, time }) =>
      nature === 'stock' && takeForms[take.do].of !== 'last' && time !== 'atEnd',
  },
  {
    reason: 'needs-at-end',
    at: 'time',
    broken: (nature, { time }) => nature === 'flow' && time === 'atEnd',
  },
  {
    reason: 'one-kind-only',
    at: 'from',
    broken: (nature, { from }) =>
      nature === 'provided' && from.of === 'records' && from.kinds.length > 1,
  },
];

function thingClashes(
  { metric, at }: PlacedDefinition,
  definition: ThingsDefinition,
  corpus: Corpus,
): Issue[] {
  const { nature, label } = metric;
  const add = (reason: NatureClash, other: string, path: Rule['at']) =>
    issue('metric-nature-clash', clash(label, nature, reason, other), at(path));
  const broken = rules
    .filter((rule) => rule.broken(nature, definition))
    .map(({ reason, at: path }) => add(reason, partText(definition, path), path));
  const kinds = foreignKinds(nature, definition, corpus).map((kind) =>
    add(`kind-is-${kind.nature}`, kind.label, 'from'),
  );
  return [...broken, ...kinds];
}

/** Kinds of another nature; a stock may also count what events and spans have left standing. */
function foreignKinds(
  nature: Nature,
  { from, take }: ThingsDefinition,
  { catalogue }: Corpus,
): Kind[] {
  if (from.of !== 'records' || nature === 'target') return [];
  const wanted = nature === 'stock' && takeForms[take.do].of === 'all' ? 'flow' : nature;
  return from.kinds
    .flatMap(({ kind }) => catalogue.kinds.get(kind) ?? [])
    .filter((kind) => kind.nature !== wanted);
}

/** A part of a definition as the catalogue writes it. */
function partText({ from, take, time }: ThingsDefinition, part: Rule['at']): string {
  if (part === 'take') return take.do;
  if (part === 'time') return typeof time === 'string' ? time : time.by;
  return from.of;
}

function clash(metric: string, nature: string, reason: NatureClash, other: string) {
  return { metric, nature, reason, other };
}
