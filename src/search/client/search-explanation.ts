import { searchLabels } from '../../labels/ui/search.ts';
import type { Answer, Sought, WordCount } from '../answer.ts';
import { queryString, type UnknownPart } from './search-address.ts';
import { element } from './search-dom.ts';
import { isFilteredAway, summaryOf } from './search-hits.ts';

/**
 * The paragraphs under the line over the results: what the line means, what of the address means nothing, how
 * dates were read and what is left out, how many have each word of a query that none has as a whole, and how
 * to ask otherwise. Empty where the line says it all.
 */
export function explanationOf(
  answer: Answer,
  sought: Sought,
  unknown: readonly UnknownPart[],
): HTMLElement[] {
  const [, text] = summaryOf(answer);
  const needsHelp = answer.match === 'near' || isFilteredAway(answer);
  return [
    ...(text === undefined ? [] : [note(text)]),
    ...unknownTexts(answer, unknown).map((said) => note(said)),
    ...readTexts(answer, sought).map((said) => note(said)),
    ...(answer.apart.length > 0 ? [note(...apartNodes(answer.apart, sought))] : []),
    ...(needsHelp ? [note(searchLabels['search.help'])] : []),
  ];
}

function unknownTexts(answer: Answer, unknown: readonly UnknownPart[]): string[] {
  return [
    ...answer.unknown.map(({ facet, value }) =>
      searchLabels['search.unknownValue'](searchLabels[`search.facet.${facet}`], value),
    ),
    ...unknown.map(({ name, value }) => searchLabels['search.unknownPart'](`${name}=${value}`)),
  ];
}

/** How a query was read, where that is more than its characters. */
function readTexts({ match, dates, leftOut }: Answer, { days, inTitle }: Sought): string[] {
  const isReversed = days?.from !== undefined && days.to !== undefined && days.from > days.to;
  const isDated = match === 'exact' && inTitle !== true;
  return [
    ...(isReversed ? [searchLabels['search.daysReversed']] : []),
    ...(isDated
      ? dates.map(({ word, printed }) => searchLabels['search.dated'](word, printed))
      : []),
    ...(leftOut.length > 0 ? [searchLabels['search.leftOut'](leftOut)] : []),
  ];
}

/** Each word with how many results it has by itself; those that have any can be gone to. */
function apartNodes(apart: readonly WordCount[], sought: Sought): (string | Node)[] {
  const isFiltered = queryString({ ...sought, query: '' }) !== '';
  return [
    searchLabels[isFiltered ? 'search.apartFiltered' : 'search.apart'],
    ...apart.flatMap(({ word, count }, at) => [
      ...(at > 0 ? [searchLabels['search.apartJoin']] : []),
      count > 0
        ? link(
            queryString({ ...sought, query: word }),
            searchLabels['search.apartWord'](word, count),
          )
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
