import type { Corpus } from '../corpus.ts';
import { inData, issue, type FieldPath, type Issue } from '../issues.ts';
import type { Plan } from '../plan.ts';
import type { Check } from './check.ts';
import { conditionIssues } from './metric-fields.ts';
import { useIssues } from './uses.ts';

export const planChecks: readonly Check[] = [
  { name: 'plans belong to branches and promise what can be measured', find: plans },
];

function plans(corpus: Corpus): Issue[] {
  return [...corpus.plans.values()].flatMap((plan) => [
    ...branchIssues(plan, corpus),
    ...commitmentIssues(plan, corpus),
    ...plan.uses.flatMap((use) => useIssues(use, plan, corpus)),
  ]);
}

function branchIssues({ branch, file }: Plan, { branches }: Corpus): Issue[] {
  if (branches.has(branch)) return [];
  return [issue('unknown-branch', { value: branch }, inData(file, ['branch']))];
}

function commitmentIssues({ commitments, file }: Plan, corpus: Corpus): Issue[] {
  return [
    ...metricIssues({ commitments, file }, corpus),
    ...whereIssues({ commitments, file }, corpus),
  ];
}

type Promised = Pick<Plan, 'commitments' | 'file'>;

/** Of which branches something is asked can only be said where each branch is asked. */
function whereIssues({ commitments, file }: Promised, corpus: Corpus): Issue[] {
  return commitments.flatMap(({ where, per }, index): Issue[] => {
    const at = (...path: FieldPath) => inData(file, ['commitments', index, 'where', ...path]);
    if (where.length > 0 && per === undefined) return [issue('commitment-where', {}, at())];
    return conditionIssues(where, { of: 'branches' }, corpus, at);
  });
}

function metricIssues({ commitments, file }: Promised, { catalogue }: Corpus): Issue[] {
  return commitments.flatMap(({ metric: id }, index): Issue[] => {
    const place = inData(file, ['commitments', index, 'metric']);
    const metric = catalogue.metrics.get(id);
    if (!metric) return [issue('unknown-metric', { id }, place)];
    return metric.nature === 'target'
      ? [issue('commitment-target', { metric: metric.label }, place)]
      : [];
  });
}
