import type { Corpus } from './corpus.ts';
import type { IsoDate } from './date.ts';
import type { Period } from './period.ts';
import type { Rule, RuleInForce } from './catalogue/rule.ts';
import type { Commitment } from './commitment.ts';
import { tally } from './tally/evaluate.ts';
import { applicability, type Inapplicable } from './tally/applicability.ts';
import { ruleWindows } from './tally/duty-windows.ts';
import { judgeCommitment, judgeRule, type Ask } from './tally/judge.ts';
import type { Verdict } from './verdict.ts';

/** The verdicts of a commitment as known on a day, in order of their windows. */
export function commitmentVerdicts(
  corpus: Corpus,
  commitment: Commitment,
  until: IsoDate,
  within?: Period,
): readonly Verdict<Commitment>[] {
  return judgeCommitment(corpus, commitment, until, asking(corpus), within);
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

/** A window in which a rule asks nothing of a branch, and why. */
export interface NotAsked {
  readonly duty: RuleInForce;
  readonly branch: string;
  readonly window: Period;
  readonly why: Inapplicable;
}

/**
 * Where a rule of each branch asks nothing of one of those below the top, in the windows that touch some days and have
 * begun by a day; not of whom it could never ask (a committee at the top).
 */
export function notAsked(
  corpus: Corpus,
  rule: Rule,
  until: IsoDate,
  within: Period,
): readonly NotAsked[] {
  return ruleWindows(rule, within)
    .filter(({ window }) => window.from <= until)
    .flatMap(({ rule: duty, window }) =>
      [...corpus.branches.keys()].flatMap((branch): NotAsked[] => {
        const found = applicability(corpus, duty, branch, window, until);
        if (found.applies || found.why === 'not-its-own') return [];
        return [{ duty, branch, window, why: found.why }];
      }),
    );
}

/** Asks the evaluator. */
export function asking(corpus: Corpus): Ask {
  return (question, options) => tally(corpus, question, options);
}
