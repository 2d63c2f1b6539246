import { keysOf } from '../cut.ts';

/** A word of a query as it was typed. */
export interface TypedWord {
  /** Without the quotes round it and the minus before it. */
  readonly text: string;
  /** In quotes: its characters are meant, in this order, spaces or not. */
  readonly isQuoted: boolean;
  /** After a minus: pages that have it are left out. */
  readonly isLeftOut: boolean;
}

/** A word in quotes that stand at both of its ends; one between spaces. A minus may stand before either. */
const word = /(?<!\S)([-－−]?)(?:["＂“”]([^"＂“”]*)["＂“”]|「([^「」]*)」)(?!\S)|(\S+)/gu;

/** A negative number, which leaves nothing out: −1.8%. */
const negative = /^[-－−][\d.,，．０-９]+[%％]?$/u;

/**
 * The words of a query, but for those that have neither a letter nor a digit. Words in quotes may have spaces;
 * so may a date, between its numbers and 年, 月, 日.
 */
export function typedWords(query: string): TypedWord[] {
  const words = [...joinedDates(query).matchAll(word)].map(
    ([, minus = '', quoted, cornered, plain = '']): TypedWord => {
      const phrase = quoted ?? cornered;
      if (phrase !== undefined) {
        return { text: phrase, isQuoted: true, isLeftOut: minus !== '' };
      }
      const isLeftOut = /^[-－−]/u.test(plain) && !negative.test(plain);
      return { text: isLeftOut ? plain.slice(1) : plain, isQuoted: false, isLeftOut };
    },
  );
  return words.filter(({ text }) => keysOf(text).length > 0);
}

/** 2023 年 5 月 16 日, as texts are set with a space round each number. */
const spacedDate =
  /(?<!\S)[0-9０-９]{2,4}\s+年(?:\s*[0-9０-９]{1,2}\s*月(?:\s*[0-9０-９]{1,2}\s*[日号])?)?/gu;

function joinedDates(query: string): string {
  return query.replace(spacedDate, (date) => date.replace(/\s+/gu, ''));
}
