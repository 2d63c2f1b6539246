import { existsOn, foundedOn, type Branch } from '../branch.ts';
import type { Corpus } from '../corpus.ts';
import { earlier, later, type IsoDate } from '../date.ts';
import { Kept } from '../kept.ts';
import { coverWhole, overlaps, type Period } from '../period.ts';
import { readValues, type Lookup } from './read-value.ts';
import type { Thing } from './thing.ts';

/**
 * The branches through which a thing belongs to the asked part of the tree as it was on `day`; empty where
 * it does not. `at` names the field of the branches it speaks for, where that is not its holder.
 */
export function holdersInScope(
  thing: Thing,
  asked: string,
  scope: 'below' | 'own',
  at: string | undefined,
  lookup: Lookup,
  day: IsoDate,
): readonly string[] {
  const speakers =
    at === undefined
      ? thing.holders
      : readValues(thing, { text: at, field: at }, lookup).map(String);
  return speakers.filter((slug) =>
    scope === 'own' ? slug === asked : lookup.corpus.tree.isWithin(slug, asked, day),
  );
}

/** The branches that stood in the asked part of the tree on any day of the window on which they existed. */
export function branchesDuring(corpus: Corpus, asked: string, window: Period): readonly Branch[] {
  const key = `${asked} ${window.from} ${window.to}`;
  return keptBranches.get(corpus, key, () => findBranches(corpus, asked, window));
}

/** Every figure asks this, and there are far fewer parts of the tree and periods than figures. */
const keptBranches = new Kept<Corpus, string, readonly Branch[]>();

function findBranches(corpus: Corpus, asked: string, window: Period): readonly Branch[] {
  return [...corpus.branches.values()].filter((branch) => {
    const life = { from: foundedOn(branch), to: branch.ended ?? window.to };
    if (life.from > life.to || !overlaps(life, window)) return false;
    const first = later(life.from, window.from);
    const last = earlier(life.to, window.to);
    return corpus.tree
      .daysOfChange(first, last)
      .some((day) => corpus.tree.isWithin(branch.slug, asked, day));
  });
}

/** The branches that exist on a day in the asked part of the tree. */
export function branchesOn(corpus: Corpus, asked: string, day: IsoDate): readonly Branch[] {
  return [...corpus.branches.values()].filter(
    (branch) => existsOn(branch, day) && corpus.tree.isWithin(branch.slug, asked, day),
  );
}

/**
 * Whether a branch has said that its records are complete for every day of the window on which it existed.
 * Words given after the site's day do not exist yet; those given after a report's cut-off do: June is
 * confirmed in July.
 */
export function hasReturned(branch: Branch, window: Period, asOf: IsoDate): boolean {
  const key = `${window.from} ${window.to} ${asOf}`;
  return keptReturns.get(branch, key, () => coversAll(branch, window, asOf));
}

const keptReturns = new Kept<Branch, string, boolean>();

function coversAll(branch: Branch, window: Period, asOf: IsoDate): boolean {
  const needed = {
    from: later(window.from, foundedOn(branch)),
    to: branch.ended === undefined ? window.to : earlier(window.to, branch.ended),
  };
  const given = branch.returns
    .filter(({ on }) => on <= asOf)
    .map(({ period, through }) => ({ from: period.from, to: earlier(through, period.to) }));
  return coverWhole(given, needed);
}
