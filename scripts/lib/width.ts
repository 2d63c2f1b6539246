/** Columns that a text takes in a terminal: Chinese characters and full-width signs take two. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += isWide(character) ? 2 : 1;
  return width;
}

/** The text with spaces after it, as wide as `width` columns. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** Blanks as wide as the text: a full-width one for each wide character, so that fonts cannot differ. */
export function blanksFor(text: string): string {
  return [...text].map((character) => (isWide(character) ? '\u3000' : ' ')).join('');
}

function isWide(character: string): boolean {
  return /[\p{Script=Han}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u.test(character);
}
