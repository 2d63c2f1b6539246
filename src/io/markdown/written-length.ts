import { writtenBreak } from './line-breaks.ts';

/**
 * How many characters of a text as it is written say the first `count` of what it says. A reference
 * (`&amp;`) and what is escaped (`\*`) say one character with several; around a line break, white space and
 * the marks of quotations say nothing.
 */
export function writtenLength(written: string, says: string, count: number): number {
  let at = 0;
  let read = 0;
  while (read < count && at < written.length) {
    const broken = matchAt(lineBreak, written, at);
    const reference = matchAt(characterReference, written, at);
    at += (broken ?? reference ?? matchAt(escaped, written, at) ?? ' ').length;
    // What lies beyond 16 bits is two characters of what it says.
    read += reference !== undefined && (says.codePointAt(read) ?? 0) > 0xffff ? 2 : 1;
  }
  return at;
}

const lineBreak = new RegExp(writtenBreak, 'y');
const characterReference = /&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/y;
const escaped = /\\[!-/:-@[-`{-~]/y;

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
