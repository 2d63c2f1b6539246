import type { Placed } from '../catalogue/catalogue.ts';
import type { Definition, Metric } from '../catalogue/metric.ts';
import type { FieldPath, Place } from '../issues.ts';

/** A definition of a metric and where a part of it stands: in the version that says it, or in the metric. */
export interface PlacedDefinition {
  readonly metric: Metric & Placed;
  readonly definition: Definition;
  readonly at: (...path: FieldPath) => Place;
}

/** The metrics that a definition is made of, with the path at which each is named. */
export function askedMetrics(definition: Definition): [string, FieldPath][] {
  switch (definition.of) {
    case 'things':
      return [];
    case 'ratio':
      return [
        [definition.part, ['ratio', 'of']],
        [definition.whole, ['ratio', 'to']],
      ];
    case 'plus':
      return definition.metrics.map((id, index) => [id, ['plus', index]]);
    case 'each':
      return [[definition.metric, ['of']]];
  }
}
