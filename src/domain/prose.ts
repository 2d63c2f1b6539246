/**
 * A stretch of text of one paragraph, heading or cell, without marks, or what is said of an image. Where a
 * figure or a quotation stands in it, it is broken off, so that no phrase reaches across.
 */
export interface Passage {
  readonly text: string;
  /** The line and column in the file, counted from 1, of a character of the text. */
  readonly placeAt: (at: number) => { readonly line: number; readonly column: number };
  /** What stands in the file for the characters from one place to another, with components and marks in between. */
  readonly written: (from: number, to: number) => string;
  /** Whether a character stands as code: an example, and no words of a sentence. */
  readonly isCode: (at: number) => boolean;
  /** Whether a character stands in words that something follows: between the tags of a `<Promise>`. */
  readonly isPromised: (at: number) => boolean;
  /** Of which level it is a heading: 2 for `##`; `undefined` where it is none. */
  readonly heading: number | undefined;
}

/** A text without its white space, which means nothing between Chinese words. */
interface Dense {
  readonly text: string;
  /** The position of a character in the whole text. */
  readonly placeOf: (at: number) => number;
}

/** Takes the white space out of a text: a phrase that is broken over two lines is whole in it. */
export function dense(whole: string): Dense {
  const places: number[] = [];
  let text = '';
  for (let at = 0; at < whole.length; at += 1) {
    const character = whole.charAt(at);
    if (character.trim() === '') continue;
    places.push(at);
    text += character;
  }
  return { text, placeOf: (at) => places[at] ?? whole.length };
}

/** Stands in a text for what prints something else there (a figure, a picture) or for a quotation, so that the words before it and behind it do not meet. */
export const figureMark = '\uFFFC';
