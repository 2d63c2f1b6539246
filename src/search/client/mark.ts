import { wordsAmong, wordsOf } from '../find.ts';
import { showBar } from './mark-bar.ts';
import { markText } from './mark-text.ts';

/**
 * Marks a query on the page that is open, and shows the bar that tells of it and leads from place to place.
 * Does nothing where the query has neither a letter nor a digit.
 */
export function markPage(query: string): void {
  const words = wordsOf(query);
  if (words.length === 0) return;
  const { places, texts } = markText(words);
  showBar(query, places, wordsAmong(query, texts));
}
