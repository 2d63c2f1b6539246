import { isOfTerms } from '../../domain/catalogue/due.ts';
import { makerTitle, type Commitment } from '../../domain/commitment.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { IsoDate } from '../../domain/date.ts';
import { dutyYears } from '../../domain/duty-years.ts';
import { textOrder } from '../../domain/order.ts';
import { partOf, previousPeriod, type Period } from '../../domain/period.ts';
import { yearOfWindow } from '../../domain/tally/duty-windows.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { ui } from '../../labels/ui.ts';
import { printDate, printDay, printPeriod, printPeriodInYear } from '../../wording/dates.ts';
import { inTreeOrder } from '../branch/order.ts';
import { presentName } from '../branch/branch-view.ts';
import { joinPieces, type Piece } from '../facts.ts';
import { commitmentPath, makerPath, paths } from '../paths.ts';
import { summary } from '../plan/commitment-lines.ts';
import type { ShownState } from '../states.ts';
import { deadlineOf, dueVerdicts, tenseOf, type Tense } from './due.ts';

/** Something to be done: a commitment in one window, or a rule in the windows of a year that stand alike. */
export interface DueItem {
  readonly label: string;
  readonly path: string;
  readonly tense: Tense;
  /** The window, or the last of several. */
  readonly window: Period;
  /** The last day in time; of several windows, that of the last. */
  readonly by: IsoDate;
  /** Of which windows it is told: 2023年5月、6月; 2023年8月（8月7日到期）. */
  readonly when: string;
  readonly states: readonly ShownState[];
  /** Which branches it is of, where these are not named by the list. */
  readonly who: readonly Piece[];
  /** Whether it stays due until it is done, however long ago its day was. */
  readonly stays: boolean;
  /** What was promised; absent where a rule asks for it. */
  readonly commitment: Commitment | undefined;
}

/**
 * What is due, in lines: the overdue first and the latest before earlier ones, then what is waited for and what comes.
 * Of one branch where that is named.
 */
export function dueItems(corpus: Corpus, branch?: string): readonly DueItem[] {
  const groups = Map.groupBy(dueVerdicts(corpus, branch), (verdict) => {
    const { duty, window, due } = verdict;
    const tense = tenseOf(corpus, verdict);
    const isOfYear = duty.of === 'rule' && !due && tense !== 'coming';
    return `${tense} ${duty.of} ${duty.id} ${isOfYear ? yearOfWindow(window).id : window.id}`;
  });
  return [...groups.values()]
    .flatMap((group) => itemOf(corpus, group, branch))
    .sort(
      (a, b) =>
        tenses.indexOf(a.tense) - tenses.indexOf(b.tense) ||
        (a.tense === 'overdue' ? textOrder(b.by, a.by) : textOrder(a.by, b.by)),
    );
}

const tenses: readonly Tense[] = ['overdue', 'waiting', 'coming'];

function itemOf(corpus: Corpus, group: readonly Verdict[], branch: string | undefined): DueItem[] {
  const inOrder = group.toSorted((a, b) => textOrder(a.window.to, b.window.to));
  const last = inOrder.at(-1);
  if (!last) return [];
  const { duty } = last;
  const isOfAll = branch !== undefined || duty.per !== 'branch';
  return [
    {
      label: duty.label,
      path: pathOf(corpus, last, branch),
      tense: tenseOf(corpus, last),
      window: last.window,
      by: deadlineOf(last),
      when: whenOf(inOrder),
      states: summary(corpus, group, 'some'),
      who: isOfAll ? [] : whoOf(corpus, inOrder),
      stays: last.due !== undefined,
      commitment: duty.of === 'commitment' ? duty : undefined,
    },
  ];
}

/**
 * Of which windows verdicts are, these in order of time: those of one year by their names, the year said once. What is
 * due on a day is named by it; `dated` names the day of each.
 */
export function whenOf(verdicts: readonly Verdict[], dated = false): string {
  const windows = [...new Map(verdicts.map((one) => [one.window.id, one])).values()];
  const byYear = Map.groupBy(windows, ({ window }) => yearOfWindow(window).id);
  return [...byYear.values()]
    .flatMap((ofYear) => ofYear.map((one, at) => windowText(one, at === 0, dated)))
    .join(ui['list.join']);
}

function windowText(verdict: Verdict, withYear: boolean, dated: boolean): string {
  const { duty, window, due } = verdict;
  const by = deadlineOf(verdict);
  const isOfDay = due !== undefined || (duty.of === 'commitment' && duty.by !== undefined);
  if (isOfDay) return ui['due.by'](withYear ? printDate(by) : printDay(by));
  const named = withYear ? printPeriod(window) : printPeriodInYear(window);
  if (by === window.to && !dated) return named;
  const day = by.slice(0, 4) === window.from.slice(0, 4) ? printDay(by) : printDate(by);
  return [named, ui['due.by'](day)].join(ui['clause.join']);
}

/** So many branches are named; of more it is said how many they are. */
const namedBranches = 5;

/** The branches of verdicts in the order of the tree, each with its windows where these are not the same of all. */
function whoOf(corpus: Corpus, verdicts: readonly Verdict[]): readonly Piece[] {
  const byBranch = Map.groupBy(verdicts, ({ branch }) => branch);
  const isOfOne = new Set(verdicts.map(({ window }) => window.id)).size === 1;
  const all = inTreeOrder(corpus, byBranch.keys()).map((slug): Piece => {
    const own = byBranch.get(slug) ?? [];
    const [first] = own;
    const windows = own.map(({ window }) => printPeriodInYear(window)).join(ui['list.join']);
    const text = presentName(corpus, slug) + (isOfOne ? '' : ui['text.bracket'](windows));
    return first ? { text, path: pathOf(corpus, first, slug) } : { text };
  });
  const named = joinPieces(all.slice(0, namedBranches), ui['list.join']);
  return all.length > namedBranches ? [...named, { text: ui['due.andOthers'](all.length) }] : named;
}

/** Where it is shown how a verdict came about; of a branch, its row. */
export function pathOf(
  corpus: Corpus,
  { duty, window, due }: Verdict,
  branch: string | undefined,
): string {
  if (duty.of === 'commitment') {
    return `${commitmentPath(duty)}#${window.id.toLowerCase()}`;
  }
  if (isOfTerms(due?.due)) return paths.terms;
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

/** What is overdue or falls due soon. What last year left undone can no longer be done in its time, but for what stays due. */
export function dueOfYear(corpus: Corpus, branch?: string): DueOfYear {
  const year = corpus.site.asOf.slice(0, 4);
  const due = dueItems(corpus, branch);
  const isEarlier = ({ by, stays }: DueItem) => by < year && !stays;
  const earlier = due.filter(isEarlier);
  const byMaker = Map.groupBy(earlier, ({ commitment }) => commitment && makerPath(commitment));
  return {
    items: due.filter((item) => !isEarlier(item)),
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
