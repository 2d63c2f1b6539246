import type { CutPage } from './cut-page.ts';

/**
 * Where each unit and each pair of neighbouring units stands, in files of lists. A run of units is found as
 * the run of its pairs, each of which begins one place after the one before it. A page is told by its place
 * in the table of its part; the place of a unit in a page counts the units of its title, then those of its
 * texts, with one place left free before each text, so that no run goes on from one into the next.
 */

/** The pages of a unit: those that have it in their title, and those that have it only in their texts. */
type UnitEntry = readonly [key: string, inTitle: readonly number[], inTexts: readonly number[]];

/** The places of a pair: for each its page, and the place of its first unit there. */
type PairEntry = readonly [key: string, pages: readonly number[], places: readonly number[]];

/**
 * A file of lists. A page is told by how far it stands behind the one before it in the list; so is the place
 * of a pair behind the one before it on the same page.
 */
export type UnitFile = readonly UnitEntry[];
export type PairFile = readonly PairEntry[];

/** How a pair of units is called. */
export function pairKey(first: string, second: string): string {
  return `${first} ${second}`;
}

/** The number of the file, of so many, that has a unit or a pair, if any page has it. */
export function fileOf(key: string, files: number): number {
  let sum = 0;
  for (let at = 0; at < key.length; at += 1) sum = (sum * 31 + key.charCodeAt(at)) % 1_000_003;
  return sum % files;
}

/** The files of a part's units and of its pairs; the pages stand in the order of the table. */
export function postingsOf(pages: readonly CutPage[]): { units: UnitFile[]; pairs: PairFile[] } {
  const units = new Lists();
  const pairs = new Lists();
  pages.forEach(({ title, texts }, page) => {
    const ofTitle = new Set(title);
    for (const key of ofTitle) units.put(key, page, 0);
    for (const key of new Set(texts.flat())) if (!ofTitle.has(key)) units.put(key, page, 1);
    let place = 0;
    for (const text of [title, ...texts]) {
      for (let at = 1; at < text.length; at += 1) {
        pairs.put(pairKey(text[at - 1] ?? '', text[at] ?? ''), page, place + at - 1);
      }
      place += text.length + 1;
    }
  });
  return {
    units: units.files(fileSize.units, (key, found, values) => {
      const those = (wanted: number) => gapsOf(found.filter((_, at) => values[at] === wanted));
      return [key, those(0), those(1)];
    }),
    pairs: pairs.files(fileSize.pairs, (key, found, places) => {
      const gaps = gapsOf(found);
      const within = places.map((place, at) =>
        at > 0 && gaps[at] === 0 ? place - (places[at - 1] ?? 0) : place,
      );
      return [key, gaps, within];
    }),
  };
}

/** So many places at most a page has: what a place's number in a list of `placesOf` is made of. */
const placesOfPage = 2 ** 24;

/** The pages of a list of a unit, by their places in the table. */
export function pagesOfGaps(gaps: readonly number[]): number[] {
  let at = 0;
  return gaps.map((gap) => (at += gap));
}

/** The places of a pair as numbers that go up: neighbouring places of a page are neighbouring numbers. */
export function placesOf([, gaps, within]: PairEntry): number[] {
  let page = 0;
  let place = 0;
  return gaps.map((gap, at) => {
    const next = within[at] ?? 0;
    place = gap === 0 && at > 0 ? place + next : next;
    page += gap;
    return page * placesOfPage + place;
  });
}

/** The page and the place of such a number. */
export function pageAndPlace(number: number): readonly [page: number, place: number] {
  return [Math.floor(number / placesOfPage), number % placesOfPage];
}

/** How far each of some pages stands behind the one before it; `pagesOfGaps` gives them back. */
export function gapsOf(pages: readonly number[]): number[] {
  return pages.map((page, at) => page - (pages[at - 1] ?? 0));
}

/** How many numbers a file of lists has on average: about a kilobyte once the server has packed it. */
const fileSize = { units: 1_400, pairs: 280 };

/** For each key the pages that have it, in their order, each with a number. */
class Lists {
  readonly #found = new Map<string, { pages: number[]; values: number[] }>();
  #size = 0;

  put(key: string, page: number, value: number): void {
    let known = this.#found.get(key);
    if (!known) this.#found.set(key, (known = { pages: [], values: [] }));
    known.pages.push(page);
    known.values.push(value);
    this.#size += 1;
  }

  files<Entry>(
    size: number,
    entryOf: (key: string, pages: readonly number[], values: readonly number[]) => Entry,
  ): Entry[][] {
    const count = Math.max(1, Math.ceil((this.#size + this.#found.size) / size));
    const files = Array.from({ length: count }, (): Entry[] => []);
    for (const [key, { pages, values }] of this.#found) {
      files[fileOf(key, count)]?.push(entryOf(key, pages, values));
    }
    return files;
  }
}
