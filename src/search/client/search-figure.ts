import { searchLabels } from '../../labels/ui/search.ts';
import type { FigureLine } from '../figures/answer-figure.ts';
import { queryString } from './search-address.ts';
import { element } from './search-dom.ts';

/**
 * The line that answers a question for a figure: metric, period and branch, and the number as the site prints
 * it, which leads to its evidence; where its records are listed already, it leads nowhere.
 *
 * @param base the base path of the site
 * @param searchPath the address of the search page, which lists the records of a figure without a page
 * @param listed the key of the figure whose records are listed
 */
export function figureNodes(
  { metric, period, branch, text, notes, evidence }: FigureLine,
  base: string,
  searchPath: string,
  listed?: string,
): (string | Node)[] {
  const isListed = 'key' in evidence && evidence.key === listed;
  return [
    searchLabels['search.figureOf'](branch, period, metric),
    isListed ? element('b', 'search-figure-value', text) : linkTo(text, evidence, base, searchPath),
    ...(notes.length > 0
      ? [element('span', 'search-figure-notes', searchLabels['search.figureNotes'](notes))]
      : []),
    ...(isListed ? [] : [element('span', 'search-figure-way', wayTo(evidence))]),
  ];
}

function linkTo(
  text: string,
  evidence: FigureLine['evidence'],
  base: string,
  searchPath: string,
): HTMLAnchorElement {
  const link = element('a', 'search-figure-value', text);
  link.href =
    'path' in evidence
      ? base + evidence.path.replace(/^\//, '')
      : searchPath + queryString({ query: '', filters: {}, figure: evidence.key });
  return link;
}

function wayTo(evidence: FigureLine['evidence']): string {
  return 'path' in evidence
    ? searchLabels['search.figurePage']
    : searchLabels['search.figureRecords'](evidence.count);
}
