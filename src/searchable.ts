/**
 * The one door from the commands to what the pages print, for the index of the search: it is built from the
 * very content that the command has left for the pages (`src/content.ts`). No page asks it.
 */
import { searchPages } from './components/search/search-pages.ts';
import { siteCorpus } from './components/site.ts';
import type { SearchPages } from './search/page.ts';

/** All pages that can be found, with their own text. Throws where the content could not be read at all. */
export function searchablePages(): SearchPages {
  return searchPages(siteCorpus());
}
