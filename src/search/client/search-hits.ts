import { searchPageLabels } from '../../labels/ui/search-pages.ts';
import { searchLabels } from '../../labels/ui/search.ts';
import type { Answer, Hit } from '../answer.ts';
import { hitAddress } from './search-address.ts';
import { toHit } from './search-return.ts';
import { sectionNodes } from './section-list.ts';
import { element, markedNodes } from './search-dom.ts';

/**
 * A result in the list of the search page.
 *
 * @param mark the query that its page is to mark
 */
export function hitItem(base: string, hit: Hit, mark: string): HTMLLIElement {
  const link = element('a', '', ...markedNodes(hit.title));
  toHit(link, hitAddress(base, hit.path, mark));
  const type = searchPageLabels[`searchPage.type.${hit.type}`];
  return element(
    'li',
    'search-hit',
    element('h3', '', link),
    element('p', 'search-line', element('span', 'search-type', type), ...lineOf(hit)),
    ...hit.excerpts.map((excerpt) => element('p', 'search-excerpt', ...markedNodes(excerpt))),
    ...sectionNodes(base, hit, mark),
  );
}

/** The line beside the word for the type, which a box sets apart for the eye alone. */
function lineOf({ line }: Hit): readonly (string | Node)[] {
  if (line.length === 0) return [];
  return [
    element('span', 'hidden-text', searchPageLabels['searchPage.join']),
    ...markedNodes(line),
  ];
}

/** Whether something was found, and all of it is filtered away. */
export function isFilteredAway({ match, total }: Answer): boolean {
  return total === 0 && match !== 'none' && match !== 'blank';
}

/** What an answer comes to: the line over its results, and a further one where that needs explaining. */
export function summaryOf(answer: Answer): readonly string[] {
  const { match, total, figure } = answer;
  if (match === 'all' && figure) return [searchLabels['search.figureListed'](total)];
  if (isFilteredAway(answer))
    return [searchLabels['search.unfit'], searchLabels['search.unfitText']];
  switch (match) {
    case 'exact':
      return [searchLabels['search.exact'](total)];
    case 'near':
      return [
        searchLabels[figure ? 'search.nearFigure' : 'search.near'],
        searchLabels['search.nearCount'](total),
      ];
    case 'all':
      return [searchLabels['search.fitting'](total)];
    case 'none':
      return figure
        ? [searchLabels['search.noneFigure']]
        : [searchLabels['search.none'], searchLabels['search.noneText']];
    case 'blank':
      return [searchLabels['search.blank'], searchLabels['search.blankText']];
  }
}
