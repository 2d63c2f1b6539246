import { searchLabels } from '../../labels/ui/search.ts';
import type { Answer, WordCount } from '../answer.ts';
import { queryString, type Sought } from './search-address.ts';
import { element } from './search-dom.ts';
import { isFilteredAway, summaryOf } from './search-hits.ts';

/**
 * The paragraphs under the line over the results: what the line means, how many have
 * each word of a query that none has as a whole, and how to ask otherwise. Empty where the line says it all.
 */
export function explanationOf(answer: Answer, filters: Sought['filters']): HTMLElement[] {
  const [, text] = summaryOf(answer);
  const needsHelp = answer.match === 'near' || isFilteredAway(answer);
  return [
    ...(text === undefined ? [] : [note(text)]),
    ...(answer.apart.length > 0 ? [note(...apartNodes(answer.apart, filters))] : []),
    ...(needsHelp ? [note(searchLabels['search.help'])] : []),
  ];
}

/** Each word with how many results it has by itself; those that have any can be gone to. */
function apartNodes(apart: readonly WordCount[], filters: Sought['filters']): (string | Node)[] {
  const isFiltered = Object.keys(filters).length > 0;
  return [
    searchLabels[isFiltered ? 'search.apartFiltered' : 'search.apart'],
    ...apart.flatMap(({ word, count }, at) => [
      ...(at > 0 ? [searchLabels['search.apartJoin']] : []),
      count > 0
        ? link(queryString({ query: word, filters }), searchLabels['search.apartWord'](word, count))
        : searchLabels['search.apartNone'](word),
    ]),
    searchLabels['search.apartEnd'],
  ];
}

function link(address: string, text: string): HTMLElement {
  const made = element('a', '', text);
  made.href = address;
  return made;
}

function note(...contents: readonly (string | Node)[]): HTMLElement {
  return element('p', 'search-note', ...contents);
}
