import { keysOf } from '../cut.ts';

/**
 * The search's own spelling of units, for Pagefind. Pagefind takes text apart at its own borders: it drops
 * what is no letter or digit, takes accents away, and cuts queries with the browser's word lists, which are
 * not those that it cuts an index by. Words of ASCII letters and digits are the one thing that it leaves
 * alone, in every browser.
 *
 * A word encodes two neighbouring units, so that a run of units is found as a run of words in which each
 * overlaps the next. The codes are prefix-free: no two pairs are spelt alike, and none like a single unit.
 */

/** The words that encode a run of units: one for each pair of neighbours, or the one of a single unit. */
export function wordsForRun(keys: readonly string[]): string[] {
  const [first] = keys;
  if (first === undefined) return [];
  if (keys.length === 1) return [wordForUnit(first)];
  return keys.slice(1).map((key, at) => codeOf(keys[at] ?? '') + codeOf(key));
}

/** The texts of a section as Pagefind is fed with them: each a run of its own, then the units that occur. */
export function spell(texts: readonly string[]): string {
  const cut = texts.map(keysOf);
  const units = [...new Set(cut.flat())].map(wordForUnit);
  return [...cut.filter((keys) => keys.length > 1).map(wordsForRun), units]
    .map((words) => words.join(' '))
    .join(` ${gap} `);
}

/** A place that no query contains: no run goes on across it. */
const gap = '。';

/** Begins like no pair: the codes of units begin with a digit, with `a` to `g`, with `w` or with `x`. */
function wordForUnit(key: string): string {
  return `u${codeOf(key)}`;
}

const firstHan = 0x4e00;
const lastHan = 0x9fff;

/** Three places to the base of 36 for the common Han characters, which never begin beyond `g`. */
function codeOf(key: string): string {
  const point = key.codePointAt(0) ?? 0;
  if (point >= firstHan && point <= lastHan) return spelt(point - firstHan, 3);
  if (/^[0-9a-z]+$/.test(key)) return `w${spelt(key.length, 3)}${key}`;
  const points = [...key].map((character) => spelt(character.codePointAt(0) ?? 0, 4));
  return `x${spelt(points.length, 3)}${points.join('')}`;
}

function spelt(value: number, places: number): string {
  return value.toString(36).padStart(places, '0');
}
