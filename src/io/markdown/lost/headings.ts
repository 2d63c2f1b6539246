import { issue } from '../../../domain/issues.ts';
import { rangeOf, type Judge } from './written.ts';

/** A sentence over a line of `=` or `-`, which makes a heading of it: seldom meant, and often left by a merge. */
export const underlinedHeadings: Judge = (node, _above, written) => {
  if (node.type !== 'heading') return [];
  const lines = written.of(node).split('\n');
  const underline = lines.at(-1)?.trim() ?? '';
  if (lines.length < 2 || !/^(?:=+|-+)$/.test(underline)) return [];
  const text = lines
    .slice(0, -1)
    .map((line) => line.trim())
    .join('');
  return [issue('heading-underlined', { text, underline }, written.placeAt(rangeOf(node).from))];
};

/** Lines that begin like a heading, but for the blank behind the signs or for their width. */
export const unreadHeadings: Judge = (node, above, written) => {
  if (node.type !== 'text' || above.at(-1)?.type !== 'paragraph') return [];
  const { from } = rangeOf(node);
  const text = written.of(node);
  return [...text.matchAll(unread)].flatMap(({ 0: line, index, groups }) => {
    const at = from + index + (line.length - line.trimStart().length);
    if (!written.beginsLine(at)) return [];
    const { signs = '', words = '' } = groups ?? {};
    const better = `${'#'.repeat(signs.length)} ${words.trim()}`;
    return [issue('heading-unread', { text: line.trim(), better }, written.placeAt(at))];
  });
};

/**
 * A single sign with another one in its line is the name of a topic: `#党史学习# 第三期`. What a spreadsheet prints
 * where it cannot count (`#N/A`) is no heading either.
 */
const unread =
  /^[ \t]*(?:(?<signs>#{2,6}|[#＃]*＃[#＃]*|#(?=[^#＃\n]*$))[ \t\u3000]*(?<words>(?![#＃\d]|(?:N\/A|[A-Z]+[!?]|DIV\/0!))\S[^\n]*))$/gm;
