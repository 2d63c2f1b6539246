import { covers, overlaps } from '../domain/period.ts';
import type { Query, UnitRun, Word } from './query/query.ts';
import type { Rows } from './rows.ts';

/** Looks things up in the index. Both reject where a part of the index cannot be had. */
export interface Finder {
  /** The rows with a run of at least two units, and the place of the first in each. */
  run(keys: readonly string[]): Promise<ReadonlyMap<number, number>>;
  /** The rows with a unit, and whether it is in the title. */
  unit(key: string): Promise<ReadonlyMap<number, boolean>>;
}

/**
 * How well a page has a query, the best first: its characters, then the days that it names as pages print
 * them, then pages that tell of no other days, and those that tell of others too.
 */
const ranks = {
  ...{ wholeTitle: 0, inTitle: 1, allInTitle: 2, inText: 3, allInText: 4 },
  ...{ dateInTitle: 5, dateInText: 6, withinDays: 7, touchesDays: 8 },
} as const;

type Rank = (typeof ranks)[keyof typeof ranks];

type Ranked = ReadonlyMap<number, Rank>;

/** Where a query is looked for: everywhere, or in titles alone, where a date is no more than its characters. */
export interface Scope {
  readonly rows: Rows;
  readonly finder: Finder;
  readonly inTitle: boolean;
}

/**
 * The rows that have all words of a query and none that it leaves out, in the order of the results: by rank,
 * within a rank the newest first. Of a query that only leaves out, all other rows. Where days are asked for, the
 * handbook comes last, whose dates are those of its examples.
 */
export async function matchExactly(scope: Scope, { wanted, leftOut }: Query): Promise<number[]> {
  const [found, ...unwanted] = await Promise.all([
    wanted.length > 0 ? rankedByAll(scope, wanted) : everything(scope.rows),
    ...leftOut.map((word) => rankedByWord(scope, word)),
  ]);
  const areDaysAsked = wanted.some(({ date }) => date !== undefined);
  const comesLast = (row: number) => areDaysAsked && isOfHandbook(scope.rows, row);
  return [...found]
    .filter(([row]) => !unwanted.some((rows) => rows.has(row)))
    .sort(
      ([a, rankA], [b, rankB]) =>
        Number(comesLast(a)) - Number(comesLast(b)) || rankA - rankB || a - b,
    )
    .map(([row]) => row);
}

/** Whether a row is a page of the handbook, whose dates stand in examples. */
export function isOfHandbook(rows: Rows, row: number): boolean {
  return rows.valuesOf(row, 'type').includes('guide');
}

function everything({ count }: Rows): Ranked {
  return new Map(Array.from({ length: count }, (_, row) => [row, ranks.inText]));
}

/** The rows with all words: their run first, then the words apart, then by the days that they name. */
async function rankedByAll(scope: Scope, words: readonly Word[]): Promise<Ranked> {
  const [first = new Map<number, Rank>(), ...others] = await Promise.all(
    words.map((word) => rankedByWord(scope, word)),
  );
  if (others.length === 0) return first;
  const asOne = words.flatMap(({ run }) => run);
  const simplified = words.flatMap((word) => word.simplified ?? word.run);
  const found = new Map(await rankedByEither(scope, asOne, simplified));
  for (const [row, rank] of first) {
    const all = [rank, ...others.map((one) => one.get(row))];
    if (!all.every((one) => one !== undefined)) continue;
    const worst = Math.max(...all);
    const together =
      worst <= ranks.allInTitle
        ? ranks.allInTitle
        : worst <= ranks.allInText
          ? ranks.allInText
          : worst;
    put(found, row, together);
  }
  return found;
}

/** The rows with a word, or of the days that it names. */
async function rankedByWord(scope: Scope, { run, simplified, date }: Word): Promise<Ranked> {
  const { rows, inTitle } = scope;
  const found = new Map(await rankedByEither(scope, run, simplified));
  if (!date) return found;
  for (const written of await Promise.all(date.written.map((form) => rankedByRun(scope, form)))) {
    for (const [row, rank] of written) {
      put(found, row, rank < ranks.inText ? ranks.dateInTitle : ranks.dateInText);
    }
  }
  if (inTitle) return found;
  for (let row = 0; row < rows.count; row += 1) {
    const days = rows.daysOf(row);
    if (days && overlaps(date.period, days)) {
      put(found, row, covers(date.period, days) ? ranks.withinDays : ranks.touchesDays);
    }
  }
  return found;
}

function put(found: Map<number, Rank>, row: number, rank: Rank): void {
  const known = found.get(row);
  if (known === undefined || rank < known) found.set(row, rank);
}

/** The rows that have a run, or the same in the simplified script. */
async function rankedByEither(scope: Scope, run: UnitRun, simplified?: UnitRun): Promise<Ranked> {
  const found = new Map(await rankedByRun(scope, run));
  if (!simplified || simplified.join(' ') === run.join(' ')) return found;
  for (const [row, rank] of await rankedByRun(scope, simplified)) put(found, row, rank);
  return found;
}

/** The rows that have a run of units, in their title where nothing else counts. */
async function rankedByRun({ rows, finder, inTitle }: Scope, run: UnitRun): Promise<Ranked> {
  const found = await ranked(rows, finder, run);
  if (!inTitle) return found;
  return new Map([...found].filter(([, rank]) => rank < ranks.inText));
}

/** How much of what was asked for, by weight, a page must have to be near; its title counts twice. */
const nearness = 0.3;

/** So many pages at most are near: what follows has little in common with the query. */
export const mostNear = 50;

/** Pairs of a long query are looked up up to so many. */
const mostPairs = 40;

/**
 * The rows that come nearest to a query that none has, the nearest first, with the pieces of it by which they
 * do: those with the most of its pairs of neighbouring units, rare ones weighing more, in the title before
 * elsewhere. Where no page has enough of the pairs, those with the most of its units.
 */
export async function matchNearly(
  scope: Scope,
  { wanted, leftOut }: Query,
): Promise<{ readonly found: readonly number[]; readonly pieces: readonly UnitRun[] }> {
  const runs = wanted.map(({ run, simplified, date }) => date?.written[0] ?? simplified ?? run);
  const unwanted = await Promise.all(leftOut.map((word) => rankedByWord(scope, word)));
  const nearestBy = async (pieces: readonly UnitRun[]) => {
    const found = await nearest(scope, pieces);
    return found.filter((row) => !unwanted.some((rows) => rows.has(row)));
  };
  const pairs = pairsOf(runs);
  const byPairs = await nearestBy(pairs);
  if (byPairs.length > 0) return { found: byPairs, pieces: pairs };
  const units = [...new Set(runs.flat().slice(0, mostPairs))].map((key) => [key]);
  return { found: await nearestBy(units), pieces: units };
}

/**
 * The pairs of neighbouring units of a query, which a page that comes near has some of; a word of one unit
 * stands for itself. Of a long query the first.
 */
function pairsOf(runs: readonly UnitRun[]): UnitRun[] {
  const pairs = runs.flatMap((keys) =>
    keys.length < 2 ? [keys] : keys.slice(1).map((key, at) => [keys[at] ?? '', key]),
  );
  const different = new Map(pairs.map((pair) => [pair.join(' '), pair]));
  return [...different.values()].slice(0, mostPairs);
}

/** What nobody has is more often a slip of the keyboard than a rare word. */
const weightOfNone = 1;

function rarity(pages: number, having: number): number {
  return Math.log(1 + pages / having);
}

async function nearest(scope: Scope, pieces: readonly UnitRun[]): Promise<number[]> {
  const each = await Promise.all(pieces.map((keys) => rankedByRun(scope, keys)));
  const weights = new Map<number, number>();
  let whole = 0;
  for (const found of each) {
    const weight = found.size === 0 ? weightOfNone : rarity(scope.rows.count, found.size);
    whole += weight;
    for (const [row, rank] of found) {
      const times = rank < ranks.inText ? 2 : 1;
      weights.set(row, (weights.get(row) ?? 0) + times * weight);
    }
  }
  return [...weights]
    .filter(([, weight]) => weight >= whole * nearness)
    .sort(([a, x], [b, y]) => y - x || a - b)
    .map(([row]) => row);
}

/** So many units of a long run are looked up before the others. */
const feeler = 8;

/** The rows that have a run of units, each with its rank. */
async function ranked(rows: Rows, finder: Finder, keys: UnitRun): Promise<Map<number, Rank>> {
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
