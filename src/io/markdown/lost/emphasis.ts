import { issue } from '../../../domain/issues.ts';
import { rangeOf, wordCharacter, type Judge } from './written.ts';

/**
 * Marks of emphasis that an office is more likely to have meant as signs: `长*宽*高`, `《党章》*、《条例》*`,
 * `_备份_`. One asterisk between words, with blanks (`长 *宽* 高`) or without, any mark whose inside begins or ends as no phrase does, or has such a
 * mark in it; and every underscore, which names of files and blanks to be filled in have.
 */
export const doubtfulMarks: Judge = (node, above, written) => {
  if (node.type !== 'emphasis' && node.type !== 'strong' && node.type !== 'delete') return [];
  const { from, to } = rangeOf(node);
  const text = written.of(node);
  const mark = node.type === 'emphasis' ? text.charAt(0) : text.slice(0, 2);
  const inside = text.slice(mark.length, -mark.length);
  // Of marks within each other the outer ones are told, with all that they have in them.
  if (above.some(({ type }) => type === node.type)) return [];
  const isCut =
    beginsOddly.test(inside) ||
    endsOddly.test(inside) ||
    (node.type === 'emphasis' && endsListed.test(inside));
  const isWithin = neighbours(written.text, from, to, mark === '*').every(isWordy);
  const isDoubtful =
    isCut ||
    mark.startsWith('_') ||
    holdsMark(inside, mark) ||
    (node.type !== 'strong' && isWithin);
  if (!isDoubtful) return [];
  const sign = mark.charAt(0);
  if (address.test(written.text.slice(0, from))) {
    const escaped = text.replaceAll(sign, encodeSign(sign));
    const facts = { text, mark, inside, escaped, inAddress: true };
    return [issue('marks-doubtful', facts, written.placeAt(from))];
  }
  const escaped = withBackslashes(text, sign);
  return [issue('marks-doubtful', { text, mark, inside, escaped }, written.placeAt(from))];
};

/** An address of the web that goes on. */
const address = /https?:\/\/[\w.~:/?#[\]@!$&'()*+,;=%-]*$/i;

/** A sign as an address may have it, and no text takes it for a mark. */
function encodeSign(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}

const beginsOddly = /^[、，。；：！？)）》〉】」』”’…,.;:!?]/;
const endsOddly = /[（《〈【「『“‘(]$/;
const endsListed = /[、，]$/;

/** What a word, a title or a number ends with or goes on with. */
function isWordy(character: string): boolean {
  return wordCharacter.test(character) || /[（）《》〈〉【】「」『』“”‘’()%％/]/.test(character);
}

/** The characters before and behind a stretch of a text, or those beyond the blanks around it. */
function neighbours(text: string, from: number, to: number, beyondBlanks: boolean): string[] {
  let [before, behind] = [from - 1, to];
  while (beyondBlanks && isBlank(text.charAt(before))) before -= 1;
  while (beyondBlanks && isBlank(text.charAt(behind))) behind += 1;
  return [text.charAt(before), text.charAt(behind)];
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\t' || character === '\u3000';
}

/** Backslashes with what they keep, code, and signs between digits: there a sign is no mark. */
const kept = /\\[!-/:-@[-`{-~]|(?<=\d)[*~]+(?=\d)|(?<!`)(`+)(?!`)[^`]*(?<!`)\1(?!`)/g;

/** Whether another mark of the sort stands in what is marked. Phrases in bold type may be part of one. */
function holdsMark(inside: string, mark: string): boolean {
  const bare = inside.replaceAll(kept, '');
  if (mark === '~~') return bare.includes(mark);
  return (mark === '*' ? bare.replaceAll('**', '') : bare).includes(mark.charAt(0));
}

/** A text with a backslash before each sign that would be taken for a mark. */
function withBackslashes(text: string, sign: string): string {
  let [escaped, at] = ['', 0];
  const escape = (part: string) => part.replaceAll(sign, `\\${sign}`);
  for (const { 0: found, index } of text.matchAll(kept)) {
    escaped += escape(text.slice(at, index)) + found;
    at = index + found.length;
  }
  return escaped + escape(text.slice(at));
}
