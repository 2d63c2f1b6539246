import type { Rows } from './rows.ts';
import { wordForOne, wordsForRun } from './tokens.ts';

/** A page in which Pagefind found a run of words, by its name of the page. */
export interface Found {
  readonly id: string;
  /** Where the first place begins, in words of Pagefind's. */
  readonly at: number;
}

/** Finds a run of Pagefind's words: all pages that have it. Rejects where a part of the index is missing. */
export type FindRun = (words: readonly string[]) => Promise<readonly Found[]>;

/** How well a page has a query, the best first. */
const ranks = { wholeTitle: 0, inTitle: 1, allInTitle: 2, inText: 3, allInText: 4 } as const;

type Rank = (typeof ranks)[keyof typeof ranks];

/**
 * The rows that have all words of a query, in the order of the results: the title is the query, has it, has
 * all its words, then the text; within a rank the newest first.
 *
 * @param words the keys of each word's units, at least one word
 */
export async function matchExactly(
  rows: Rows,
  find: FindRun,
  words: readonly (readonly string[])[],
): Promise<number[]> {
  const whole = words.flat();
  const [asOne, ...each] = await Promise.all(
    [whole, ...(words.length > 1 ? words : [])].map((keys) => placesOfRun(rows, find, keys)),
  );
  const found = new Map<number, Rank>();
  for (const row of inAll(each)) {
    const inTitle = each.every((places) => isInTitle(rows, row, places.get(row)));
    found.set(row, inTitle ? ranks.allInTitle : ranks.allInText);
  }
  for (const [row, at] of asOne ?? []) {
    const rank = rankOfRun(rows, row, at, wordsForRun(whole).length);
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
 * The rows that come nearest to a query that none has: those with the most of its pairs of neighbouring
 * units, rare ones weighing more, in the title before elsewhere. Where no page has any of the pairs, those
 * with the most of its units.
 */
export async function matchNearly(
  rows: Rows,
  find: FindRun,
  words: readonly (readonly string[])[],
): Promise<number[]> {
  const byPairs = await nearest(rows, find, pairsOf(words).flatMap(wordsForRun));
  if (byPairs.length > 0) return byPairs;
  return nearest(rows, find, words.flat().slice(0, mostPairs).map(wordForOne));
}

/**
 * The pairs of neighbouring units of a query, which a page that comes near has some of; a word of one unit
 * stands for itself. Of a long query the first.
 */
export function pairsOf(words: readonly (readonly string[])[]): string[][] {
  const pairs = words.flatMap((keys) =>
    keys.length < 2 ? [[...keys]] : keys.slice(1).map((key, at) => [keys[at] ?? '', key]),
  );
  return pairs.slice(0, mostPairs);
}

/** What nobody has is more often a slip of the keyboard than a rare word. */
const weightOfNone = 1;

function rarity(pages: number, having: number): number {
  return Math.log(1 + pages / having);
}

async function nearest(rows: Rows, find: FindRun, words: readonly string[]): Promise<number[]> {
  const asked = [...new Set(words)];
  const each = await Promise.all(asked.map((word) => find([word])));
  const weights = new Map<number, number>();
  let whole = 0;
  for (const found of each) {
    const weight = found.length === 0 ? weightOfNone : rarity(rows.count, found.length);
    whole += weight;
    for (const { id, at } of found) {
      const row = rows.ofId(id);
      if (row === undefined) continue;
      const times = isInTitle(rows, row, at) ? 2 : 1;
      weights.set(row, (weights.get(row) ?? 0) + times * weight);
    }
  }
  return [...weights]
    .filter(([, weight]) => weight >= whole * nearness)
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, mostNear)
    .map(([row]) => row);
}

/** So many words of a long run are looked up before the others. */
const feeler = 8;

/** Where a run stands first in each row that has it. */
async function placesOfRun(
  rows: Rows,
  find: FindRun,
  keys: readonly string[],
): Promise<Map<number, number>> {
  const places = new Map<number, number>();
  const run = wordsForRun(keys);
  // Each word may have to be fetched: a long run that nobody has is given up after its beginning.
  if (run.length > 2 * feeler && (await find(run.slice(0, feeler))).length === 0) return places;
  for (const { id, at } of await find(run)) {
    const row = rows.ofId(id);
    if (row !== undefined) places.set(row, at);
  }
  return places;
}

function rankOfRun(rows: Rows, row: number, at: number, length: number): Rank {
  const { run, span } = rows.titleOf(row);
  if (at >= span) return ranks.inText;
  // A title of one unit has no run: it is spelt by one word, and nothing but the gap follows.
  const isWhole = at === 0 && length === (run === 0 ? span - 1 : run);
  return isWhole ? ranks.wholeTitle : ranks.inTitle;
}

function isInTitle(rows: Rows, row: number, at: number | undefined): boolean {
  return at !== undefined && at < rows.titleOf(row).span;
}

/** The rows that are in each of the maps; none where there is no map. */
function inAll(each: readonly ReadonlyMap<number, number>[]): number[] {
  const [first, ...others] = each;
  return first ? [...first.keys()].filter((row) => others.every((map) => map.has(row))) : [];
}
