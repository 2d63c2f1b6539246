import type { Corpus } from '../corpus.ts';
import { sitePages } from '../site-pages.ts';
import { standing } from './standing.ts';

/** The addresses of the pages that have a name of their own: the site's, and those that kinds name. */
export function namedPages(corpus: Corpus): readonly string[] {
  return [...new Set([...Object.values(sitePages), ...standing(corpus, 'series')])];
}
