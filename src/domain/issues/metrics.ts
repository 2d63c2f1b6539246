/** Metrics: their definitions, and the names by which they are asked for. */
export interface MetricFacts {
  'unknown-metric': { id: string };
  'metric-nature-clash': { metric: string; nature: string; reason: NatureClash; other: string };
  'metric-form': { part: string; reason: FormFault };
  /**
   * `allowed` are the fields at the end of a path, which the check has followed; `labels` are what the catalogue
   * calls those of them that have a name.
   */
  'metric-field-unknown': {
    field: string;
    kind: string;
    allowed: readonly string[];
    labels?: Readonly<Record<string, string>>;
  };
  'metric-field-type': { field: string; got: string; needs: string; allowed?: readonly string[] };
  /** What a condition compares a field with, and no value of it can be. */
  'condition-value': {
    field: string;
    op: string;
    value: string;
    holds: 'text' | 'number' | 'flag' | 'date';
  };
  'metric-cycle': { metrics: readonly string[] };
  'metric-unit-clash': { unit: string; other: string; otherUnit: string };
  /** A share, which is printed as a percentage, with another unit. */
  'metric-unit-share': { metric: string; unit: string };
  /** A question how many reach a number of heads, which tells on which side of it a small branch lies. */
  'metric-counts-heads': { metric: string; other: string; take: string };
  /** What there is for each one, printed as a percentage. */
  'metric-unit-quotient': { metric: string };
  /** A commitment that is measured by another metric, or of each branch, so that it has no one target. */
  'metric-progress': {
    metric: string;
    commitment: string;
    /** The code of the commitment. */
    id: string;
    measured: string;
    reason: 'other-metric' | 'per-branch';
  };
  /** A cross-check that is made of the metric that it checks, or of which that is made. */
  'cross-check-circular': { metric: string; other: string };
  'version-order': { validFrom: string; previous: string };
}

/** How a metric's nature contradicts what it is made of. */
export type NatureClash =
  | 'kind-is-stock'
  | 'kind-is-provided'
  | 'kind-is-flow'
  | 'part-differs'
  | 'needs-commitments'
  | 'commitments-only-target'
  | 'needs-at-end'
  | 'needs-latest'
  | 'latest-is-not-flow'
  | 'one-kind-only'
  | 'sum-of-provided'
  | 'only-of-flows';

/** What is wrong with the keys of a metric taken together. */
export type FormFault =
  | 'nothing-asked'
  | 'both-records-and-metrics'
  | 'does-not-apply'
  /** Asked for on purpose nowhere: a metric is one number, and what is divided by what is said by name. */
  | 'ranking'
  | 'grouping'
  | 'average'
  | 'average-of-days'
  | 'difference'
  | 'change'
  | 'absence'
  /** One condition or the other: what would be counted twice or not at all nobody could read off. */
  | 'alternatives'
  /** All of several conditions, which they are anyway. */
  | 'conjunction'
  /** The opposite of whole conditions. */
  | 'negation'
  | 'each-of-missing'
  /** Names that stand in a field alone: nobody knows those that no record has. */
  | 'each-of-names'
  | 'over-of-missing'
  /** A stretch of quarters, weeks or the like. */
  | 'over-span'
  /** A spread where things are counted. */
  | 'take-of-answers'
  /** A way of counting things where a metric is asked one by one. */
  | 'take-of-things'
  | 'run-of-branches'
  | 'latest-per'
  /** The middle of a field, where it would have to be of the days between two. */
  | 'spread-of-field'
  | 'count-of-field'
  | 'between-form'
  | 'between-unbounded'
  /** Days between two dates, and not what is taken of them. */
  | 'between-alone'
  /** A way of taking in the place of `take` itself. */
  | 'taken-as-key'
  /** Several ways of taking at once. */
  | 'take-several';
