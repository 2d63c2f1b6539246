import type { Rule, RuleInForce } from '../../domain/catalogue/rule.ts';
import type { Corpus } from '../../domain/corpus.ts';
import { Kept } from '../../domain/kept.ts';
import type { Period } from '../../domain/period.ts';
import type { Inapplicable } from '../../domain/tally/applicability.ts';
import { ruleWindows, type RuleWindow } from '../../domain/tally/duty-windows.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { notAsked, ruleVerdicts } from '../../domain/verdicts.ts';

/** A rule over a year: its windows, and how each branch stands in them. */
export interface RuleYear {
  readonly rule: Rule;
  readonly year: Period;
  /** In order of time. */
  readonly windows: readonly RuleWindow[];
  readonly verdicts: readonly Verdict<RuleInForce>[];
  verdict(branch: string, window: Period): Verdict<RuleInForce> | undefined;
  /** Why nothing is asked of a branch in a window that has begun. */
  whyNotAsked(branch: string, window: Period): Inapplicable | undefined;
}

/** A rule over a year as known on the site's day; judged once for all pages that tell of it. */
export function ruleYear(corpus: Corpus, rule: Rule, year: Period): RuleYear {
  return kept.get(corpus, `${year.id} ${rule.id}`, () => judgeYear(corpus, rule, year));
}

const kept = new Kept<Corpus, string, RuleYear>();

function judgeYear(corpus: Corpus, rule: Rule, year: Period): RuleYear {
  const { asOf } = corpus.site;
  const key = (branch: string, window: Period) => `${branch} ${window.id}`;
  const verdicts = ruleVerdicts(corpus, rule, asOf, year);
  const byPlace = new Map(verdicts.map((one) => [key(one.branch, one.window), one]));
  const others = notAsked(corpus, rule, asOf, year);
  const reasons = new Map(others.map(({ branch, window, why }) => [key(branch, window), why]));
  return {
    rule,
    year,
    windows: ruleWindows(rule, year),
    verdicts,
    verdict: (branch, window) => byPlace.get(key(branch, window)),
    whyNotAsked: (branch, window) => reasons.get(key(branch, window)),
  };
}
