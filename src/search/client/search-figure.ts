import { searchLabels } from '../../labels/ui/search.ts';
import type { FigureLine } from '../figures/answer-figure.ts';
import { queryString } from './search-address.ts';
import { element } from './search-dom.ts';

/**
 * The line that answers a question for a figure: metric, period and branch, and the number as the site prints
 * it, which leads to its evidence.
 *
 * @param base the base path of the site
 * @param searchPath the address of the search page, which lists the records of a figure without a page
 */
export function figureNodes(
  { metric, period, branch, text, notes, evidence }: FigureLine,
  base: string,
  searchPath: string,
): (string | Node)[] {
  const link = element('a', 'search-figure-value', text);
  link.href =
    'path' in evidence
      ? base + evidence.path.replace(/^\//, '')
      : searchPath + queryString({ query: '', filters: {}, figure: evidence.key });
  return [
    searchLabels['search.figureOf'](branch, period, metric),
    link,
    ...(notes.length > 0
      ? [element('span', 'search-figure-notes', searchLabels['search.figureNotes'](notes))]
      : []),
    element(
      'span',
      'search-figure-way',
      'path' in evidence
        ? searchLabels['search.figurePage']
        : searchLabels['search.figureRecords'](evidence.count),
    ),
  ];
}
