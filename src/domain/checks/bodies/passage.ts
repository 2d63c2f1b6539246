import { hashesOf, lettersOf, phraseLength } from './phrases.ts';

/** A passage of a text, from one character to before another. */
export interface Passage {
  readonly from: number;
  readonly to: number;
}

/** The longest passage of `text` that stands in `other` too, but for punctuation and numbers. */
export function longestCommon(text: string, other: string): Passage {
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
