import type { Branch } from '../branch.ts';
import type { Kind } from '../catalogue/kind.ts';
import type { Corpus } from '../corpus.ts';
import { earlier } from '../date.ts';
import { dayPeriod, overlaps, type Period } from '../period.ts';
import { kindIds, type ThingsDefinition } from './counted.ts';
import { owedPeriods } from './owed.ts';
import type { Lookup } from './read-value.ts';
import { branchesDuring, hasReturned } from './scope.ts';
import { branchThing } from './sources.ts';
import type { Gap, Reporting } from './tally.ts';
import { holds } from './where.ts';

export const nobody: Reporting = { expected: [], missing: [] };

/**
 * Who has to have reported before an empty answer means zero. What only the office keeps waits for the
 * office alone; a question about one branch's own waits for that branch; a condition on the branch itself
 * (`branch.level`) also says who has to report; what speaks for other branches than its folder's (`at`)
 * may be written anywhere. Who owes a count of the asked days has not reported, whatever was confirmed.
 */
export function reportingFor(
  definition: ThingsDefinition,
  asked: string,
  window: Period,
  lookup: Lookup,
): Reporting {
  if (definition.from.of !== 'records') return nobody;
  const { corpus } = lookup;
  const kinds = kindIds(definition).flatMap((id) => corpus.catalogue.kinds.get(id) ?? []);
  const { root } = corpus.site;
  const expected = new Set<string>();
  if (kinds.some((kind) => kind.keptBy === 'office')) expected.add(root);
  if (kinds.some((kind) => kind.keptBy !== 'office')) {
    const part = definition.at === undefined ? asked : root;
    for (const branch of branchesDuring(corpus, part, window)) {
      if (isAsked(branch, definition, asked, window, lookup)) expected.add(branch.slug);
    }
  }
  // What stands at the end of the period is known once that day has been confirmed.
  const days = definition.time === 'atEnd' ? dayPeriod(window.to) : window;
  return { expected: [...expected], missing: missingOf(corpus, kinds, expected, days) };
}

/** Whether a branch's own records could count: by the metric's scope and its conditions on the branch. */
export function isAsked(
  branch: Branch,
  { scope, where, at }: ThingsDefinition,
  asked: string,
  window: Period,
  lookup: Lookup,
): boolean {
  const { slug } = branch;
  if (scope === 'own' && slug !== asked) return false;
  if (at !== undefined) return true;
  const day = branch.ended === undefined ? window.to : earlier(window.to, branch.ended);
  const ofBranch = where.filter(({ path }) => path.field === 'branch');
  return holds(
    ofBranch,
    branchThing(lookup.corpus, branch, { form: 'event', date: day }, day),
    lookup,
  );
}

function missingOf(
  corpus: Corpus,
  kinds: readonly Kind[],
  expected: Iterable<string>,
  window: Period,
): string[] {
  const owes = (branch: Branch) =>
    kinds.some((kind) => owedPeriods(corpus, kind, branch).some((one) => overlaps(one, window)));
  return [...expected].filter((slug) => {
    const branch = corpus.branches.get(slug);
    return !branch || !hasReturned(branch, window, corpus.site.asOf) || owes(branch);
  });
}

/** Who was waited for in several tallies together; missing in one is missing in all. */
export function joined(all: readonly Reporting[]): Reporting {
  return {
    expected: [...new Set(all.flatMap(({ expected }) => expected))],
    missing: [...new Set(all.flatMap(({ missing }) => missing))],
  };
}

/**
 * Whether a branch without a value has only said nothing, so that a figure over several branches goes on without
 * it; any other gap has to be settled first.
 */
export function isSilence(gap: Gap): boolean {
  return ['unreported', 'no-source', 'longer-source', 'no-target', 'host-only'].includes(gap);
}

/** Whether a metric has no value of a branch because it has nothing to say of it. */
export function isOutside(gap: Gap | undefined): boolean {
  return gap === 'no-branch' || gap === 'not-asked' || gap === 'not-kept-yet';
}
