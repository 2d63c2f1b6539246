import type { Branch } from './branch.ts';
import type { Metric } from './catalogue/metric.ts';
import type { NamedByCode } from './issues.ts';

/** What the branches and metrics that were read are called, by their codes: what problems are told with. */
export type Names = Readonly<Record<NamedByCode, ReadonlyMap<string, string>>>;

/** The names of a content in which nothing could be read. */
export const noNames: Names = { branch: new Map(), metric: new Map() };

/** The names of the branches and the labels of the metrics. */
export function namesOf(
  branches: ReadonlyMap<string, Branch>,
  metrics: ReadonlyMap<string, Metric>,
): Names {
  return {
    branch: new Map([...branches].map(([code, { name }]) => [code, name])),
    metric: new Map([...metrics].map(([code, { label }]) => [code, label])),
  };
}
