import type { Corpus } from '../corpus.ts';
import { inData, issue, type FieldPath, type Issue } from '../issues.ts';
import type { Plan } from '../plan.ts';
import type { Check } from './check.ts';
import { dutyIssues } from './duties.ts';
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
  return commitments.flatMap((commitment, index): Issue[] => {
    const at = (...path: FieldPath) => inData(file, ['commitments', index, ...path]);
    const { where, per } = commitment;
    // Of which branches something is asked can only be said where each branch is asked.
    if (where.length > 0 && per === undefined) {
      const others = dutyIssues({ ...commitment, where: [] }, corpus, at);
      return [...others, issue('commitment-where', {}, at('where'))];
    }
    return dutyIssues(commitment, corpus, at);
  });
}
