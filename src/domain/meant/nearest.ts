import { distance } from 'fastest-levenshtein';
import { nearIds, type NearIds } from '../checks/near-ids.ts';
import { KeptOne } from '../kept.ts';

/**
 * The known word that a misspelt one was probably meant to be; `undefined` where none is close, or two are equally
 * (`以核` for `已核` and `待核`).
 *
 * Chinese words are short: two characters with one wrong are half right, and a wrong suggestion costs more
 * than none. So besides edit distance (relative to the length) a word counts as close when it holds the
 * same characters in another order, or when the one stands whole inside the other (`学习研讨` for
 * `中心组学习研讨`). Full-width letters, upper case, spaces, hyphens and underscores make no difference.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const wanted = folded(word);
  if (wanted.length < 2 || wanted.length > longest) return undefined;
  let best: ReadonlySet<string> = new Set();
  let bestLikeness: number = closeEnough;
  for (const candidate of comparable(wanted, known)) {
    const likeness = likenessOf(wanted, folded(candidate));
    if (likeness < bestLikeness) continue;
    best = likeness > bestLikeness ? new Set([candidate]) : new Set([...best, candidate]);
    bestLikeness = likeness;
  }
  const [only, ...others] = best;
  return others.length === 0 ? only : undefined;
}

/**
 * The one known name that a short one abbreviates: `商贸支部` for `商贸流通科党支部`, its characters in their
 * order. Nothing where two names would do.
 */
export function abbreviated(word: string, known: readonly string[]): string | undefined {
  const wanted = [...folded(word)];
  if (wanted.length < 2 || wanted.length > longest) return undefined;
  const fitting = comparable(wanted.join(''), known).filter((name) => {
    const whole = folded(name);
    let from = 0;
    return wanted.every((character) => {
      const at = whole.indexOf(character, from);
      from = at + character.length;
      return at >= 0;
    });
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Longer words are none: comparing two takes the product of their lengths. */
const longest = 100;

/** How many words are all compared; of more, those that begin or end like the one that is looked for. */
const fewEnough = 300;

const neighbours = new KeptOne<readonly string[], NearIds>();

function comparable(wanted: string, known: readonly string[]): readonly string[] {
  if (known.length <= fewEnough) return known;
  return neighbours.get(known, nearIds).of(wanted);
}

/** One of two characters, or a part that makes half of the whole. */
const closeEnough = 0.5;

/** From 0 (nothing in common) to 1 (the same). */
function likenessOf(a: string, b: string): number {
  if (a === b) return 1;
  const length = Math.max(a.length, b.length);
  // No measure calls words close of which one is less than half as long as the other.
  if (Math.min(a.length, b.length) < closeEnough * length) return 0;
  const shared = sharedCharacters(a, b);
  if (shared === 0) return 0;
  const byEdits = 1 - distance(a, b) / length;
  const reordered = a.length === b.length && shared === length ? 0.75 : 0;
  return Math.max(strict(byEdits, a, b), reordered, contained(a, b), scattered(shared, a, b));
}

/**
 * In words of two characters one may be wrong. In longer ones two in five; of Latin letters, which agree by
 * chance more often, only one in three.
 */
function strict(likeness: number, a: string, b: string): number {
  if (!isChinese(a) || !isChinese(b)) return likeness >= 0.66 ? likeness : 0;
  const short = Math.max(a.length, b.length) <= 2;
  return short || likeness >= 0.6 ? likeness : 0;
}

/** One word is a part of the other: half of a Chinese word, or whole parts of a hyphenated id. */
function contained(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length >= 2 && long.includes(short) ? short.length / long.length : 0;
}

/** Most Chinese characters are the same though others stand between them: `主题党日` and `主题的党日活动`. */
function scattered(shared: number, a: string, b: string): number {
  if (!isChinese(a) || !isChinese(b) || shared < 3) return 0;
  const likeness = (2 * shared) / (a.length + b.length);
  return likeness >= 0.7 ? likeness - 0.1 : 0;
}

function sharedCharacters(a: string, b: string): number {
  const left = [...b];
  let shared = 0;
  for (const character of a) {
    const at = left.indexOf(character);
    if (at < 0) continue;
    left.splice(at, 1);
    shared += 1;
  }
  return shared;
}

// The known words are asked for with each word that is not known.
const foldedWords = new Map<string, string>();
const foldedLimit = 10_000;

function folded(word: string): string {
  const known = foldedWords.get(word);
  if (known !== undefined) return known;
  const made = word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '');
  if (foldedWords.size >= foldedLimit) foldedWords.clear();
  foldedWords.set(word, made);
  return made;
}

function isChinese(word: string): boolean {
  return /\p{Script=Han}/u.test(word);
}
