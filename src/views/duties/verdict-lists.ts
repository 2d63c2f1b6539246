import type { Corpus } from '../../domain/corpus.ts';
import type { Period } from '../../domain/period.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Verdict } from '../../domain/verdict.ts';
import {
  notAsked,
  ruleVerdicts,
  commitmentVerdicts,
  type NotAsked,
} from '../../domain/verdicts.ts';

/** The verdicts of all rules on the windows that touch some days, as known on the site's day; of one branch, if named. */
export function verdictsOfRules(
  corpus: Corpus,
  within: Period,
  branch?: string,
): readonly Verdict[] {
  const { asOf } = corpus.site;
  const all = [...corpus.catalogue.rules.values()].flatMap((rule) =>
    ruleVerdicts(corpus, rule, asOf, within),
  );
  return ofBranch(all, branch);
}

/** Where rules ask nothing of a branch in the windows that touch some days, and why, as known on the site's day. */
export function rulesNotAsked(
  corpus: Corpus,
  within: Period,
  branch?: string,
): readonly NotAsked[] {
  const { asOf } = corpus.site;
  return [...corpus.catalogue.rules.values()]
    .flatMap((rule) => notAsked(corpus, rule, asOf, within))
    .filter((one) => branch === undefined || one.branch === branch);
}

/** The verdicts of the commitments of some plans, as known on the site's day; of one branch, if named. */
export function verdictsOfPlans(
  corpus: Corpus,
  plans: readonly Plan[],
  branch?: string,
): readonly Verdict[] {
  const { asOf } = corpus.site;
  const all = plans.flatMap(({ commitments }) =>
    commitments.flatMap((commitment) => commitmentVerdicts(corpus, commitment, asOf)),
  );
  return ofBranch(all, branch);
}

function ofBranch(verdicts: readonly Verdict[], branch: string | undefined): readonly Verdict[] {
  return branch === undefined ? verdicts : verdicts.filter((one) => one.branch === branch);
}
