import type { Placed } from '../catalogue/catalogue.ts';
import type { Rule, RuleInForce } from '../catalogue/rule.ts';
import type { Corpus } from '../corpus.ts';
import { inData, issue, type FieldPath, type Issue } from '../issues.ts';
import type { Check } from './check.ts';
import { dutyIssues } from './duties.ts';

export const ruleChecks: readonly Check[] = [
  { name: 'rules ask for what can be measured and excused', find: eachRule(terms) },
  { name: 'rules and commitments have codes of their own', find: eachRule(ownCode) },
];

type PlacedRule = Rule & Placed;

function eachRule(find: (rule: PlacedRule, corpus: Corpus) => Issue[]) {
  return (corpus: Corpus): Issue[] =>
    [...corpus.catalogue.rules.values()].flatMap((rule) => find(rule, corpus));
}

/** What a version takes over from the one before is told of where it was written. */
function terms({ versions, file, path }: PlacedRule, corpus: Corpus): Issue[] {
  return versions.flatMap((version, index) => {
    const base: FieldPath = index === 0 ? [] : ['versions', index - 1];
    const before = versions[index - 1];
    const isNew = ([key]: FieldPath) =>
      before === undefined ||
      before[key as keyof RuleInForce] !== version[key as keyof RuleInForce];
    const found = dutyIssues(version, corpus, (...below) =>
      inData(file, [...path, ...base, ...below]),
    );
    return found.filter(({ at }) => {
      const below = at.in === 'data' ? at.path.slice(path.length + base.length) : [];
      return isNew(below);
    });
  });
}

/** An explanation names either by its code. */
function ownCode({ id, file, path }: PlacedRule, { plans }: Corpus): Issue[] {
  const plan = [...plans.values()].find(({ commitments }) =>
    commitments.some((commitment) => commitment.id === id),
  );
  if (!plan) return [];
  return [issue('duplicate-id', { id, first: plan.file }, inData(file, [...path, 'id']))];
}
