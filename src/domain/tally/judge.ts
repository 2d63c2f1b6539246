import type { Rule, RuleInForce } from '../catalogue/rule.ts';
import type { Corpus } from '../corpus.ts';
import type { IsoDate } from '../date.ts';
import { dutyBranch, type Duty } from '../duty.ts';
import { seatMeasure } from '../measure-names.ts';
import { measureOf } from '../measures.ts';
import { textOrder } from '../order.ts';
import { dayPeriod, rangePeriod, type Period } from '../period.ts';
import type { Commitment } from '../commitment.ts';
import type { LetOff, Verdict, VerdictState } from '../verdict.ts';
import { applicability } from './applicability.ts';
import { askedSeats } from './asked-seats.ts';
import { dueDay } from './due-day.ts';
import { daysToDo, dueWindows, touches, type DueWindow } from './due-windows.ts';
import { commitmentWindows, ruleWindows } from './duty-windows.ts';
import { spacingOf, spacingPeriod } from './event-gaps.ts';
import { excusesOf } from './excuses.ts';
import { isOutside } from './reporting.ts';
import { exception, settledState } from './settled-state.ts';
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
        .map((due) => ({ ...ofBranch(due.rule, branch.slug, due.window, until), due })),
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
  const top = dutyBranch(corpus, duty);
  const branches = duty.per === 'branch' ? corpus.branches.keys() : [top];
  return [...branches]
    .filter((branch) => applicability(corpus, duty, branch, window, until).applies)
    .flatMap((branch) => {
      const judged = ofBranch(duty, branch, window, until);
      if (duty.per !== 'seat') return [verdictOf(corpus, duty, judged, ask)];
      return askedSeats(corpus, duty, branch, window, until).map(({ seat, vacantSince }) => {
        const vacant = vacantSince ? ({ by: 'vacancy', since: vacantSince } as const) : undefined;
        return verdictOf(corpus, duty, { ...judged, seat, letOff: judged.letOff ?? vacant }, ask);
      });
    });
}

/** What is judged: one branch, one of its seats, or the one that answers for all, in one window. */
interface Judged {
  readonly branch: string;
  readonly seat: string | undefined;
  /** Why the window is let off where nothing was done in it. */
  readonly letOff: LetOff | undefined;
  readonly window: Period;
  readonly until: IsoDate;
  /** Where it is due so long after a day of the branch. */
  readonly due?: DueWindow;
}

function ofBranch(duty: Duty, branch: string, window: Period, until: IsoDate): Judged {
  return { branch, seat: undefined, letOff: exception(duty, window), window, until };
}

function verdictOf<D extends Duty>(corpus: Corpus, duty: D, judged: Judged, ask: Ask): Verdict<D> {
  const { branch, seat, window, until, due } = judged;
  const dueBy = dueDay(corpus, duty, window);
  const { state, tally } = standing(corpus, duty, { ...judged, dueBy }, ask);
  const excuses = excusesOf(corpus, duty, branch, explainedDays(judged), until);
  const settled = settledState(state, duty, { ...judged, excuses, dueBy });
  const letOff = settled === 'exempt' ? judged.letOff : undefined;
  const { target } = duty;
  const verdict = {
    duty,
    branch,
    seat,
    window,
    dueBy,
    state: settled,
    target,
    tally,
    excuses,
    letOff,
  };
  return due ? { ...verdict, due } : verdict;
}

/** Of months or years that are left for it, what explains the last day explains all. */
function explainedDays({ window, due }: Judged): Period {
  return due ? dayPeriod(window.to) : window;
}

/** Whether its day is over, and a superior has set a later one. */
function isPutOff({ due, until }: Judged): boolean {
  return due?.extended !== undefined && until > due.day;
}

/** How a window stands by what was recorded, before anything that is told of it; and the answer that says so. */
interface Standing {
  readonly state: VerdictState;
  readonly tally: Tally;
}

type DueJudged = Judged & Pick<Verdict, 'dueBy'>;

function standing(corpus: Corpus, duty: Duty, judged: DueJudged, ask: Ask): Standing {
  const { branch, window, until, dueBy } = judged;
  const metric = measureAsked(duty, judged);
  // A duty of each branch is not done by those below it.
  const alone = duty.per === 'branch';
  const count = (by: Towards['by'], period: Period) =>
    ask({ metric, period, branch, until }, { alone, towards: { by, combined: duty.combined } });
  const inTime = dueBy === undefined || dueBy === window.to ? window : daysTo(window, dueBy);
  const onTime = count('on-time', inTime);
  if (window.from > until) return { state: 'upcoming', tally: onTime };
  // Without a calendar nobody can say which day is the nth workday: what was done may have been late.
  if (dueBy === undefined) {
    return { state: until < window.to ? 'in-window' : 'unreported', tally: onTime };
  }
  const isOver = until >= dueBy;
  const amount = isWithin(onTime, duty);
  const space = spacing(corpus, duty, judged, ask);
  if (amount && space && (isOver || !mayBeUndone(corpus, duty, metric))) {
    return { state: 'done', tally: onTime };
  }
  if (!isOver) return { state: isPutOff(judged) ? 'exempt' : 'in-window', tally: onTime };
  if (space === false) return { state: 'missed', tally: onTime };
  if (amount) return { state: 'unreported', tally: onTime };
  return late(duty, { ...judged, inTime, onTime, isSpaced: space === true }, count);
}

/** Whether what is enough now may not be enough at the end: too much, too far apart, or of a stock fewer again. */
function mayBeUndone(corpus: Corpus, { atMost, gap }: Duty, metric: string): boolean {
  return atMost !== undefined || gap !== undefined || measureOf(corpus, metric)?.nature === 'stock';
}

function measureAsked({ id, metric }: Duty, { seat }: Pick<Judged, 'seat'>): string {
  return seat === undefined ? metric : seatMeasure(id, seat);
}

function daysTo(window: Period, day: IsoDate): Period {
  return rangePeriod(window.from, day);
}

/** What was not enough in time. */
interface Late extends Judged {
  readonly inTime: Period;
  readonly onTime: Tally;
  /** Whether the distance between two gatherings was kept, where one is asked. */
  readonly isSpaced: boolean;
}

/** A window in which not enough was done in time: done late, missed, or still waited for. */
function late(
  duty: Duty,
  asked: Late,
  count: (by: Towards['by'], period: Period) => Tally,
): Standing {
  const { inTime, onTime } = asked;
  const inAll = lateCount(duty, asked, count);
  const amount = isWithin(inAll, duty);
  if (amount && asked.isSpaced) return { state: 'done-late', tally: inAll };
  // Where it can still be done late, whoever has confirmed the days in which it was due has not done it in time.
  const isOpen = asked.due !== undefined || inAll.question.period.id !== inTime.id;
  const isMissed = isWithin(onTime, duty) === false && (isOpen || amount === false);
  return { state: isMissed ? 'missed' : 'unreported', tally: onTime };
}

/**
 * What was done in all, with what came late: what makes good for the window; after some workdays of it, what came in
 * the rest of it too; after a single day, whatever came since, or until it is due anew.
 */
function lateCount(
  duty: Duty,
  { inTime, window, until, due }: Late,
  count: (by: Towards['by'], period: Period) => Tally,
): Tally {
  const isOfDay = duty.of === 'commitment' && duty.by !== undefined;
  if (due) return count('day', daysToDo(due, until));
  if (isOfDay) return count('day', daysTo(window, until));
  return count('made-good', inTime.id === window.id ? inTime : window);
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

function spacing(corpus: Corpus, duty: Duty, judged: Judged, ask: Ask): boolean | undefined {
  const { gap, combined, per } = duty;
  if (!gap) return true;
  const { branch, window, until } = judged;
  const metric = measureAsked(duty, judged);
  const period = spacingPeriod(window, gap.days, until);
  const question = { metric, period, branch, until };
  // Days are days, whatever window a gathering makes good for.
  const events = ask(question, { alone: per === 'branch', towards: { by: 'day', combined } });
  const found = spacingOf(corpus, events, window, gap.days, until);
  return found && found === 'kept';
}
