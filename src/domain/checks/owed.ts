import { stateOn, type Branch } from '../branch.ts';
import type { Corpus } from '../corpus.ts';
import { earlier } from '../date.ts';
import { inData, issue, type Issue } from '../issues.ts';
import { textOrder } from '../order.ts';
import type { Period } from '../period.ts';
import { owedPeriods } from '../tally/owed.ts';
import type { Unread } from '../unread.ts';
import type { Check, Texts } from './check.ts';
import { mayBeCounted } from './partly-read.ts';

export const owedChecks: readonly Check[] = [
  { name: 'a return holds the counts that are owed', find: missingCounts },
];

/**
 * Counts that a branch owes for a period and that were not there when it said that all was: figures go on
 * waiting for them. Told at the return that confirmed the end of the period, all kinds at once.
 */
function missingCounts(corpus: Corpus, _texts: Texts, unread: Unread): Issue[] {
  return [...corpus.branches.values()].flatMap((branch) => {
    const found = new Map<string, { period: Period; kinds: string[] }>();
    for (const kind of corpus.catalogue.kinds.values()) {
      for (const period of owedPeriods(corpus, kind, branch)) {
        if (mayBeCounted(corpus, unread, { kind, branch: branch.slug, period })) continue;
        const known = found.get(period.id) ?? { period, kinds: [] };
        found.set(period.id, known);
        known.kinds.push(kind.label);
      }
    }
    return [...found.values()].map(({ period, kinds }) => told(corpus, branch, period, kinds));
  });
}

function told(corpus: Corpus, branch: Branch, period: Period, kinds: readonly string[]): Issue {
  const { asOf } = corpus.site;
  const confirmed = branch.returns
    .map(({ period: { from, to }, through, on }, index) => ({ from, to, through, on, index }))
    .filter(
      ({ from, to, through, on }) =>
        on <= asOf && from <= period.to && earlier(through, to) >= period.to,
    )
    .sort((a, b) => textOrder(a.on, b.on));
  const facts = { branch: stateOn(branch, period.to).name, period: period.id, kinds };
  const [first] = confirmed;
  const path = first ? ['returns', first.index, 'period'] : ['returns'];
  return issue('owed-missing', facts, inData(branch.file, path));
}
