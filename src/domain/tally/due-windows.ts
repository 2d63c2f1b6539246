import { branchValue } from '../asked/branch.ts';
import { stateOn, type Branch, type Term } from '../branch.ts';
import { isOfTerms, lastDayAfter, monthsUntilDue, type Due } from '../catalogue/due.ts';
import type { Rule, RuleInForce } from '../catalogue/rule.ts';
import { addMonths, earlier, lastDay, later, type IsoDate } from '../date.ts';
import { overlaps, rangePeriod, type Period } from '../period.ts';

/** What a branch has to do by a day that lies so long after one of its own, as known on a day. */
export interface DueWindow {
  readonly rule: RuleInForce;
  readonly due: Due;
  /** The day that it is counted from. */
  readonly start: IsoDate;
  /** The last day by the length that the rule says. */
  readonly day: IsoDate;
  /** Until when a superior has put it off, known by then. */
  readonly extended: Term['extended'];
  /** The day from which the next such length is counted: what was due is over. */
  readonly next: IsoDate | undefined;
  /** From the day on which it begins to be asked, to the last one in time. */
  readonly window: Period;
}

/**
 * What is due of a branch by a rule, once for each day that it is counted from. A length is judged by the version in
 * force on its first day; one that ran when the rule began, by the first. What was begun anew before it was asked has
 * never fallen due.
 */
export function dueWindows(
  { versions, validTo }: Rule,
  branch: Branch,
  until: IsoDate,
): readonly DueWindow[] {
  const [{ due }] = versions;
  if (!due) return [];
  const starts = startsOf(branch, due, until);
  return starts.flatMap((start, index) => {
    const rule = versions.filter(({ validFrom }) => validFrom <= start.from).at(-1) ?? versions[0];
    const found = windowOf(rule, branch, start, starts[index + 1]?.from, until);
    if (!found || found.window.to < versions[0].validFrom) return [];
    return validTo === undefined || found.day <= validTo ? [found] : [];
  });
}

function windowOf(
  rule: RuleInForce,
  branch: Branch,
  { from: start, extended: written }: Term,
  next: IsoDate | undefined,
  until: IsoDate,
): DueWindow | undefined {
  const { due } = rule;
  const months = due && monthsUntilDue(due, stateOn(branch, start).level);
  if (!due || months === undefined) return undefined;
  const day = lastDayAfter(start, months);
  const extended = written && written.on <= until ? written : undefined;
  const last = extended ? later(extended.to, day) : day;
  const asked = due.remind === undefined ? start : later(start, addMonths(day, -due.remind));
  if (next !== undefined && next < asked) return undefined;
  return { rule, due, start, day, extended, next, window: rangePeriod(asked, last) };
}

/** The days of a branch that something is counted from, in order of time, as known on a day. */
function startsOf(branch: Branch, due: Due, until: IsoDate): readonly Term[] {
  if (isOfTerms(due)) return branch.terms.filter(({ from }) => from <= until);
  // No day of a branch hangs on what is asked of its seats.
  const asked = branchValue([], branch, until, due.from);
  return asked?.type === 'date' && typeof asked.value === 'string' && asked.value <= until
    ? [{ from: asked.value }]
    : [];
}

/** Whether something due touches some days, from when it is asked until it is begun anew. */
export function touches({ window, next }: DueWindow, within: Period): boolean {
  return overlaps({ from: window.from, to: later(window.to, next ?? lastDay) }, within);
}

/** The days on which it is done, in time or late: as far as known, at most until it is begun anew. */
export function daysToDo({ window, next }: DueWindow, until: IsoDate): Period {
  const last = later(window.to, earlier(next ?? lastDay, until));
  return rangePeriod(window.from, last);
}
