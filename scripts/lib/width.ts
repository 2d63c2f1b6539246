import stringWidth from 'string-width';

/** The text with spaces after it, as wide as `width` columns of a terminal. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}

/** Blanks as wide as the text: a full-width one for each wide character, so that fonts cannot differ. */
export function blanksFor(text: string): string {
  return [...text].map((character) => blanks[stringWidth(character)] ?? '').join('');
}

/** By how many columns a character takes: one that joins the character before it takes none. */
const blanks = ['', ' ', '\u3000'];
