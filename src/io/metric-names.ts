import type { Metric } from '../domain/catalogue/metric.ts';
import { issue, type Issue, type Place } from '../domain/issues.ts';

/**
 * Gives problems with a metric's code the labels of the metrics: an editor who writes `宣讲报告` knows the
 * label and not the code. A label in a place for a code names an unknown metric, too.
 */
export function nameMetrics(
  issues: readonly Issue[],
  metrics: ReadonlyMap<string, Metric>,
): Issue[] {
  const allowed = [...metrics.keys()];
  const nameOf = (id: string) => metrics.get(id)?.label ?? id;
  const names = allowed.map(nameOf);
  const labels = new Set(names);
  // One list for all issues: thousands of issues may each name thousands of metrics.
  const known = { allowed, names };
  return issues.map((one) => {
    if (one.code === 'unknown-metric') {
      const { id, allowed: some } = one.facts;
      const named =
        some.length === allowed.length ? known : { allowed: some, names: some.map(nameOf) };
      return issue('unknown-metric', { id, ...named }, one.at);
    }
    if (one.code !== 'wrong-type' || one.facts.expected !== 'id') return one;
    const { got: id } = one.facts;
    return labels.has(id) && isMetricKey(one.at)
      ? issue('unknown-metric', { id, ...known }, one.at)
      : one;
  });
}

/** Whether a place is one for the code of a metric. */
function isMetricKey(at: Place): boolean {
  if (at.in !== 'data' || at.on === 'key') return false;
  return metricKeys.has(String(at.path.findLast((part) => typeof part === 'string')));
}

const metricKeys: ReadonlySet<string> = new Set([
  'metric',
  'metrics',
  'headline',
  'of',
  'to',
  'plus',
]);
