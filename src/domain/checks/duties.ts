import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Metric } from '../catalogue/metric.ts';
import type { Corpus } from '../corpus.ts';
import type { Duty } from '../duty.ts';
import { issue, type FieldPath, type Issue, type Place } from '../issues.ts';
import { isMadeMeasure } from '../measure-names.ts';
import { measureOf } from '../measures.ts';
import { ownValue } from '../own.ts';
import { conditionIssues } from './metric-fields.ts';

type At = (...path: FieldPath) => Place;

/** What is wrong with how a duty, a commitment or a rule, is to be judged. `at` leads to its keys. */
export function dutyIssues(duty: Duty, corpus: Corpus, at: At): Issue[] {
  const { catalogue } = corpus;
  return [
    ...metricIssues(duty, corpus, at),
    ...excuseIssues(duty, catalogue, at),
    ...whereIssues(duty, corpus, at),
  ];
}

function whereIssues({ where, per }: Duty, corpus: Corpus, at: At): Issue[] {
  const from = per === 'seat' ? 'seats' : 'branches';
  return conditionIssues(where, { of: from }, corpus, (...path) => at('where', ...path));
}

function metricIssues({ metric: id, gap, label }: Duty, corpus: Corpus, at: At): Issue[] {
  const metric = measureOf(corpus, id);
  // What records show is told at their kind where that is not there.
  if (!metric) return isMadeMeasure(id) ? [] : [issue('unknown-metric', { id }, at('metric'))];
  if (metric.nature === 'target') {
    return [issue('duty-target', { metric: metric.label }, at('metric'))];
  }
  if (!gap || countsEvents(metric)) return [];
  return [issue('duty-gap', { duty: label, metric: metric.label }, at('gap'))];
}

/** Whether a metric counts records one by one, so that each has its day. */
function countsEvents({ versions }: Metric): boolean {
  return versions.every(
    ({ definition }) =>
      definition.of === 'things' &&
      definition.from.of === 'records' &&
      definition.time === 'happened' &&
      definition.take.do === 'count',
  );
}

/** Reasons that no explanation can state let nobody off. */
function excuseIssues({ excuses }: Duty, catalogue: Catalogue, at: At): Issue[] {
  const allowed = reasonsIn(catalogue);
  return excuses.flatMap((value, index): Issue[] => {
    if (allowed.includes(value)) return [];
    return [issue('unknown-choice', { value, allowed, what: 'option' }, at('excuses', index))];
  });
}

/** The reasons that explanations can state. */
function reasonsIn({ kinds }: Catalogue): readonly string[] {
  const reasons = [...kinds.values()].flatMap(({ explains, fields }) =>
    explains ? (ownValue(fields, explains.reason)?.options ?? []) : [],
  );
  return [...new Set(reasons)];
}
