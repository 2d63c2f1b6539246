import { commonCount, distinct, hashesOf, lettersOf, phraseLength } from './phrases.ts';

/** Two texts of which one has a large part of its phrases from the other. */
export interface Similar {
  /** Indices of the texts; the earlier one is the smaller. */
  readonly earlier: number;
  readonly later: number;
  /** How much of the phrases of the shorter text stands in the other too, from 0 to 1. */
  readonly share: number;
}

/**
 * From which share on two texts are told. Of the demo's texts, which many hands wrote, no two of different
 * occasions share more than a fifth of the shorter one; of one that was copied and given another theme,
 * other numbers and another ending, more than half remains.
 */
export const tellingShare = 0.5;

/** Shorter texts say what happened in the words that there are for it, and are like one another by right. */
export const leastLetters = 20;

/** How many texts are kept for a phrase, and how many are compared with one text: enough for any honest content. */
const postingLimit = 16;
const comparedLimit = 8;

/**
 * For each text the earlier one that it shares most with, where that is `least` or more. Exact, but for
 * texts that are all cut from one template, of which it finds enough.
 *
 * A text that shares at least half of its phrases with another shares one of any half and one more: of the
 * rarest. So only the rarest phrases of each text are looked up, and most of them stand in no other text.
 */
export function similarTexts(texts: readonly string[], least = tellingShare): Similar[] {
  const phrases = texts.map((text) => {
    const letters = lettersOf(text);
    return letters.codes.length < leastLetters ? none : distinct(hashesOf(letters));
  });
  const spread = spreadOf(phrases);
  const shelves = rareShelves(phrases, spread, least);
  const found: Similar[] = [];
  const tallies = new Tallies(texts.length);
  for (const [later, own] of phrases.entries()) {
    for (const hash of own) {
      if (spread.of(hash) > 1) tallies.add(shelves.get(hash) ?? [], later);
    }
    found.push(...closest(later, tallies.take(comparedLimit), phrases, least));
  }
  return laterOnes(found);
}

const none = new Uint32Array(0);

/** In how many texts each phrase stands, at least: phrases of one bucket are counted together. */
interface Spread {
  readonly of: (hash: number) => number;
}

function spreadOf(phrases: readonly Uint32Array[]): Spread {
  const total = phrases.reduce((sum, { length }) => sum + length, 0);
  // Eight buckets for each phrase: few that stand alone are taken for shared ones.
  const bits = Math.min(26, Math.max(10, Math.ceil(Math.log2(total * 8 + 1))));
  const counts = new Uint16Array(2 ** bits);
  const mask = counts.length - 1;
  for (const hashes of phrases) {
    for (const hash of hashes) {
      const at = hash & mask;
      if ((counts[at] as number) < 0xffff) counts[at] = (counts[at] as number) + 1;
    }
  }
  return { of: (hash) => counts[hash & mask] as number };
}

/** The texts by their rarest phrases: so many that a text that shares `least` of them shares one of these. */
function rareShelves(
  phrases: readonly Uint32Array[],
  spread: Spread,
  least: number,
): ReadonlyMap<number, number[]> {
  const shelves = new Map<number, number[]>();
  for (const [index, hashes] of phrases.entries()) {
    const shared = hashes.filter((hash) => spread.of(hash) > 1);
    // What stands in no other text is the rarest of all, and is left out of the look-up.
    const alone = hashes.length - shared.length;
    const rarest = hashes.length - Math.ceil(hashes.length * least) + 1 - alone;
    if (rarest <= 0) continue;
    const inOrder = [...shared].sort((a, b) => spread.of(a) - spread.of(b) || a - b);
    for (const hash of inOrder.slice(0, rarest)) {
      const shelf = shelves.get(hash);
      if (!shelf) shelves.set(hash, [index]);
      else if (shelf.length < postingLimit) shelf.push(index);
    }
  }
  return shelves;
}

/** How many rare phrases a text shares with each other one. Kept in an array: a map is ten times slower. */
class Tallies {
  readonly #counts: Uint32Array;
  #touched: number[] = [];

  constructor(size: number) {
    this.#counts = new Uint32Array(size);
  }

  add(others: readonly number[], self: number): void {
    for (const other of others) {
      if (other === self) continue;
      const count = this.#counts[other] as number;
      if (count === 0) this.#touched.push(other);
      this.#counts[other] = count + 1;
    }
  }

  /** Those that share most, at most `limit`; what was counted is forgotten. */
  take(limit: number): number[] {
    const best: { readonly index: number; readonly count: number }[] = [];
    for (const index of this.#touched) {
      const count = this.#counts[index] as number;
      this.#counts[index] = 0;
      if (best.length === limit && (best.at(-1)?.count ?? 0) >= count) continue;
      let at = best.length;
      while (at > 0 && (best[at - 1]?.count ?? 0) < count) at -= 1;
      best.splice(at, 0, { index, count });
      if (best.length > limit) best.pop();
    }
    this.#touched = [];
    return best.map(({ index }) => index);
  }
}

/** Of the candidates, those that share enough of all their phrases with a text. */
function closest(
  index: number,
  candidates: readonly number[],
  phrases: readonly Uint32Array[],
  least: number,
): Similar[] {
  const own = phrases[index] as Uint32Array;
  return candidates.flatMap((other): Similar[] => {
    const theirs = phrases[other] as Uint32Array;
    const share = commonCount(own, theirs) / Math.min(own.length, theirs.length);
    if (share < least) return [];
    return [{ earlier: Math.min(index, other), later: Math.max(index, other), share }];
  });
}

/** One for each later text: the one that it shares most with, the first of several. */
function laterOnes(found: readonly Similar[]): Similar[] {
  const best = new Map<number, Similar>();
  for (const one of found) {
    const known = best.get(one.later);
    if (
      !known ||
      one.share > known.share ||
      (one.share === known.share && one.earlier < known.earlier)
    ) {
      best.set(one.later, one);
    }
  }
  return [...best.values()].sort((a, b) => a.later - b.later);
}

/** A stretch of a text, from one character to before another. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The longest passage of `text` that stands in `other` too, but for punctuation and numbers. */
export function longestCommon(text: string, other: string): Stretch {
  const letters = lettersOf(text);
  const places = placesOf(hashesOf(lettersOf(other)));
  const hashes = hashesOf(letters);
  let best = { end: 0, length: 0 };
  // How many phrases in a row stand in the other text, by the place of the last of them.
  let runs = new Map<number, number>();
  for (let at = 0; at < hashes.length; at += 1) {
    const next = new Map<number, number>();
    for (const place of places.get(hashes[at] as number) ?? []) {
      const length = (runs.get(place - 1) ?? 0) + 1;
      next.set(place, length);
      if (length > best.length) best = { end: at, length };
    }
    runs = next;
  }
  if (best.length === 0) return { from: 0, to: 0 };
  const next = best.end + phraseLength;
  return {
    from: letters.places[best.end - best.length + 1] as number,
    // A number at the end belongs to it with all its digits.
    to:
      (letters.places[next - 1] as number) +
      (/^\d*/.exec(text.slice(letters.places[next - 1]))?.[0].length || 1),
  };
}

/** How many places of one phrase are followed: a text that says one word over and over has thousands. */
const followed = 8;

function placesOf(hashes: Uint32Array): ReadonlyMap<number, number[]> {
  const places = new Map<number, number[]>();
  for (const [at, hash] of hashes.entries()) {
    const known = places.get(hash);
    if (!known) places.set(hash, [at]);
    else if (known.length < followed) known.push(at);
  }
  return places;
}
