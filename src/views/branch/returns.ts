import { existsOn, foundedOn, type Branch } from '../../domain/branch.ts';
import type { Corpus } from '../../domain/corpus.ts';
import { addDays, earlier, later, type IsoDate } from '../../domain/date.ts';
import { KeptOne } from '../../domain/kept.ts';
import { partOf, previousPeriod, rangePeriod, type Period } from '../../domain/period.ts';
import { branchesOn, hasReturned } from '../../domain/tally/scope.ts';
import { ui } from '../../labels/ui.ts';
import type { ShownState } from '../states.ts';
import { openParts } from '../waiting.ts';

/** The last day that branches should have confirmed: that of the last month which is over. */
function lastDue({ site }: Corpus): string {
  return addDays(partOf(site.asOf, 'month').from, -1);
}

/** The quarter that is to be returned now: that of the last month which is over, as far as it is over. */
export function dueQuarter(corpus: Corpus): Period {
  const over = lastDue(corpus);
  return rangePeriod(partOf(over, 'quarter').from, over);
}

/** The quarter that the site's day lies in, where that is a later one than is to be returned now. */
export function runningQuarter(corpus: Corpus): Period | undefined {
  const running = partOf(corpus.site.asOf, 'quarter');
  return running.from > lastDue(corpus) ? running : undefined;
}

/** Whether a branch has returned the quarter that is due; `undefined` where it did not exist then. */
export function returnState(corpus: Corpus, branch: Branch): ShownState | undefined {
  const quarter = dueQuarter(corpus);
  const { asOf } = corpus.site;
  if (!existsOn(branch, asOf) || foundedOn(branch) > quarter.to) return undefined;
  return hasReturned(branch, quarter, asOf)
    ? { text: ui['branch.returned'], tone: 'good' }
    : { text: ui['data.notYet'], tone: 'gap' };
}

/** Who has to have returned the quarter that is due, in a part of the tree, and who has not. */
export function quarterReturns(
  corpus: Corpus,
  within: string,
): { expected: readonly Branch[]; missing: readonly Branch[] } {
  const expected = branchesOn(corpus, within, corpus.site.asOf).filter(
    (branch) => returnState(corpus, branch) !== undefined,
  );
  const missing = expected.filter(
    (branch) => !hasReturned(branch, dueQuarter(corpus), corpus.site.asOf),
  );
  return { expected, missing };
}

/**
 * What a branch has not confirmed of the months that are over, of this year and last year: whole quarters, or months.
 * Nothing of days before which no branch confirmed anything, because nobody was asked then.
 */
export function openReturnPeriods(corpus: Corpus, branch: Branch): readonly Period[] {
  const { asOf } = corpus.site;
  const practice = firstReturned.get(corpus, findFirstReturned);
  const over = lastDue(corpus);
  if (practice === null || !existsOn(branch, asOf)) return [];
  const from = later(practice, previousPeriod(partOf(asOf, 'year')).from);
  return from > over ? [] : openParts(branch, rangePeriod(from, over), asOf);
}

/** The first day that any branch has confirmed by the site's day; `null` where none has. */
const firstReturned = new KeptOne<Corpus, IsoDate | null>();

function findFirstReturned({ branches, site }: Corpus): IsoDate | null {
  return [...branches.values()]
    .flatMap(({ returns }) => returns)
    .filter(({ on }) => on <= site.asOf)
    .reduce<IsoDate | null>(
      (first, { period: { from } }) => (first === null ? from : earlier(first, from)),
      null,
    );
}
