import type { Rule, RuleInForce } from '../catalogue/rule.ts';
import type { Corpus } from '../corpus.ts';
import type { IsoDate } from '../date.ts';
import { dutyBranch, type Duty } from '../duty.ts';
import { textOrder } from '../order.ts';
import { dayPeriod, type Period } from '../period.ts';
import type { Commitment } from '../plan.ts';
import type { Excuse, Verdict, VerdictState } from '../verdict.ts';
import { applicability } from './applicability.ts';
import { daysToDo, dueWindows, touches, type DueWindow } from './due-windows.ts';
import { commitmentWindows, ruleWindows } from './duty-windows.ts';
import { spacingOf, spacingPeriod } from './event-gaps.ts';
import { excusesOf } from './excuses.ts';
import { isOutside } from './reporting.ts';
import type { Question, Tally } from './tally.ts';
import type { Towards } from './towards.ts';

/** Asks what a duty is judged by: of a branch alone or with those below it. */
export type Ask = (question: Question, options: { alone: boolean; towards: Towards }) => Tally;

/**
 * Judges a commitment in each window of its cadence that touches `within` (its whole period where that is
 * not given), as known on the day `until`. Empty before the day on which it was made.
 */
export function judgeCommitment(
  corpus: Corpus,
  commitment: Commitment,
  until: IsoDate,
  ask: Ask,
  within: Period = commitment.period,
): Verdict<Commitment>[] {
  if (commitment.since > until) return [];
  return commitmentWindows(commitment, within).flatMap((window) =>
    judgeWindow(corpus, commitment, window, until, ask),
  );
}

/**
 * Judges a rule in each of its windows that touch `within`, as known on the day `until`. Whom it does not ask in a
 * window has no verdict there: `applicability` says why.
 */
export function judgeRule(
  corpus: Corpus,
  rule: Rule,
  until: IsoDate,
  ask: Ask,
  within: Period,
): Verdict<RuleInForce>[] {
  const verdicts = rule.versions[0].due
    ? judgeDue(corpus, rule, until, ask, within)
    : ruleWindows(rule, within).flatMap(({ rule: version, window }) =>
        judgeWindow(corpus, version, window, until, ask),
      );
  // Nor has whom the measuring metric does not ask.
  return verdicts.filter(({ state, tally }) => state === 'upcoming' || !isOutside(tally.gap));
}

/** What is due so long after a day of each branch, in order of the days on which it is due. */
function judgeDue(
  corpus: Corpus,
  rule: Rule,
  until: IsoDate,
  ask: Ask,
  within: Period,
): Verdict<RuleInForce>[] {
  return [...corpus.branches.values()]
    .flatMap((branch) =>
      dueWindows(rule, branch, until)
        .filter((one) => touches(one, within))
        .map((due) => ({ branch: branch.slug, window: due.window, until, due })),
    )
    .filter(({ branch, window, due }) => {
      return applicability(corpus, due.rule, branch, window, until).applies;
    })
    .map((judged) => verdictOf(corpus, judged.due.rule, judged, ask))
    .sort((a, b) => textOrder(a.window.to, b.window.to));
}

function judgeWindow<D extends Duty>(
  corpus: Corpus,
  duty: D,
  window: Period,
  until: IsoDate,
  ask: Ask,
): Verdict<D>[] {
  const branches = duty.per === undefined ? [dutyBranch(corpus, duty)] : corpus.branches.keys();
  return [...branches]
    .filter((branch) => applicability(corpus, duty, branch, window, until).applies)
    .map((branch) => verdictOf(corpus, duty, { branch, window, until }, ask));
}

/** What is judged: one branch, or the one that answers for all, in one window. */
interface Judged {
  readonly branch: string;
  readonly window: Period;
  readonly until: IsoDate;
  /** Where it is due so long after a day of the branch. */
  readonly due?: DueWindow;
}

function verdictOf<D extends Duty>(corpus: Corpus, duty: D, judged: Judged, ask: Ask): Verdict<D> {
  const { branch, window, until, due } = judged;
  const { metric, combined } = duty;
  // A duty of each branch is not done by those below it.
  const alone = duty.per === 'branch';
  const count = (by: Towards['by'], period = window) =>
    ask({ metric, period, branch, until }, { alone, towards: { by, combined } });
  const verdict = (state: VerdictState, tally: Tally): Verdict<D> => {
    const excuses = excusesOf(corpus, duty, branch, explainedDays(judged), until);
    return {
      duty,
      branch,
      window,
      state: excused(state, excuses),
      target: duty.target,
      tally,
      excuses,
      ...(due ? { due } : {}),
    };
  };
  const onTime = count('on-time');
  if (window.from > until) return verdict('upcoming', onTime);
  const isOver = until >= window.to;
  const amount = isWithin(onTime, duty);
  const space = spacing(corpus, duty, judged, ask);
  // What sets an upper bound is not met before its window is over.
  const isSettled = isOver || (duty.atMost === undefined && !duty.gap);
  if (amount && space && isSettled) return verdict('done', onTime);
  if (!isOver) return verdict(isPutOff(judged) ? 'exempt' : 'in-window', onTime);
  if (space === false) return verdict('missed', onTime);
  if (amount) return verdict('unreported', onTime);
  const inAll = due ? count('day', daysToDo(due, until)) : count('made-good');
  const amountInAll = isWithin(inAll, duty);
  if (amountInAll && space) return verdict('done-late', inAll);
  return verdict(isMissed(amount, amountInAll, due) ? 'missed' : 'unreported', onTime);
}

/** What was due on a day was not done by it, whatever is still to be reported of the days after. */
function isMissed(
  amount: boolean | undefined,
  amountInAll: boolean | undefined,
  due: DueWindow | undefined,
): boolean {
  return amount === false && (due !== undefined || amountInAll === false);
}

/** Of months or years that are left for it, what explains the last day explains all. */
function explainedDays({ window, due }: Judged): Period {
  return due ? dayPeriod(window.to) : window;
}

/** Whether its day is over, and a superior has set a later one. */
function isPutOff({ due, until }: Judged): boolean {
  return due?.extended !== undefined && until > due.day;
}

/** An accepted reason lets off; it makes nothing done, and nothing that has been done undone. */
function excused(state: VerdictState, excuses: readonly Excuse[]): VerdictState {
  const isOpen = state === 'in-window' || state === 'missed' || state === 'unreported';
  return isOpen && excuses.some(({ accepted }) => accepted) ? 'exempt' : state;
}

/**
 * Whether a value lies within a duty's bounds; `undefined` where nobody can say yet: more may be reported, which can
 * still fill a lower bound, or break an upper one.
 */
function isWithin({ value, reporting }: Tally, { target, atMost }: Duty): boolean | undefined {
  if (value === null) return undefined;
  const isFinal = reporting.missing.length === 0;
  if (atMost !== undefined && value > atMost) return false;
  if (target !== undefined && value < target) return isFinal ? false : undefined;
  return atMost === undefined || isFinal ? true : undefined;
}

function spacing(
  corpus: Corpus,
  { gap, metric, combined, per }: Duty,
  { branch, window, until }: Judged,
  ask: Ask,
): boolean | undefined {
  if (!gap) return true;
  const period = spacingPeriod(window, gap.days, until);
  const question = { metric, period, branch, until };
  // Days are days, whatever window a gathering makes good for.
  const events = ask(question, { alone: per === 'branch', towards: { by: 'day', combined } });
  const found = spacingOf(corpus, events, window, gap.days, until);
  return found && found === 'kept';
}
