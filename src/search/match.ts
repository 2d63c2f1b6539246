import type { Rows } from './rows.ts';

/** Looks things up in the index. Both reject where a part of the index cannot be had. */
export interface Finder {
  /** The rows with a run of at least two units, and the place of the first in each. */
  run(keys: readonly string[]): Promise<ReadonlyMap<number, number>>;
  /** The rows with a unit, and whether it is in the title. */
  unit(key: string): Promise<ReadonlyMap<number, boolean>>;
}

type Words = readonly (readonly string[])[];

/** How well a page has a query, the best first. */
const ranks = { wholeTitle: 0, inTitle: 1, allInTitle: 2, inText: 3, allInText: 4 } as const;

type Rank = (typeof ranks)[keyof typeof ranks];

/**
 * The rows that have all words of a query, in the order of the results: the title is the query, has it, has
 * all its words, then the text; within a rank the newest first.
 *
 * @param words the keys of each word's units, at least one word
 */
export async function matchExactly(rows: Rows, finder: Finder, words: Words): Promise<number[]> {
  const [asOne = new Map<number, Rank>(), ...each] = await Promise.all(
    [words.flat(), ...(words.length > 1 ? words : [])].map((keys) => ranked(rows, finder, keys)),
  );
  const found = new Map(asOne);
  for (const row of inAll(each)) {
    const inTitle = each.every((one) => (one.get(row) ?? ranks.inText) < ranks.inText);
    const rank = inTitle ? ranks.allInTitle : ranks.allInText;
    const known = found.get(row);
    if (known === undefined || rank < known) found.set(row, rank);
  }
  return [...found].sort(([a, rankA], [b, rankB]) => rankA - rankB || a - b).map(([row]) => row);
}

/** How much of what was asked for, by weight, a page must have to be near; its title counts twice. */
const nearness = 0.3;

/** So many pages at most are near: what follows has little in common with the query. */
const mostNear = 50;

/** Pairs of a long query are looked up up to so many. */
const mostPairs = 40;

/**
 * The rows that come nearest to a query that none has, with the pieces of it by which they do: those with
 * the most of its pairs of neighbouring units, rare ones weighing more, in the title before elsewhere. Where
 * no page has enough of the pairs, those with the most of its units.
 */
export async function matchNearly(
  rows: Rows,
  finder: Finder,
  words: Words,
): Promise<{ readonly found: readonly number[]; readonly pieces: Words }> {
  const pairs = pairsOf(words);
  const byPairs = await nearest(rows, finder, pairs);
  if (byPairs.length > 0) return { found: byPairs, pieces: pairs };
  const units = [...new Set(words.flat().slice(0, mostPairs))].map((key) => [key]);
  return { found: await nearest(rows, finder, units), pieces: units };
}

/**
 * The pairs of neighbouring units of a query, which a page that comes near has some of; a word of one unit
 * stands for itself. Of a long query the first.
 */
function pairsOf(words: Words): string[][] {
  const pairs = words.flatMap((keys) =>
    keys.length < 2 ? [[...keys]] : keys.slice(1).map((key, at) => [keys[at] ?? '', key]),
  );
  const different = new Map(pairs.map((pair) => [pair.join(' '), pair]));
  return [...different.values()].slice(0, mostPairs);
}

/** What nobody has is more often a slip of the keyboard than a rare word. */
const weightOfNone = 1;

function rarity(pages: number, having: number): number {
  return Math.log(1 + pages / having);
}

async function nearest(rows: Rows, finder: Finder, pieces: Words): Promise<number[]> {
  const each = await Promise.all(pieces.map((keys) => ranked(rows, finder, keys)));
  const weights = new Map<number, number>();
  let whole = 0;
  for (const found of each) {
    const weight = found.size === 0 ? weightOfNone : rarity(rows.count, found.size);
    whole += weight;
    for (const [row, rank] of found) {
      const times = rank < ranks.inText ? 2 : 1;
      weights.set(row, (weights.get(row) ?? 0) + times * weight);
    }
  }
  return [...weights]
    .filter(([, weight]) => weight >= whole * nearness)
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, mostNear)
    .map(([row]) => row);
}

/** So many units of a long run are looked up before the others. */
const feeler = 8;

/** The rows that have a run of units, each with its rank. */
async function ranked(
  rows: Rows,
  finder: Finder,
  keys: readonly string[],
): Promise<Map<number, Rank>> {
  const found = new Map<number, Rank>();
  const [only] = keys;
  if (keys.length === 1 && only !== undefined) {
    for (const [row, inTitle] of await finder.unit(only)) {
      found.set(row, inTitle ? rankInTitle(rows.titleOf(row) === 1) : ranks.inText);
    }
    return found;
  }
  // Each pair may have to be fetched: a long run that nobody has is given up after its beginning.
  if (keys.length > 2 * feeler && (await finder.run(keys.slice(0, feeler))).size === 0)
    return found;
  for (const [row, at] of await finder.run(keys)) {
    const title = rows.titleOf(row);
    const isWhole = at === 0 && keys.length === title;
    found.set(row, at < title ? rankInTitle(isWhole) : ranks.inText);
  }
  return found;
}

function rankInTitle(isWhole: boolean): Rank {
  return isWhole ? ranks.wholeTitle : ranks.inTitle;
}

/** The rows that are in each of the maps; none where there is no map. */
function inAll(each: readonly ReadonlyMap<number, Rank>[]): number[] {
  const [first, ...others] = each;
  return first ? [...first.keys()].filter((row) => others.every((map) => map.has(row))) : [];
}
