import { existsOn, stateOn, termOn, type Branch, type BranchState } from '../../domain/branch.ts';
import type { Kind } from '../../domain/catalogue/kind.ts';
import type { Corpus } from '../../domain/corpus.ts';
import { earlier } from '../../domain/date.ts';
import { partOf, type Period } from '../../domain/period.ts';
import type { WorkRecord } from '../../domain/record.ts';
import { branchesOn, hasReturned } from '../../domain/tally/scope.ts';
import { ui } from '../../labels/ui.ts';
import { liesIn, monthAnchor, type LedgerMonth } from '../../tables/monthly.ts';
import { branchName } from '../../tables/record-words.ts';
import { printDate, printPeriodInYear } from '../../wording/dates.ts';
import { fact, factIf, joinPieces, type Fact, type Piece } from '../facts.ts';
import { paths } from '../paths.ts';
import { printPeriods } from '../periods.ts';
import { openReturnPeriods, returnState } from './returns.ts';
import { recordLines, type RecordLine } from '../record/record-lines.ts';
import { orderedRecords } from '../../domain/ordered-records.ts';
import { verdictState, type ShownState } from '../states.ts';
import { termLinesOf } from '../terms/term-lines.ts';

/** A branch's name and size as the site's day knows them: what it was on its last day, where it has ended. */
export function presentState(corpus: Corpus, branch: Branch): BranchState {
  const { asOf } = corpus.site;
  return stateOn(branch, branch.ended !== undefined && branch.ended < asOf ? branch.ended : asOf);
}

/** A branch's name at the end of days, as its papers of then have it; no later one than the site's day knows. */
export function nameAtEnd(corpus: Corpus, slug: string, { to }: Pick<Period, 'to'>): string {
  const branch = corpus.branches.get(slug);
  const day = earlier(earlier(to, corpus.site.asOf), branch?.ended ?? to);
  return branch ? stateOn(branch, day).name : slug;
}

/** A branch's name as the site's day knows it; its slug where there is no such branch. */
export function presentName(corpus: Corpus, slug: string): string {
  const branch = corpus.branches.get(slug);
  return branch ? presentState(corpus, branch).name : slug;
}

/** A node of the tree with those below it. */
export interface BranchNode {
  readonly slug: string;
  readonly name: string;
  readonly level: string;
  readonly members: number | undefined;
  readonly guided: boolean;
  /** Whether it has returned the quarter that is due; absent where it did not exist then. */
  readonly returned: ShownState | undefined;
  readonly below: readonly BranchNode[];
}

/** The organisation on the site's day, from the root down. */
export function branchTree(corpus: Corpus): BranchNode | undefined {
  const root = corpus.branches.get(corpus.site.root);
  return root && nodeOf(corpus, root, new Set());
}

function nodeOf(corpus: Corpus, branch: Branch, above: ReadonlySet<string>): BranchNode {
  const { asOf, root } = corpus.site;
  const { name, level, members, relation } = presentState(corpus, branch);
  // A circle is reported by the checks; here it must only end.
  const path = new Set([...above, branch.slug]);
  const living = new Set(branchesOn(corpus, root, asOf).map(({ slug }) => slug));
  const below = corpus.tree
    .children(branch.slug, asOf)
    .filter(({ slug }) => living.has(slug) && !path.has(slug))
    .map((child) => nodeOf(corpus, child, path));
  return {
    slug: branch.slug,
    name,
    level,
    members,
    guided: relation === '归口指导',
    returned: returnState(corpus, branch),
    below,
  };
}

/** The branches that have ended by the site's day. */
export function endedBranches(corpus: Corpus): readonly Branch[] {
  return [...corpus.branches.values()].filter(
    ({ ended }) => ended !== undefined && ended < corpus.site.asOf,
  );
}

/** What a branch is, as a list of facts. */
export function branchFacts(corpus: Corpus, branch: Branch): Fact[] {
  const state = presentState(corpus, branch);
  const { asOf } = corpus.site;
  const term = termOn(branch, asOf);
  const children = corpus.tree
    .children(branch.slug, asOf)
    .filter(({ ended }) => ended === undefined || ended >= asOf)
    .map((child): Piece => ({
      text: presentState(corpus, child).name,
      path: paths.branch(child.slug),
    }));
  return [
    fact(ui['branch.level'], state.level),
    ...factIf(
      ui['branch.parent'],
      state.parent && branchName(corpus, state.parent, asOf),
      state.parent && paths.branch(state.parent),
    ),
    ...(state.parent ? [fact(ui['branch.relation'], state.relation)] : []),
    ...(state.members === undefined
      ? []
      : [fact(ui['branch.members'], ui['branch.people'](state.members))]),
    ...(state.groups === undefined
      ? []
      : [fact(ui['branch.groups'], ui['branch.groupCount'](state.groups))]),
    ...factIf(ui['branch.tags'], state.tags.join(ui['list.join'])),
    ...factIf(ui['branch.term'], term && printDate(term.from)),
    ...termFacts(corpus, branch),
    ...endFacts(corpus, branch),
    ...(children.length > 0
      ? [fact(ui['branch.children'], joinPieces(children, ui['list.join']))]
      : []),
  ];
}

/** When its present term ends, and how its election stands; nothing where no rule asks for one. */
function termFacts(corpus: Corpus, { slug }: Branch): Fact[] {
  const verdict = termLinesOf(corpus, slug).at(-1)?.verdict;
  if (!verdict) return [];
  const text = ui['terms.factText'](printDate(verdict.window.to), verdictState(verdict.state).text);
  return factIf(ui['terms.fact'], text, paths.terms);
}

function endFacts(corpus: Corpus, { ended, into }: Branch): Fact[] {
  if (ended === undefined || ended > corpus.site.asOf) return [];
  const names = into.map((slug) => branchName(corpus, slug, ended)).join(ui['list.join']);
  const words = printDate(ended) + (names ? ui['text.bracket'](ui['branch.into'](names)) : '');
  const [first] = into;
  return factIf(ui['branch.ended'], words, first && paths.branch(first));
}

/** What a branch still has to return: whole quarters, or months; empty where it has all. */
export function openReturns(corpus: Corpus, branch: Branch): string {
  const waiting = openReturnPeriods(corpus, branch);
  return waiting.length === 0 ? '' : ui['branch.openReturn'](printPeriods(waiting));
}

/** A branch's own records that nobody has checked yet, the oldest first. */
export function uncheckedRecords(corpus: Corpus, { slug }: Branch): readonly WorkRecord[] {
  return (orderedRecords(corpus).inFolder.get(slug) ?? []).filter(({ state }) => state === '待核');
}

/** That the month of the site's day has not been confirmed yet: to be known, and nothing to be done. */
export function runningNote(corpus: Corpus, branch: Branch): string | undefined {
  const { asOf } = corpus.site;
  const month = partOf(asOf, 'month');
  const open = existsOn(branch, asOf) && !hasReturned(branch, month, asOf);
  return open ? ui['branch.running'](printPeriodInYear(month)) : undefined;
}

/** A kind's records in a ledger, by month; the first of each month carries the month's anchor. */
interface LedgerGroup {
  readonly kind: Kind;
  readonly count: number;
  readonly months: readonly { readonly anchor: string; readonly lines: readonly RecordLine[] }[];
}

/** A branch's records of the year so far, by kind and month. */
export function ledgerGroups(
  corpus: Corpus,
  records: readonly WorkRecord[],
  months: readonly LedgerMonth[],
): LedgerGroup[] {
  return [...corpus.catalogue.kinds.values()].flatMap((kind) => {
    const own = records.filter(({ kinds }) => kinds.includes(kind.id));
    if (own.length === 0) return [];
    const groups = months.flatMap((month) => {
      const lines = recordLines(
        corpus,
        own.filter((record) => liesIn(record, month)),
        true,
      );
      return lines.length > 0 ? [{ anchor: monthAnchor(kind.id, month), lines }] : [];
    });
    return [{ kind, count: own.length, months: groups }];
  });
}

/** The records that a branch held in the months of the running year; void ones count nowhere. */
export function ledgerRecords(
  corpus: Corpus,
  slug: string,
  months: readonly Period[],
): readonly WorkRecord[] {
  return (orderedRecords(corpus).heldBy.get(slug) ?? []).filter(
    (record) => record.state !== '作废' && months.some((month) => liesIn(record, month)),
  );
}
