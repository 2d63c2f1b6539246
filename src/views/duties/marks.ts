import { askedOfThings, kindsIn } from '../../domain/catalogue/metric-kinds.ts';
import type { RuleInForce } from '../../domain/catalogue/rule.ts';
import type { Corpus } from '../../domain/corpus.ts';
import { discloseVerdict } from '../../domain/disclosure/disclose.ts';
import { isTold } from '../../domain/disclosure/disclosure.ts';
import type { Duty } from '../../domain/duty.ts';
import { contains, type Period } from '../../domain/period.ts';
import { firstDay, type WorkRecord } from '../../domain/record.ts';
import { applicability, type Inapplicable } from '../../domain/tally/applicability.ts';
import type { Verdict, VerdictState } from '../../domain/verdict.ts';
import { ui } from '../../labels/ui.ts';
import { printDate, printDay, printDayOfMonth, printPeriodInYear } from '../../wording/dates.ts';
import { wordFor } from '../../wording/disclosed.ts';
import { printExact } from '../../wording/number.ts';
import { heldWords, inapplicableWords } from '../../wording/plan-words.ts';
import { shortText } from '../../wording/shown-figure.ts';
import type { Piece } from '../facts.ts';
import { paths } from '../paths.ts';
import { untoldState, verdictState, type ShownState } from '../states.ts';
import type { RuleYear } from './rule-year.ts';

/** How a branch stands in a window of a rule, as a grid shows it. */
export interface Mark {
  /** One; several in a row where nothing is asked for one reason, or nothing can be said yet. */
  readonly windows: readonly Period[];
  readonly state: MarkState;
  readonly shown: ShownState;
  /** What is to be said besides: why nothing is asked, or how far it is. */
  readonly note: string;
  /** The records that count, by their days. */
  readonly records: readonly Piece[];
  /** What was told of why it was not done, by its reason. */
  readonly explanations: readonly Piece[];
}

/** `withheld`: how it stands would tell how many of a small branch came. */
type MarkState = VerdictState | 'withheld' | 'not-asked';

/**
 * How a branch stands in each window of a rule in a year, in order of time; `undefined` where the rule could never
 * ask it in that year: because it is not its own.
 */
export function marksOf(
  corpus: Corpus,
  year: RuleYear,
  branch: string,
): readonly Mark[] | undefined {
  const marks = year.windows.map(({ rule, window }): Mark | undefined => {
    const verdict = year.verdict(branch, window);
    if (verdict) return verdictMark(corpus, verdict);
    const why = year.whyNotAsked(branch, window) ?? whyNot(corpus, rule, branch, window);
    return why === 'not-its-own' ? undefined : notAskedMark(window, why);
  });
  if (marks.every((mark) => mark === undefined)) return undefined;
  return joinAlike(
    marks.map((mark, at) => {
      const window = year.windows[at]?.window ?? year.year;
      return mark ?? notAskedMark(window, 'not-its-own');
    }),
  );
}

/** Why there is no verdict on a window that has not begun, or that the measuring metric does not ask. */
function whyNot(
  corpus: Corpus,
  rule: RuleInForce,
  branch: string,
  window: Period,
): Inapplicable | 'outside' {
  const found = applicability(corpus, rule, branch, window, corpus.site.asOf);
  return found.applies ? 'outside' : found.why;
}

function notAskedMark(window: Period, why: Inapplicable | 'outside'): Mark {
  return {
    windows: [window],
    state: 'not-asked',
    shown: { text: ui['grid.notAsked'], tone: 'none' },
    note: why === 'outside' ? ui['grid.outside'] : inapplicableWords[why],
    records: [],
    explanations: [],
  };
}

/** How a verdict stands, with its records. */
export function verdictMark(corpus: Corpus, verdict: Verdict): Mark {
  const { window, tally, excuses } = verdict;
  const isKept = !isTold(discloseVerdict(corpus, verdict));
  return {
    windows: [window],
    state: isKept ? 'withheld' : verdict.state,
    shown: shownMark(corpus, verdict),
    note: isKept ? '' : noteOf(corpus, verdict),
    records: isKept ? [] : tally.records.flatMap((id) => recordPiece(corpus, id, window)),
    explanations: excuses.map(({ record, reason }) => ({
      text: reason,
      path: paths.record(record),
    })),
  };
}

/** How a verdict stands in a word: of gatherings that they were held, of all else that it was done. */
export function shownMark(corpus: Corpus, verdict: Verdict): ShownState {
  const word = wordFor(discloseVerdict(corpus, verdict));
  if (word !== undefined) return untoldState(word);
  const shown = verdictState(verdict.state);
  const held = isOfGatherings(corpus, verdict.duty) ? heldWords[verdict.state] : undefined;
  return held === undefined ? shown : { ...shown, text: held };
}

/** Whether a duty is to hold something so many times, rather than to reach an amount. */
function isOfGatherings({ catalogue }: Corpus, { metric: id }: Duty): boolean {
  const metric = catalogue.metrics.get(id);
  if (!metric) return false;
  const asked = askedOfThings(catalogue, metric);
  return (
    asked.length > 0 &&
    asked.every(({ from, take }) => from.of === 'records' && take.do === 'count') &&
    asked.flatMap((one) => kindsIn(catalogue, one)).every(({ when }) => when === 'event')
  );
}

/** How far an amount is, where that says more than the state; that a sum over a longer time tells nothing of a part. */
function noteOf(corpus: Corpus, { duty, state, tally, target, letOff }: Verdict): string {
  if (letOff?.by === 'duty') return letOff.reason;
  if (tally.gap === 'cut') return ui['grid.cut'];
  if (tally.value === null || state === 'upcoming') return '';
  const isOpen = state === 'in-window' || state === 'missed' || state === 'exempt';
  const isPart = isOpen && tally.value > 0;
  const isAmount = !isOfGatherings(corpus, duty) && (target ?? 1) > 1;
  return isAmount || isPart ? shortText(corpus, tally) : '';
}

/** A record by its day, as far as the window does not say it: 16日 in a month, 3月16日 in a quarter, 3次 of a sheet. */
function recordPiece(corpus: Corpus, id: string, window: Period): Piece[] {
  const record = corpus.records.get(id);
  return record ? [{ text: dayText(record, window), path: paths.record(id) }] : [];
}

function dayText({ when }: WorkRecord, window: Period): string {
  if (when.form === 'period') {
    const times = when.times === undefined ? '' : printExact(when.times, ui['grid.times']);
    if (when.period.id === window.id && times !== '') return times;
    return printPeriodInYear(when.period) + times;
  }
  const day = firstDay(when);
  if (window.form === 'month' && contains(window, day)) return printDayOfMonth(day);
  return day.slice(0, 4) === window.from.slice(0, 4) ? printDay(day) : printDate(day);
}

/** Neighbours in which nothing is asked for one reason, or that are to come, as one. */
function joinAlike(marks: readonly Mark[]): readonly Mark[] {
  const joined: Mark[] = [];
  for (const mark of marks) {
    const before = joined.at(-1);
    const isAlike =
      before?.state === mark.state &&
      before.note === mark.note &&
      (mark.state === 'not-asked' || mark.state === 'upcoming');
    if (isAlike) joined.splice(-1, 1, { ...before, windows: [...before.windows, ...mark.windows] });
    else joined.push(mark);
  }
  return joined;
}
