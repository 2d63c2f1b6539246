import type { FieldPath } from '../issues.ts';
import type { Catalogue, Placed } from './catalogue.ts';
import type { Kind } from './kind.ts';
import type { Definition, Metric, MetricVersion } from './metric.ts';

/** A definition that asks of records or other things, not of metrics. */
export type OfThings = Extract<Definition, { readonly of: 'things' }>;

/** The metrics that a definition is made of, with the path at which each is named; none where it asks of things. */
export function partsOf(definition: Definition): [id: string, path: FieldPath][] {
  switch (definition.of) {
    case 'things':
      return [];
    case 'ratio':
    case 'quotient':
      return [
        [definition.part, [definition.of, 'of']],
        [definition.whole, [definition.of, 'to']],
      ];
    case 'progress':
      return [[definition.metric, ['progress', 'of']]];
    case 'plus':
      return definition.metrics.map((id, index) => [id, ['plus', index]]);
    case 'each':
    case 'over':
      return [[definition.metric, ['of']]];
  }
}

/**
 * What a metric asks of things today, itself or through the metrics that it is made of, in their order; of a
 * metric that it is made of several times, once.
 */
export function askedOfThings(catalogue: Catalogue, metric: Metric): OfThings[] {
  return thingsOf(catalogue, metric, ({ versions }) => versions.slice(-1));
}

/** The kinds of records that a metric has asked of in any of its versions, itself or through its parts, each once. */
export function kindsOf(catalogue: Catalogue, metric: Metric): (Kind & Placed)[] {
  const asked = thingsOf(catalogue, metric, ({ versions }) => versions);
  return [...new Set(asked.flatMap((definition) => kindsIn(catalogue, definition)))];
}

/** The kinds of records that a definition names; none where it asks of other things. */
export function kindsIn({ kinds }: Catalogue, { from }: OfThings): (Kind & Placed)[] {
  if (from.of !== 'records') return [];
  return from.kinds.flatMap(({ kind }) => kinds.get(kind) ?? []);
}

/** A metric and all that it is made of in any of its versions, each once. */
export function withPartsOf({ metrics }: Catalogue, metric: Metric): ReadonlySet<Metric> {
  const found = new Set([metric]);
  // A set goes on with what is added to it on the way.
  for (const { versions } of found) {
    const ids = versions.flatMap(({ definition }) => partsOf(definition).map(([id]) => id));
    for (const id of ids) {
      const part = metrics.get(id);
      if (part) found.add(part);
    }
  }
  return found;
}

function thingsOf(
  catalogue: Catalogue,
  metric: Metric,
  versionsOf: (metric: Metric) => readonly MetricVersion[],
): OfThings[] {
  // Metrics that are made of each other in a circle are reported by the checks; here it must only end.
  const seen = new Set<Metric>();
  const visit = (one: Metric): OfThings[] => {
    if (seen.has(one)) return [];
    seen.add(one);
    return versionsOf(one).flatMap(({ definition }) =>
      definition.of === 'things'
        ? [definition]
        : partsOf(definition)
            .flatMap(([id]) => catalogue.metrics.get(id) ?? [])
            .flatMap(visit),
    );
  };
  return visit(metric);
}
