import { stateOn, type Branch } from '../branch.ts';
import type { Corpus } from '../corpus.ts';
import { addDays, earlier } from '../date.ts';
import { inData, issue, type Issue } from '../issues.ts';
import type { Check } from './check.ts';

export const branchEndChecks: readonly Check[] = [
  { name: 'no branch stays below one that has ended', find: eachBranch(parentsLast) },
  { name: 'what went into another has ended', find: eachBranch(endedInto) },
  { name: 'nobody confirms for a branch that has ended', find: eachBranch(returnsLast) },
  { name: 'terms have begun, and extensions been approved', find: eachBranch(termsSoFar) },
];

function eachBranch(find: (branch: Branch, corpus: Corpus) => Issue[]) {
  return (corpus: Corpus): Issue[] =>
    [...corpus.branches.values()].flatMap((branch) => find(branch, corpus));
}

/** Below an organisation that is gone a branch is counted as its part all the same. The first one is told of. */
function parentsLast({ states, ended, file }: Branch, { branches, site }: Corpus): Issue[] {
  const end = earlier(ended ?? site.asOf, site.asOf);
  for (const [at, { from, parent }] of states.entries()) {
    const above = parent === undefined ? undefined : branches.get(parent);
    const next = states[at + 1]?.from;
    const last = next === undefined ? end : earlier(addDays(next, -1), end);
    if (above?.ended === undefined || last < from || last <= above.ended) continue;
    const facts = { parent: stateOn(above, above.ended).name, ended: above.ended };
    const place = inData(file, ['history', at]);
    return [issue('parent-ended', { ...facts, from: addDays(above.ended, 1) }, place)];
  }
  return [];
}

/** Without the day on which it ended a branch is asked for ever, beside the one that it went into. */
function endedInto({ into, ended, file }: Branch): Issue[] {
  return into.length > 0 && ended === undefined
    ? [issue('into-unended', { into }, inData(file, ['into']))]
    : [];
}

function returnsLast({ slug, returns, ended, file }: Branch): Issue[] {
  if (ended === undefined) return [];
  return returns.flatMap(({ period: { from } }, index): Issue[] => {
    const facts = { branch: slug, day: from, ended };
    return from > ended
      ? [issue('branch-ended', facts, inData(file, ['returns', index, 'period']))]
      : [];
  });
}

/** What is still to come is not counted yet; often it is the day on which the term will end. */
function termsSoFar({ terms, file }: Branch, { site: { asOf } }: Corpus): Issue[] {
  return terms.flatMap(({ from, extended }, index): Issue[] => {
    const told = (date: string, ...path: string[]) =>
      issue('date-after-asof', { date, asOf }, inData(file, ['terms', index, ...path]));
    return [
      ...(from > asOf ? [told(from, 'from')] : []),
      ...(extended && extended.on > asOf ? [told(extended.on, 'extended', 'on')] : []),
    ];
  });
}
