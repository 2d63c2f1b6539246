import { keysOf, unitsOf, type Unit } from './cut.ts';

/** The words of a query as they were typed, but for those that have neither a letter nor a digit. */
export function typedWordsOf(query: string): string[] {
  return query.split(/\s+/u).filter((word) => keysOf(word).length > 0);
}

/** The words of a query, each as the keys of its units; spaces stand between words. */
export function wordsOf(query: string): string[][] {
  return typedWordsOf(query).map(keysOf);
}

/** A place in a text, in UTF-16 code units. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * Where any of the words stands in a text, in the order of the text. Places that overlap or touch are joined;
 * a punctuation mark between two matches is no part of either.
 */
export function placesOf(words: readonly (readonly string[])[], text: string): Place[] {
  return placesAmong(words, unitsOf(text));
}

/** The same, of a text that has been cut. */
export function placesAmong(
  words: readonly (readonly string[])[],
  units: readonly Unit[],
): Place[] {
  const covered = new Array<boolean>(units.length).fill(false);
  /** Whether a unit and the one before it belong to the same match. */
  const goesOn = new Array<boolean>(units.length).fill(false);
  for (const word of words) {
    for (let at = 0; at + word.length <= units.length; at += 1) {
      if (!standsAt(word, units, at)) continue;
      covered.fill(true, at, at + word.length);
      goesOn.fill(true, at + 1, at + word.length);
    }
  }
  const places: Place[] = [];
  units.forEach((unit, at) => {
    if (covered[at] !== true) return;
    // Pages are marked in Chromium 90 too, which has no `at`.
    const last = places[places.length - 1];
    if (last && (goesOn[at] === true || last.end === unit.start))
      places[places.length - 1] = { ...last, end: unit.end };
    else places.push({ start: unit.start, end: unit.end });
  });
  return places;
}

/** Which of a query's words stand in any of the texts and which in none, each once and as it was typed. */
export function wordsAmong(
  query: string,
  texts: readonly string[],
): { readonly found: readonly string[]; readonly missing: readonly string[] } {
  const cut = texts.map(unitsOf);
  const words = [...new Set(typedWordsOf(query))];
  const stands = (word: string) => cut.some((units) => standsAmong(keysOf(word), units));
  return { found: words.filter(stands), missing: words.filter((word) => !stands(word)) };
}

/** Whether a word stands anywhere in a text that has been cut. */
export function standsAmong(word: readonly string[], units: readonly Unit[]): boolean {
  return units.some((_, at) => standsAt(word, units, at));
}

function standsAt(word: readonly string[], units: readonly Unit[], at: number): boolean {
  return word.every((key, offset) => units[at + offset]?.key === key);
}
