import type { Corpus } from '../../domain/corpus.ts';
import type { IsoDate } from '../../domain/date.ts';
import { discloseVerdict } from '../../domain/disclosure/disclose.ts';
import { isTold } from '../../domain/disclosure/disclosure.ts';
import { dutyYears } from '../../domain/duty-years.ts';
import { KeptOne } from '../../domain/kept.ts';
import { textOrder } from '../../domain/order.ts';
import { partOf, previousPeriod, rangePeriod } from '../../domain/period.ts';
import { yearOfWindow } from '../../domain/tally/duty-windows.ts';
import type { Verdict, VerdictState } from '../../domain/verdict.ts';
import { allVerdicts } from '../plan/commitment-lines.ts';
import { soon } from './soon.ts';
import { verdictsOfRules } from './verdict-lists.ts';

/**
 * What is due, of rules and of commitments, the overdue first: what is overdue or waited for of this year or last year,
 * and what is open and falls due within thirty days. Of one branch, if named. The home page, the pages of branches, the
 * reminders and `npm run tally -- --due` all tell of these.
 */
export function dueVerdicts(corpus: Corpus, branch?: string): readonly Verdict[] {
  const all = kept.get(corpus, findDue);
  return branch === undefined ? all : all.filter((one) => one.branch === branch);
}

const kept = new KeptOne<Corpus, readonly Verdict[]>();

function findDue(corpus: Corpus): readonly Verdict[] {
  const { asOf } = corpus.site;
  const { from } = previousPeriod(partOf(asOf, 'year'));
  const within = rangePeriod(from, soon(corpus));
  const years = new Set(dutyYears(corpus).map(({ year }) => year.id));
  // Of a year before the records nobody can say what was done.
  const ofRules = verdictsOfRules(corpus, within).filter(
    ({ window, due }) => due || window.to >= asOf || years.has(yearOfWindow(window).id),
  );
  const all = [...ofRules, ...[...allVerdicts(corpus).values()].flat()];
  const past = all.filter((one) => isPast(one, asOf) && isLeft(corpus, one, from));
  return [...past, ...all.filter((one) => isComing(corpus, one, within.to))];
}

/**
 * What is open and falls due by a day, from the site's day on: of rules and of commitments, in the order of the days on
 * which it is due.
 */
export function comingVerdicts(corpus: Corpus, last: IsoDate): readonly Verdict[] {
  const ofRules = verdictsOfRules(corpus, rangePeriod(corpus.site.asOf, last));
  return [...ofRules, ...[...allVerdicts(corpus).values()].flat()]
    .filter((one) => isComing(corpus, one, last))
    .sort((a, b) => textOrder(deadlineOf(a), deadlineOf(b)));
}

/** What was not done in its time: with its state kept back nobody can say so. What was due on a day stays due until it is done. */
function isLeft(corpus: Corpus, verdict: Verdict, from: IsoDate): boolean {
  const { state, window, due } = verdict;
  const isOld = window.to < from && !due;
  const isOpen = state === 'missed' || state === 'unreported';
  return !isOld && isOpen && isTold(discloseVerdict(corpus, verdict));
}

/** Whether a verdict is open by its state; by its day alone where the state is kept back. */
function isComing(corpus: Corpus, verdict: Verdict, last: IsoDate): boolean {
  if (isPast(verdict, corpus.site.asOf) || deadlineOf(verdict) > last) return false;
  return !over.has(verdict.state) || !isTold(discloseVerdict(corpus, verdict));
}

/** In which nothing is left to be done before the window's end. */
const over: ReadonlySet<VerdictState> = new Set(['done', 'done-late', 'exempt', 'cancelled']);

/** The last day on which it is in time: by workdays where the duty counts these and the calendar tells them. */
export function deadlineOf({ dueBy, window }: Pick<Verdict, 'dueBy' | 'window'>): IsoDate {
  return dueBy ?? window.to;
}

/** What is due on the site's day can still be done. */
function isPast(verdict: Pick<Verdict, 'dueBy' | 'window'>, asOf: IsoDate): boolean {
  return deadlineOf(verdict) < asOf;
}

/** How pressing something is that is due: its day is over, its day is over and nobody has reported, its day comes. */
export type Tense = 'overdue' | 'waiting' | 'coming';

/** How pressing a verdict is. One whose state is kept back is due by its day alone. */
export function tenseOf(corpus: Corpus, verdict: Verdict): Tense {
  if (verdict.state === 'missed' && isTold(discloseVerdict(corpus, verdict))) return 'overdue';
  return isPast(verdict, corpus.site.asOf) ? 'waiting' : 'coming';
}
