import type { Rule, RuleInForce } from '../catalogue/rule.ts';
import type { Corpus } from '../corpus.ts';
import type { IsoDate } from '../date.ts';
import { dutyBranch, type Duty } from '../duty.ts';
import type { Period } from '../period.ts';
import type { Commitment } from '../plan.ts';
import type { Excuse, Verdict, VerdictState } from '../verdict.ts';
import { applicability } from './applicability.ts';
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
  return ruleWindows(rule, within).flatMap(({ rule: version, window }) =>
    judgeWindow(corpus, version, window, until, ask).filter(({ state, tally }) => {
      // Nor has whom the measuring metric does not ask.
      return state === 'upcoming' || !isOutside(tally.gap);
    }),
  );
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
}

function verdictOf<D extends Duty>(corpus: Corpus, duty: D, judged: Judged, ask: Ask): Verdict<D> {
  const { branch, window, until } = judged;
  const { metric, combined } = duty;
  // A duty of each branch is not done by those below it.
  const alone = duty.per === 'branch';
  const count = (by: Towards['by'], period = window) =>
    ask({ metric, period, branch, until }, { alone, towards: { by, combined } });
  const verdict = (state: VerdictState, tally: Tally): Verdict<D> => {
    const excuses = excusesOf(corpus, duty, branch, window, until);
    return {
      duty,
      branch,
      window,
      state: excused(state, excuses),
      target: duty.target,
      tally,
      excuses,
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
  if (!isOver) return verdict('in-window', onTime);
  if (space === false) return verdict('missed', onTime);
  if (amount) return verdict('unreported', onTime);
  const inAll = count('made-good');
  const amountInAll = isWithin(inAll, duty);
  if (amountInAll && space) return verdict('done-late', inAll);
  return verdict(amount === false && amountInAll === false ? 'missed' : 'unreported', onTime);
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
