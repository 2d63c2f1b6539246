import { issue } from '../../../domain/issues.ts';
import { rangeOf, wordCharacter, type Judge } from './written.ts';

/**
 * Marks of emphasis that an office is more likely to have meant as signs: `长*宽*高`, `《党章》*、《条例》*`. One
 * asterisk within a word, and any mark whose inside begins or ends as no phrase does.
 */
export const doubtfulMarks: Judge = (node, _above, written) => {
  if (node.type !== 'emphasis' && node.type !== 'strong' && node.type !== 'delete') return [];
  const { from, to } = rangeOf(node);
  const text = written.of(node);
  const mark = node.type === 'emphasis' ? text.charAt(0) : text.slice(0, 2);
  const inside = text.slice(mark.length, -mark.length);
  const isCut = beginsOddly.test(inside) || endsOddly.test(inside);
  const isWithin = isWordy(written.text.charAt(from - 1)) && isWordy(written.text.charAt(to));
  const isDoubtful = isCut || (node.type !== 'strong' && isWithin);
  return isDoubtful ? [issue('marks-doubtful', { text, mark, inside }, written.placeAt(from))] : [];
};

const beginsOddly = /^[、，。；：！？）》〉】」』”’…,.;:!?)]/;
const endsOddly = /[（《〈【「『“‘(]$/;

/** What a word, a title or a number ends with or goes on with. */
function isWordy(character: string): boolean {
  return wordCharacter.test(character) || /[（）《》〈〉【】「」『』“”‘’()%％]/.test(character);
}
