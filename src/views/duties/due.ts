import { makerTitle, type Commitment } from '../../domain/commitment.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { IsoDate } from '../../domain/date.ts';
import { discloseVerdict } from '../../domain/disclosure/disclose.ts';
import { isTold } from '../../domain/disclosure/disclosure.ts';
import { dutyYears } from '../../domain/duty-years.ts';
import { KeptOne } from '../../domain/kept.ts';
import { textOrder } from '../../domain/order.ts';
import { partOf, previousPeriod, rangePeriod, type Period } from '../../domain/period.ts';
import type { Verdict, VerdictState } from '../../domain/verdict.ts';
import { yearOfWindow } from '../../domain/tally/duty-windows.ts';
import { ui } from '../../labels/ui.ts';
import { printDate, printPeriod, printPeriodInYear } from '../../wording/dates.ts';
import type { Piece } from '../facts.ts';
import { commitmentPath, makerPath, paths } from '../paths.ts';
import { allVerdicts, summary } from '../plan/commitment-lines.ts';
import type { ShownState } from '../states.ts';
import { soon } from './soon.ts';
import { verdictsOfRules } from './verdict-lists.ts';

/**
 * What is due, of rules and of commitments, the overdue first: what is overdue or waited for in windows that ended this
 * year or last year, and what is open in windows that end within thirty days. Of one branch, if named. The home page,
 * the pages of branches and `npm run tally -- --due` all tell of these.
 */
export function dueVerdicts(corpus: Corpus, branch?: string): readonly Verdict[] {
  const all = kept.get(corpus, findDue);
  return branch === undefined ? all : all.filter((one) => one.branch === branch);
}

const kept = new KeptOne<Corpus, readonly Verdict[]>();

function findDue(corpus: Corpus): readonly Verdict[] {
  const { asOf } = corpus.site;
  const ahead = soon(corpus);
  const { from } = previousPeriod(partOf(asOf, 'year'));
  const within = rangePeriod(from, ahead);
  const years = new Set(dutyYears(corpus).map(({ year }) => year.id));
  // Of a year before the records nobody can say what was done.
  const ofRules = verdictsOfRules(corpus, within).filter(
    ({ window, due }) => due || window.to >= asOf || years.has(yearOfWindow(window).id),
  );
  const all = [...ofRules, ...[...allVerdicts(corpus).values()].flat()];
  const open = all.filter((verdict) => isDue(corpus, verdict, within));
  return open.toSorted((a, b) => Number(isPast(b, asOf)) - Number(isPast(a, asOf)));
}

/** Whether a verdict is open by its state; by its window alone where the state is kept back. */
function isDue(corpus: Corpus, verdict: Verdict, { from, to: ahead }: Period): boolean {
  const { state, window, due } = verdict;
  // What was due on a day stays due until it is done.
  if ((window.to < from && !due) || window.to > ahead) return false;
  const isTellable = isTold(discloseVerdict(corpus, verdict));
  if (isPast(verdict, corpus.site.asOf)) {
    return isTellable && (state === 'missed' || state === 'unreported');
  }
  const isOver = over.has(state);
  return !isOver || !isTellable;
}

/** In which nothing is left to be done before the window's end. */
const over: ReadonlySet<VerdictState> = new Set(['done', 'done-late', 'exempt', 'cancelled']);

/** What ends on the site's day can still be done. */
function isPast({ window }: Pick<Verdict, 'window'>, asOf: IsoDate): boolean {
  return window.to < asOf;
}

/** Something to be done: a commitment in one window, or a rule in the windows of a year that are over. */
export interface DueItem {
  readonly label: string;
  readonly path: string;
  /** The window, or the last of several. */
  readonly window: Period;
  /** Of which windows it is told: 2023年5月、6月. */
  readonly when: string;
  readonly states: readonly ShownState[];
  readonly overdue: boolean;
  /** What was promised; absent where a rule asks for it. */
  readonly commitment: Commitment | undefined;
}

/**
 * What is due, in lines: the overdue first and the latest before earlier ones, then what is waited for and what comes.
 * Of one branch where that is named.
 */
export function dueItems(corpus: Corpus, branch?: string): readonly DueItem[] {
  const { asOf } = corpus.site;
  const groups = Map.groupBy(dueVerdicts(corpus, branch), ({ duty, window, due }) => {
    const isOfYear = duty.of === 'rule' && !due && isPast({ window }, asOf);
    return `${duty.of} ${duty.id} ${isOfYear ? yearOfWindow(window).id : window.id}`;
  });
  return [...groups.values()]
    .flatMap((group) => itemOf(corpus, group, branch))
    .sort(
      (a, b) =>
        Number(b.overdue) - Number(a.overdue) ||
        (a.overdue ? textOrder(b.window.to, a.window.to) : textOrder(a.window.to, b.window.to)),
    );
}

function itemOf(corpus: Corpus, group: readonly Verdict[], branch: string | undefined): DueItem[] {
  const windows = [...new Map(group.map(({ window }) => [window.id, window])).values()].toSorted(
    (a, b) => textOrder(a.to, b.to),
  );
  const [first] = group;
  const window = windows.at(-1);
  if (!first || !window) return [];
  const { duty } = first;
  return [
    {
      label: duty.label,
      path: pathOf(corpus, first, branch),
      window,
      when: first.due ? ui['due.by'](printDate(window.to)) : whenOf(windows, window),
      states: summary(corpus, group, 'some'),
      overdue: group.some((one) => one.state === 'missed' && isTold(discloseVerdict(corpus, one))),
      commitment: duty.of === 'commitment' ? duty : undefined,
    },
  ];
}

/** Windows of one year by their names, the year said once. */
function whenOf(windows: readonly Period[], last: Period): string {
  const [first = last, ...others] = windows;
  return [printPeriod(first), ...others.map(printPeriodInYear)].join(ui['list.join']);
}

function pathOf(
  corpus: Corpus,
  { duty, window, due }: Verdict,
  branch: string | undefined,
): string {
  if (duty.of === 'commitment') {
    return `${commitmentPath(duty)}#${window.id.toLowerCase()}`;
  }
  if (due?.due.from === 'termStarted') return paths.terms;
  const year = yearOfWindow(window);
  const hasGrid = dutyYears(corpus).some((one) => one.year.id === year.id);
  // A window that is to come may be the first of its year; what is due after so many years has no grid.
  if (!hasGrid || due) return paths.duties;
  return paths.ruleGrid(year.id, duty.id) + (branch === undefined ? '' : `#${branch}`);
}

/** What is due of this year; what is left of last year is on the pages that it leads to. */
interface DueOfYear {
  readonly items: readonly DueItem[];
  /** The plans with open windows of last year, and the rules that were not kept then, with how many they are. */
  readonly earlier: readonly Piece[];
}

/** What is overdue or falls due soon. What last year left undone can no longer be done in its time. */
export function dueOfYear(corpus: Corpus, branch?: string): DueOfYear {
  const year = corpus.site.asOf.slice(0, 4);
  const due = dueItems(corpus, branch);
  const earlier = due.filter(({ window }) => window.to < year);
  const byMaker = Map.groupBy(earlier, ({ commitment }) => commitment && makerPath(commitment));
  return {
    items: due.filter(({ window }) => window.to >= year),
    earlier: [...byMaker].map(([path, items]) => {
      const commitment = items[0]?.commitment;
      if (path === undefined || !commitment) return earlierRules(corpus, items.length);
      return { text: ui['due.ofPlan'](makerTitle(corpus, commitment), items.length), path };
    }),
  };
}

function earlierRules({ site }: Corpus, count: number): Piece {
  const year = previousPeriod(partOf(site.asOf, 'year'));
  return { text: ui['due.ofRules'](printPeriod(year), count), path: paths.missedDuties(year.id) };
}
