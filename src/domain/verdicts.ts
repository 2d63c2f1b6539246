import type { Corpus } from './corpus.ts';
import type { IsoDate } from './date.ts';
import type { Period } from './period.ts';
import type { Rule, RuleInForce } from './catalogue/rule.ts';
import type { Commitment } from './plan.ts';
import { tally } from './tally/evaluate.ts';
import { judge, judgeRule, type Ask } from './tally/judge.ts';
import type { Verdict } from './verdict.ts';

/** The verdicts of a commitment as known on a day, in order of their windows. */
export function verdictsOf(
  corpus: Corpus,
  commitment: Commitment,
  until: IsoDate,
  within?: Period,
): readonly Verdict<Commitment>[] {
  return judge(corpus, commitment, until, asking(corpus), within);
}

/** The verdicts of a rule on the windows that touch some days, as known on a day, in order of these windows. */
export function ruleVerdicts(
  corpus: Corpus,
  rule: Rule,
  until: IsoDate,
  within: Period,
): readonly Verdict<RuleInForce>[] {
  return judgeRule(corpus, rule, until, asking(corpus), within);
}

function asking(corpus: Corpus): Ask {
  return (question, options) => tally(corpus, question, options);
}
