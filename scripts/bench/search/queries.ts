import { unitsOf } from '../../../src/search/cut.ts';
import type { SearchPage, SearchPages } from '../../../src/search/page.ts';
import { Chance } from '../../generate/chance.ts';
import type { Scan } from './scan.ts';

/** The queries: random substrings, and what somebody would type who half remembers a title. */
export interface Queries {
  readonly random: readonly string[];
  readonly natural: readonly string[];
}

export interface QueryCounts {
  readonly random: number;
  readonly natural: number;
}

/** A text with the page on which it stands. */
interface Source {
  readonly path: string;
  readonly text: string;
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
  };
}

/** So many draws may fail for each query: texts without a letter, or pieces that read as something else. */
const mostTries = 50;

function draw(count: number, scan: Scan, next: () => Source | undefined): string[] {
  const drawn: string[] = [];
  for (let tries = 0; drawn.length < count; tries += 1) {
    if (tries > count * mostTries)
      throw new RangeError('There is too little text to draw queries from.');
    const found = next();
    if (found && scan.relevant(found.text).all.has(found.path)) drawn.push(found.text);
  }
  return drawn;
}

/** A text by chance, a long one as much more often as it is longer. */
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

/** A run of so many units of a text; all of it where it is shorter. */
function runOf(chance: Chance, text: string, least: number, most: number): string {
  const units = unitsOf(text);
  const length = Math.min(chance.whole(least, most), units.length);
  const first = chance.whole(0, units.length - length);
  const start = units[first]?.start ?? 0;
  const end = units[first + length - 1]?.end ?? 0;
  return text.slice(start, end);
}
