import { existsOn } from '../../domain/branch.ts';
import type { Corpus } from '../../domain/corpus.ts';
import { ui } from '../../labels/ui.ts';
import { printDate } from '../../wording/dates.ts';
import { presentName } from '../branch/branch-view.ts';
import { inTreeOrder } from '../branch/order.ts';
import { dueItems, dueOfYear, type DueItem } from '../duties/due-items.ts';
import type { Tense } from '../duties/due.ts';
import { waitedFor } from '../duties/waited.ts';
import type { Piece } from '../facts.ts';
import { paths } from '../paths.ts';
import { printPeriods } from '../periods.ts';
import { promiseLines, type PromiseLine } from '../plan/promise-lines.ts';
import { currentReport } from './home-view.ts';

/** What is due this year, by how pressing it is, and where that of last year stands. */
export interface DueByTense {
  readonly items: Readonly<Record<Tense, readonly DueItem[]>>;
  readonly earlier: readonly Piece[];
}

/** What is due of the whole organisation: the secretary reads what is overdue and what comes, the office who is waited for. */
export function dueByTense(corpus: Corpus): DueByTense {
  const { items, earlier } = dueOfYear(corpus);
  const of = (tense: Tense) => items.filter((item) => item.tense === tense);
  return {
    items: { overdue: of('overdue'), waiting: of('waiting'), coming: of('coming') },
    earlier,
  };
}

/** What was promised in the report before the one at work, with what is not done of it; `undefined` where nothing was. */
export function lastPromised(
  corpus: Corpus,
):
  | { readonly lead: string; readonly open: readonly PromiseLine[]; readonly path: string }
  | undefined {
  const report = currentReport(corpus);
  const promised = report && promiseLines(corpus, report, corpus.site.asOf);
  if (!promised) return undefined;
  const open = promised.lines.filter(({ states }) => states.some(({ tone }) => tone !== 'good'));
  return { lead: promised.lead, open, path: paths.report(report.id) };
}

/** Who has not confirmed or not sent what is owed: of which time, and since when that is over. */
export interface WaitedLine {
  readonly branch: Piece;
  readonly text: string;
  readonly since: string;
}

/** The branches that are waited for, in the order of the tree. */
export function waitedLines(corpus: Corpus): readonly WaitedLine[] {
  return waitedFor(corpus).map(({ branch, returns, sheets }) => {
    const first = [...returns, ...sheets.flatMap(({ periods }) => periods)]
      .map(({ to }) => to)
      .toSorted()[0];
    const parts = [
      ...(returns.length > 0 ? [ui['waited.returns'](printPeriods(returns))] : []),
      ...sheets.map(({ kind, periods }) => kind + ui['text.bracket'](printPeriods(periods))),
    ];
    return {
      branch: { text: presentName(corpus, branch), path: `${paths.branch(branch)}#open` },
      text: parts.join(ui['text.join']),
      since: first === undefined ? '' : ui['waited.since'](printDate(first)),
    };
  });
}

/** Each branch that is there, with how many lines its own list of what is due has. */
export function branchDoors(corpus: Corpus): readonly Piece[] {
  return inTreeOrder(corpus, corpus.branches.keys()).flatMap((slug): Piece[] => {
    const branch = corpus.branches.get(slug);
    if (!branch || !existsOn(branch, corpus.site.asOf)) return [];
    const year = corpus.site.asOf.slice(0, 4);
    const count = dueItems(corpus, slug).filter((one) => one.by >= year || one.stays).length;
    const name = presentName(corpus, slug);
    const text = count === 0 ? name : name + ui['text.bracket'](ui['home.dueCount'](count));
    return [{ text, path: `${paths.branch(slug)}#open` }];
  });
}
