import type { Corpus } from '../../domain/corpus.ts';
import { addDays, addMonths, type IsoDate } from '../../domain/date.ts';
import { discloseVerdict } from '../../domain/disclosure/disclose.ts';
import { isTold } from '../../domain/disclosure/disclosure.ts';
import { rangePeriod, type Period } from '../../domain/period.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Verdict } from '../../domain/verdict.ts';
import {
  notAsked,
  ruleVerdicts,
  commitmentVerdicts,
  type NotAsked,
} from '../../domain/verdicts.ts';
import { soon } from './soon.ts';

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

/** How many months back what is still open is told of. */
const monthsBack = 12;

/**
 * What is due, of rules and of commitments: what is overdue or waited for in windows that ended in the last twelve
 * months, and what is open in windows that end within thirty days; the overdue first.
 */
export function dueVerdicts(corpus: Corpus, branch?: string): readonly Verdict[] {
  const { asOf } = corpus.site;
  const ahead = soon(corpus);
  const within = rangePeriod(addDays(addMonths(asOf, -monthsBack), 1), ahead);
  const ofPlans = verdictsOfPlans(corpus, [...corpus.plans.values()], branch);
  const all = [...verdictsOfRules(corpus, within, branch), ...ofPlans];
  const open = all.filter((verdict) => isDue(corpus, verdict, within, ahead));
  return open.toSorted((a, b) => Number(isPast(b, asOf)) - Number(isPast(a, asOf)));
}

/** Whether a verdict is open by its state; by its window alone where the state is kept back. */
function isDue(corpus: Corpus, verdict: Verdict, { from }: Period, ahead: IsoDate): boolean {
  const { state, window, due } = verdict;
  // What was due on a day stays due until it is done.
  if (window.to < from && !due) return false;
  if (isPast(verdict, corpus.site.asOf)) {
    const isTellable = isTold(discloseVerdict(corpus, verdict));
    return isTellable && (state === 'missed' || state === 'unreported');
  }
  const isOpen = state === 'in-window' || state === 'upcoming';
  return window.to <= ahead && (isOpen || !isTold(discloseVerdict(corpus, verdict)));
}

function isPast({ window }: Verdict, asOf: IsoDate): boolean {
  return window.to <= asOf;
}

function ofBranch(verdicts: readonly Verdict[], branch: string | undefined): readonly Verdict[] {
  return branch === undefined ? verdicts : verdicts.filter((one) => one.branch === branch);
}
