/**
 * Characters that nobody sees: control characters, marks of direction, blanks of no width, an empty pattern of
 * Braille; and those that have a shape only in the program that they come from: private ones (the bullets of
 * Word), and what stands in for an object. A line's end and a tab are meant; so are the selectors that choose
 * between two shapes of a sign (`☑️`, `1️⃣`), but not those behind a letter, which change nothing that a reader
 * sees.
 */
const hidden =
  /[\p{Cc}\p{Cf}\p{Co}\p{DI}\ufffc\u2028\u2029\u2800](?<![\t\n\r]|[\p{S}\p{Extended_Pictographic}][\ufe0e\ufe0f]|\ufe0f(?=\u20e3))/u;
const everyHidden = new RegExp(hidden.source, 'gu');

/** What most texts are made of: looked for first, as it takes a quarter of the time. */
const unusual = /[^\t\n\r -~\u2014\u2018-\u201d\u2026\u3000-\u303f\u4e00-\u9fff\uff01-\uff5e]/;

/** Whether a text has a character that nobody sees. */
export function hasHidden(text: string): boolean {
  return unusual.test(text) && hidden.test(text);
}

/** The characters of a text that nobody sees, in its order. `index` counts UTF-16 units from 0. */
export function hiddenIn(text: string): { readonly codePoint: number; readonly index: number }[] {
  if (!hasHidden(text)) return [];
  return [...text.matchAll(everyHidden)].map(({ 0: character, index }) => ({
    codePoint: character.codePointAt(0) ?? 0,
    index,
  }));
}

/** What a reader sees of a text. */
export function withoutHidden(text: string): string {
  return text.replaceAll(everyHidden, '');
}
