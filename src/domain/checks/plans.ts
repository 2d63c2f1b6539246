import type { Corpus } from '../corpus.ts';
import { inData, issue, type FieldPath, type Issue } from '../issues.ts';
import type { Plan } from '../plan.ts';
import type { Check } from './check.ts';
import { commitmentIssues } from './commitments.ts';
import { useIssues } from './uses.ts';

export const planChecks: readonly Check[] = [
  { name: 'plans belong to branches and promise what can be measured', find: plans },
];

function plans(corpus: Corpus): Issue[] {
  return [...corpus.plans.values()].flatMap((plan) => [
    ...branchIssues(plan, corpus),
    ...promised(plan, corpus),
    ...plan.uses.flatMap((use) => useIssues(use, plan, corpus)),
  ]);
}

function branchIssues({ branch, file }: Plan, { branches }: Corpus): Issue[] {
  if (branches.has(branch)) return [];
  return [issue('unknown-branch', { value: branch }, inData(file, ['branch']))];
}

function promised({ commitments, file }: Plan, corpus: Corpus): Issue[] {
  return commitments.flatMap((commitment, index) => {
    const at = (...path: FieldPath) => inData(file, ['commitments', index, ...path]);
    return commitmentIssues(commitment, corpus, at);
  });
}
