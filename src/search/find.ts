import { keysOf, unitsOf, type Unit } from './cut.ts';

/** The words of a query as they were typed, but for those that have neither a letter nor a digit. */
export function typedWordsOf(query: string): string[] {
  return query.split(/\s+/u).filter((word) => keysOf(word).length > 0);
}

/** The words of a query, each as the keys of its units; spaces stand between words. */
export function wordsOf(query: string): string[][] {
  return typedWordsOf(query).map(keysOf);
}

/** A range of a text, in UTF-16 code units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Where any of the words occurs in a text, in the order of the text. Ranges that overlap or touch are joined;
 * a punctuation mark between two matches is no part of either.
 */
export function rangesOf(words: readonly (readonly string[])[], text: string): TextRange[] {
  return rangesAmong(words, unitsOf(text));
}

/** The same, of a text that has been cut. */
export function rangesAmong(
  words: readonly (readonly string[])[],
  units: readonly Unit[],
): TextRange[] {
  const covered = new Array<boolean>(units.length).fill(false);
  /** Whether a unit and the one before it belong to the same match. */
  const goesOn = new Array<boolean>(units.length).fill(false);
  for (const word of words) {
    for (let at = 0; at + word.length <= units.length; at += 1) {
      if (!occursAt(word, units, at)) continue;
      covered.fill(true, at, at + word.length);
      goesOn.fill(true, at + 1, at + word.length);
    }
  }
  const ranges: TextRange[] = [];
  units.forEach((unit, at) => {
    if (covered[at] !== true) return;
    // Pages are marked in Chromium 90 too, which has no `at`.
    const last = ranges[ranges.length - 1];
    if (last && (goesOn[at] === true || last.end === unit.start))
      ranges[ranges.length - 1] = { ...last, end: unit.end };
    else ranges.push({ start: unit.start, end: unit.end });
  });
  return ranges;
}

/** Which of a query's words occur in any of the texts and which in none, each once and as it was typed. */
export function wordsAmong(
  query: string,
  texts: readonly string[],
): { readonly found: readonly string[]; readonly missing: readonly string[] } {
  const cut = texts.map(unitsOf);
  const words = [...new Set(typedWordsOf(query))];
  const occurs = (word: string) => cut.some((units) => occursIn(keysOf(word), units));
  return { found: words.filter(occurs), missing: words.filter((word) => !occurs(word)) };
}

/** Whether a word occurs in a text that has been cut. */
export function occursIn(word: readonly string[], units: readonly Unit[]): boolean {
  return units.some((_, at) => occursAt(word, units, at));
}

function occursAt(word: readonly string[], units: readonly Unit[], at: number): boolean {
  return word.every((key, offset) => units[at + offset]?.key === key);
}
