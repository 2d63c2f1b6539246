import type { Corpus } from '../../domain/corpus.ts';
import { discloseVerdict } from '../../domain/disclosure/disclose.ts';
import { isTold } from '../../domain/disclosure/disclosure.ts';
import type { Verdict, VerdictState } from '../../domain/verdict.ts';
import { ui } from '../../labels/ui.ts';
import { wordFor } from '../../wording/disclosed.ts';
import { untoldState, verdictState, type ShownState } from '../states.ts';

/** Whether verdicts are all that a duty has in a span, or some that were picked: only of all is it said how many they are. */
type Extent = 'all' | 'some';

/** What verdicts are counted in: 26个党组织, or 52项 of 26 branches in two quarters. */
interface Counted {
  readonly all: string;
  /** Behind the number of those in one state, where all are named beside it. */
  readonly measure: string;
  /** Behind that number where nothing else says what is counted. */
  readonly unit: string;
}

/** The states in the order in which they are told. */
export const mostUrgentFirst: readonly VerdictState[] = [
  'missed',
  'not-reached',
  'unreported',
  'in-window',
  'done-late',
  'done',
  'exempt',
  'cancelled',
  'upcoming',
];

/**
 * How several verdicts stand, the most urgent first, those that are kept back last: 26个党组织中待报3个 and 已完成23个,
 * or 2个季度均已完成.
 */
export function countedVerdicts(
  corpus: Corpus,
  verdicts: readonly Verdict[],
  extent: Extent,
): ShownState[] {
  const isKept = (one: Verdict) => !isTold(discloseVerdict(corpus, one));
  const told = verdicts.filter((one) => !isKept(one));
  const groups = [
    ...mostUrgentFirst.map((state) => told.filter((one) => one.state === state)),
    verdicts.filter(isKept),
  ].filter((group) => group.length > 0);
  const { all, measure, unit } = countedIn(verdicts);
  return groups.flatMap((group, at) => {
    const [first] = group;
    if (!first) return [];
    const shown = shownVerdict(corpus, first);
    if (extent === 'some') {
      return [{ ...shown, text: ui['verdict.count'](shown.text, group.length, unit) }];
    }
    if (groups.length === 1) return [{ ...shown, text: ui['verdict.every'](all, shown.text) }];
    const text = ui['verdict.count'](shown.text, group.length, measure);
    return [{ ...shown, text: at === 0 ? ui['verdict.of'](all, text) : text }];
  });
}

/** How a verdict stands, or the word in place of that where it would tell a number that is kept back. */
export function shownVerdict(corpus: Corpus, verdict: Verdict): ShownState {
  const word = wordFor(discloseVerdict(corpus, verdict));
  return word === undefined
    ? verdictState(verdict.state, verdict.duty.strength)
    : untoldState(word);
}

/** By branches (or seats) where they are of one window, by windows where they are of one branch, else one by one. */
function countedIn(verdicts: readonly Verdict[]): Counted {
  const seats = new Set(verdicts.flatMap(({ seat }) => seat ?? [])).size;
  const branches = seats > 0 ? seats : new Set(verdicts.map(({ branch }) => branch)).size;
  const windows = new Map(verdicts.map(({ window }) => [window.id, window]));
  const forms = new Set([...windows.values()].map(({ form }) => form));
  const [form = 'range'] = forms.size === 1 ? forms : [];
  const unitOf = ui[`verdict.windows.${form}`];
  const single = ui['verdict.single'];
  const ofBranches = ui[seats > 0 ? 'verdict.seats' : 'verdict.branches'](branches);
  if (windows.size === 1) {
    return {
      all: ofBranches,
      measure: single,
      unit: seats > 0 ? ui['verdict.seatUnit'] : ui['verdict.branchUnit'],
    };
  }
  const ofWindows = `${windows.size}${unitOf}`;
  const measure = form === 'week' ? unitOf : single;
  if (branches === 1) return { all: ofWindows, measure, unit: unitOf };
  const item = ui['verdict.item'];
  return {
    all: ui['verdict.together'](ofBranches + ofWindows, verdicts.length),
    measure: item,
    unit: item,
  };
}
