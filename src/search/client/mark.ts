import { runsMarkedIn, wordsAmong } from '../find.ts';
import { readQuery } from '../query/query.ts';
import { showBar } from './mark-bar.ts';
import { markText } from './mark-text.ts';

/**
 * Marks a query on the page that is open, and shows the bar that tells of it and leads from place to place.
 * Does nothing where the query has neither a letter nor a digit.
 */
export function markPage(query: string): void {
  const read = readQuery(query);
  if (read.wanted.length === 0) return;
  const { places, texts } = markText((all) => runsMarkedIn(read, all));
  showBar(query, places, wordsAmong(read, texts));
}
