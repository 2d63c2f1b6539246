import { distance } from 'fastest-levenshtein';

/**
 * The known word that a misspelt one was probably meant to be; `undefined` where none is close.
 *
 * Chinese words are short: two characters with one wrong are half right, and a wrong suggestion costs more
 * than none. So besides edit distance (relative to the length) a word counts as close when it holds the
 * same characters in another order, or when the one stands whole inside the other (`学习研讨` for
 * `中心组学习研讨`). Full-width letters, upper case, spaces, hyphens and underscores make no difference.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const wanted = folded(word);
  if (wanted.length < 2) return undefined;
  let best: string | undefined;
  let bestLikeness = 0;
  for (const candidate of known) {
    const likeness = likenessOf(wanted, folded(candidate));
    if (likeness > bestLikeness) {
      best = candidate;
      bestLikeness = likeness;
    }
  }
  return bestLikeness >= closeEnough ? best : undefined;
}

/**
 * The one known name that a short one abbreviates: `商贸支部` for `商贸流通科党支部`, its characters in their
 * order. Nothing where two names would do.
 */
export function abbreviated(word: string, known: readonly string[]): string | undefined {
  const wanted = [...folded(word)];
  if (wanted.length < 2) return undefined;
  const fitting = known.filter((name) => {
    const rest = [...folded(name)];
    return wanted.every((character) => {
      const at = rest.indexOf(character);
      if (at >= 0) rest.splice(0, at + 1);
      return at >= 0;
    });
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** One of two characters, or a part that makes half of the whole. */
const closeEnough = 0.5;

/** From 0 (nothing in common) to 1 (the same). */
function likenessOf(a: string, b: string): number {
  if (a === b) return 1;
  const length = Math.max(a.length, b.length);
  if (length === 0) return 0;
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

function folded(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '');
}

function isChinese(word: string): boolean {
  return /\p{Script=Han}/u.test(word);
}
