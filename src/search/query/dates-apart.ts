import type { IsoDate } from '../../domain/date.ts';
import { keysOf } from '../cut.ts';
import { readDate } from './dates.ts';
import { typedWords } from './typed-words.ts';

/**
 * A query with spaces round the dates that were typed together with other words: 党课2023年6月 becomes
 * 党课 2023年6月. What is quoted or left out stays as it is.
 *
 * @param asOf the day that words such as 上季度 are told from
 */
export function withDatesApart(query: string, asOf: IsoDate): string {
  return typedWords(query)
    .map(({ text, isQuoted, isLeftOut }) => {
      const minus = isLeftOut ? '-' : '';
      if (isQuoted) return `${minus}"${text}"`;
      return minus + (isLeftOut ? text : apart(text, asOf));
    })
    .join(' ');
}

/** A longer word is a sentence that was copied, not one that was typed. */
const longest = 40;

function apart(word: string, asOf: IsoDate): string {
  if (word.length > longest || readDate(word, asOf)) return word;
  for (let length = word.length - 1; length > 1; length -= 1) {
    for (let from = 0; from + length <= word.length; from += 1) {
      const rests = [word.slice(0, from), word.slice(from + length)];
      if (!rests.every(isWord) || isWithinNumber(word, from, from + length)) continue;
      const date = word.slice(from, from + length);
      if (readDate(date, asOf)) {
        return [rests[0], date, rests[1]].filter((part) => part !== '').join(' ');
      }
    }
  }
  return word;
}

/** What is left beside a date: nothing, or more than a single character, such as 在 or 的. */
function isWord(rest: string): boolean {
  return rest === '' || keysOf(rest).length > 1;
}

/** Whether a part of a word begins or ends in the middle of a number. */
function isWithinNumber(word: string, from: number, to: number): boolean {
  const isDigit = (at: number) => /\p{Nd}/u.test(word[at] ?? '');
  return (isDigit(from - 1) && isDigit(from)) || (isDigit(to - 1) && isDigit(to));
}
