import type { Corpus } from '../../src/domain/corpus.ts';
import { covers, parsePeriod } from '../../src/domain/period.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { Verdict } from '../../src/domain/verdict.ts';
import { tallyProblems } from '../../src/labels/tally.ts';
import { dueVerdicts } from '../../src/views/duties/due.ts';
import {
  rulesNotAsked,
  verdictsOfPlans,
  verdictsOfRules,
} from '../../src/views/duties/verdict-lists.ts';
import { waitedFor } from '../../src/views/duties/waited.ts';
import { UsageError } from '../lib/flags.ts';
import { named } from '../lib/named.ts';
import { verdictsJson } from '../lib/verdict-json.ts';
import { verdictsText } from '../lib/verdict-text.ts';
import { branchOf, notFound, periodOf, type Asked } from './asked.ts';

/** How the rules, the commitments of a plan, or what is due stand, as text or JSON. */
export function duties(corpus: Corpus, given: Asked): string {
  const { branch: written, due, json } = given;
  const branch = written === undefined ? undefined : branchOf(corpus, written);
  const verdicts = verdictsAsked(corpus, given, branch);
  const others = given.rules
    ? rulesNotAsked(corpus, periodOf(given.period?.[0] ?? ''), branch)
    : undefined;
  if (json)
    return verdictsJson(corpus, verdicts, others, due ? waitedFor(corpus, branch) : undefined);
  const isOfOne = branch !== undefined;
  return verdictsText(corpus, verdicts, {
    every: due || isOfOne,
    others: isOfOne ? (others ?? []) : [],
  });
}

function verdictsAsked(
  corpus: Corpus,
  { period: [period = ''] = [], plan, rules }: Asked,
  branch: string | undefined,
): readonly Verdict[] {
  if (rules) return verdictsOfRules(corpus, periodOf(period), branch);
  if (plan !== undefined) return verdictsOfPlans(corpus, plansAsked(corpus, plan), branch);
  return dueVerdicts(corpus, branch);
}

/** A plan by its name, or all plans of a year. */
function plansAsked({ plans }: Corpus, written: string): readonly Plan[] {
  const one = plans.get(written);
  if (one) return [one];
  const year = /^\d{4}$/.test(written) ? parsePeriod(written) : undefined;
  const ofYear = [...plans.values()].filter(({ period }) => year && covers(year, period));
  if (ofYear.length > 0) return ofYear;
  if (year) throw new UsageError(tallyProblems['plan-unknown'](written));
  return [named(written, plans, ({ title }) => title, notFound('--plan'))];
}
