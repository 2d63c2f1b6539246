import type { IsoDate } from '../../domain/date.ts';
import { readDate } from './dates.ts';
import { typedWords } from './typed-words.ts';
import { writtenForms } from './written-dates.ts';

/**
 * A query as pages are marked by it: days that are told from the site's day have their date in its place,
 * since a page does not know that day. Everything else stays as it was typed.
 */
export function withoutRelativeDates(query: string, asOf: IsoDate): string {
  let text = query;
  for (const { text: word, isQuoted } of typedWords(query)) {
    const period = isQuoted || readDate(word) ? undefined : readDate(word, asOf);
    const [printed] = period ? writtenForms(period) : [];
    if (printed !== undefined) text = text.replace(word, printed);
  }
  return text;
}
