import { issue, type Issue } from '../../../domain/issues.ts';
import { rangeOf, type Judge, type Written } from './written.ts';

/**
 * Backslashes that vanish although they belong to what is said: those of a path (`D:\_备份`, `\\10.1.1.5\共享`),
 * those before a sign that means nothing there, and those at the end of a line, where Markdown breaks the line and
 * an office ends a path. What is told is the whole word, once.
 */
export const lostBackslashes: Judge = (node, _above, written) => {
  if (node.type === 'break') {
    const { from } = rangeOf(node);
    return written.of(node).startsWith('\\') ? judged(written, [from], true) : [];
  }
  if (node.type !== 'text') return [];
  const { from } = rangeOf(node);
  const escapes = [...written.of(node).matchAll(/\\[!-/:-@[-`{-~]/g)];
  return judged(
    written,
    escapes.map(({ index }) => from + index),
  );
};

function judged(written: Written, places: readonly number[], breaks = false): Issue[] {
  const found = new Map<number, Issue>();
  for (const place of places) {
    const { from, word } = wordAt(written.text, place);
    const path = isPath(word);
    if (found.has(from) || !(path || breaks || isNeedless(written.text, place))) continue;
    const printed = word.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1').replace(/\\$/, '');
    const means = path ? 'path' : breaks ? 'break' : 'sign';
    found.set(from, issue('backslash-lost', { text: word, printed, means }, written.placeAt(from)));
  }
  return [...found.values()];
}

/** What ends a word: blanks, and the punctuation of a Chinese sentence. */
const between = /[\s（），。、；：！？“”‘’《》「」『』【】|]/;

function wordAt(text: string, place: number): { readonly from: number; readonly word: string } {
  let [from, to] = [place, place + 1];
  while (from > 0 && !between.test(text.charAt(from - 1))) from -= 1;
  while (to < text.length && !between.test(text.charAt(to))) to += 1;
  return { from, word: text.slice(from, to) };
}

/** Whether a word is that of a folder or file, or holds a backslash that is printed beside one that is not. */
function isPath(word: string): boolean {
  return (
    /[A-Za-z]:\\(?!\\)/.test(word) ||
    /^\\\\[^\\]/.test(word) ||
    /(?<!\\)(?:\\\\)*\\[^!-/:-@[-`{-~]/.test(word)
  );
}

/** What may stand before the first sign of a block: the marks of quotations and lists. */
const beginsBlock = /^(?:[\s>]|[-*+]\s|\d{1,9}[.)]\s)*$/;

/** Whether a sign would be printed without the backslash before it as well. */
function isNeedless(text: string, place: number): boolean {
  const sign = text.charAt(place + 1);
  const line = text.slice(text.lastIndexOf('\n', place - 1) + 1, place);
  const isFirst = beginsBlock.test(line);
  const after = text.charAt(place + 2);
  switch (sign) {
    case '#':
    case '+':
    case '-':
    case '=':
      return !isFirst;
    case '.':
    case ')':
      return !/^[\s>]*\d+$/.test(line);
    case '(':
      return !line.endsWith(']');
    case '!':
      return after !== '[';
    case '_':
      return /[\p{L}\p{N}]$/u.test(line) && /[\p{L}\p{N}]/u.test(after);
    default:
      return `"$%',/;?^`.includes(sign);
  }
}
