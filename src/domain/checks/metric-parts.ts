import type { Placed } from '../catalogue/catalogue.ts';
import type { Definition, Metric } from '../catalogue/metric.ts';
import type { FieldPath, Place } from '../issues.ts';

/** A definition of a metric and where a part of it stands: in the version that says it, or in the metric. */
export interface PlacedDefinition {
  readonly metric: Metric & Placed;
  readonly definition: Definition;
  readonly at: (...path: FieldPath) => Place;
}
