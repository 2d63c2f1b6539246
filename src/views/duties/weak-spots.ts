import type { Corpus } from '../../domain/corpus.ts';
import { partOf } from '../../domain/period.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { ui } from '../../labels/ui.ts';
import { printDate } from '../../wording/dates.ts';
import { presentName } from '../branch/branch-view.ts';
import { inTreeOrder } from '../branch/order.ts';
import type { Piece } from '../facts.ts';
import { paths } from '../paths.ts';
import { deadlineOf, dueVerdicts, tenseOf } from './due.ts';
import { pathOf, whenOf } from './due-items.ts';

/** A rule that a branch has not kept, again or still: a fact, in no order but that of the tree. */
export interface WeakSpot {
  readonly branch: Piece;
  readonly rule: Piece;
  /** Since when, and how often: 2023年1月、5月，共2期; 2023年6月30日到期，至今没有做. */
  readonly since: string;
}

/** From so many windows on it is told: one that was missed can happen to anybody. */
const again = 2;

/**
 * The branches that have missed the windows of one rule twice and more this year, and those that have not done yet what
 * was due on a day. Neither counted over rules nor compared: branches in the order of the tree, rules in that of the
 * catalogue.
 */
export function weakSpots(corpus: Corpus): readonly WeakSpot[] {
  const { from } = partOf(corpus.site.asOf, 'year');
  const missed = dueVerdicts(corpus).filter(
    (one) =>
      one.duty.of === 'rule' &&
      one.duty.per === 'branch' &&
      tenseOf(corpus, one) === 'overdue' &&
      (one.due !== undefined || deadlineOf(one) >= from),
  );
  const byBranch = Map.groupBy(missed, ({ branch }) => branch);
  return inTreeOrder(corpus, byBranch.keys()).flatMap((slug) => {
    const byRule = Map.groupBy(byBranch.get(slug) ?? [], ({ duty }) => duty.id);
    return [...byRule.values()].flatMap((group) => spotOf(corpus, slug, group));
  });
}

function spotOf(corpus: Corpus, slug: string, group: readonly Verdict[]): WeakSpot[] {
  const [first] = group;
  if (!first || (!first.due && group.length < again)) return [];
  return [
    {
      branch: { text: presentName(corpus, slug), path: `${paths.branch(slug)}#open` },
      rule: { text: first.duty.label, path: pathOf(corpus, first, slug) },
      since: first.due
        ? ui['weak.still'](printDate(deadlineOf(first)))
        : ui['weak.again'](whenOf(group), group.length),
    },
  ];
}
