import { dayPeriod, type Period } from '../../../src/domain/period.ts';
import { formsOfDay, formsOfPeriod } from '../../../src/labels/bench-date-forms.ts';
import { unitsOf } from '../../../src/search/cut.ts';
import type { SearchPage, SearchPages } from '../../../src/search/page.ts';
import { Chance } from '../../generate/chance.ts';
import type { Scan } from './scan.ts';

/** A query, and the days that it names, if any. */
export interface DrawnQuery {
  readonly text: string;
  readonly named?: NamedDays;
}

/** Days that a word of a query names. */
export interface NamedDays {
  /** The word, in one of the forms in which an office writes the period. */
  readonly word: string;
  readonly period: Period;
}

/**
 * The queries: random substrings, parts of titles as a user would remember them, and days and periods in
 * every form, with and without a piece of a title.
 */
export type Queries = Readonly<Record<QueryPart, readonly DrawnQuery[]>>;

export const queryParts = ['random', 'natural', 'dated'] as const;

export type QueryPart = (typeof queryParts)[number];

export type QueryCounts = Readonly<Record<QueryPart, number>>;

/** A query with a page that has it. */
interface Source extends DrawnQuery {
  readonly path: string;
}

/**
 * Draws queries, the same for the same pages and seed. A cut never splits a number or a word in Latin
 * letters; what stands between the units, punctuation too, is asked for as it is. A piece that reads as
 * another number once its neighbours are gone (`2023.6` of `2023.6.30`) is drawn again.
 *
 * @throws RangeError where the pages have too little text to draw from
 */
export function drawQueries(
  { pages }: SearchPages,
  scan: Scan,
  counts: QueryCounts,
  seed: string,
): Queries {
  const chance = new Chance(seed);
  const texts = pages.flatMap(({ path, title, texts }) =>
    [title, ...texts].map((text) => ({ path, text })),
  );
  const pick = byLength(texts);
  return {
    random: draw(counts.random, scan, () => {
      const source = pick(chance);
      return { ...source, text: runOf(chance, source.text, 1, 8) };
    }),
    natural: draw(counts.natural, scan, () => fromTitle(chance, chance.one(pages))),
    dated: draw(counts.dated, scan, () => fromDays(chance, chance.one(pages))),
  };
}

/** So many draws may fail for each query: texts without a letter, or pieces that read as something else. */
const mostTries = 50;

function draw(count: number, scan: Scan, next: () => Source | undefined): DrawnQuery[] {
  const drawn: DrawnQuery[] = [];
  for (let tries = 0; drawn.length < count; tries += 1) {
    if (tries > count * mostTries)
      throw new RangeError('There is too little text to draw queries from.');
    const found = next();
    if (!found) continue;
    const { path, ...query } = found;
    if (scan.relevant(query).all.has(path)) drawn.push(query);
  }
  return drawn;
}

/** A random text, each with a probability in proportion to its length. */
function byLength(texts: readonly Source[]): (chance: Chance) => Source {
  const ends: number[] = [];
  let end = 0;
  for (const { text } of texts) ends.push((end += text.length));
  return (chance) => {
    const at = chance.next() * end;
    let low = 0;
    let high = ends.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return texts[low] ?? { path: '', text: '' };
  };
}

/** A run of the title, or two pieces of it with a space between. */
function fromTitle(chance: Chance, { path, title }: SearchPage): Source {
  if (chance.happens(0.5)) return { path, text: runOf(chance, title, 4, 12) };
  const middle = Math.ceil(unitsOf(title).length / 2);
  const split = unitsOf(title)[middle]?.start ?? title.length;
  const pieces = [title.slice(0, split), title.slice(split)].map((half) =>
    runOf(chance, half, 2, 4),
  );
  return { path, text: pieces.join(' ').trim() };
}

/** The first day of a page, or the month, quarter, half-year or year around it, alone or with a piece of its title. */
function fromDays(chance: Chance, { path, title, days }: SearchPage): Source | undefined {
  if (!days) return undefined;
  const form = chance.one(['day', 'month', 'quarter', 'half', 'year'] as const);
  const { period, forms } =
    form === 'day'
      ? { period: dayPeriod(days.from), forms: formsOfDay(days.from) }
      : formsOfPeriod(days.from, form);
  const named = { word: chance.one(forms), period };
  const piece = chance.happens(0.5) ? runOf(chance, title, 2, 4) : '';
  return { path, text: `${piece} ${named.word}`.trim(), named };
}

/** A run of so many units of a text; all of it where it is shorter. */
function runOf(chance: Chance, text: string, least: number, most: number): string {
  const units = unitsOf(text);
  const length = Math.min(chance.whole(least, most), units.length);
  const first = chance.whole(0, units.length - length);
  const start = units[first]?.start ?? 0;
  const end = units[first + length - 1]?.end ?? 0;
  return text.slice(start, end);
}
