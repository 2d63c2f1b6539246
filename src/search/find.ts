import { unitsOf, type Unit } from './cut.ts';
import { markedOf, markedRuns, type Query, type UnitRun } from './query/query.ts';

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

/** What is marked of a query in texts: what `markedRuns` gives for them. */
export function runsMarkedIn(query: Query, texts: readonly string[]): UnitRun[] {
  return markedRuns(query, occursAmong(texts));
}

/** Which of a query's words occur in any of the texts and which in none, each once and as it was typed. */
export function wordsAmong(
  { wanted }: Query,
  texts: readonly string[],
): { readonly found: readonly string[]; readonly missing: readonly string[] } {
  const occurs = occursAmong(texts);
  const words = [...new Map(wanted.map((word) => [word.typed, word])).values()];
  const found = new Set(words.filter((word) => markedOf(word, occurs).some(occurs)));
  return {
    found: words.filter((word) => found.has(word)).map(({ typed }) => typed),
    missing: words.filter((word) => !found.has(word)).map(({ typed }) => typed),
  };
}

function occursAmong(texts: readonly string[]): (run: UnitRun) => boolean {
  const cut = texts.map(unitsOf);
  return (run) => cut.some((units) => occursIn(run, units));
}

/** Whether a word occurs in a text that has been cut. */
export function occursIn(word: readonly string[], units: readonly Unit[]): boolean {
  return units.some((_, at) => occursAt(word, units, at));
}

function occursAt(word: readonly string[], units: readonly Unit[], at: number): boolean {
  return word.every((key, offset) => units[at + offset]?.key === key);
}
