import { searchLabels } from '../../labels/ui/search.ts';
import type { Failure } from '../answer.ts';
import { element } from './search-dom.ts';
import { listLinks } from './search-lists.ts';

/** What is said in place of results, with a button to try again where that can help. */
export function failureNodes(reason: Failure, retry: () => void): Node[] {
  const said = element('p', 'search-note', failureWords(reason));
  if (reason === 'no-index') return [said];
  const button = element('button', 'search-button', searchLabels['search.retry']);
  button.type = 'button';
  button.addEventListener('click', retry);
  return [said, button];
}

/** Why there is no answer, and what to do about it. */
export function failureWords(reason: Failure): string {
  if (typeof reason === 'string') return searchLabels[`search.failed.${reason}`];
  const { file, status } = reason;
  return status === 200
    ? searchLabels['search.failed.other'](file)
    : searchLabels['search.failed.refused'](file, status);
}

/** Links to the lists in which everything is found without the search. */
export function listNode(base: string): Node {
  const links = listLinks(base).map(({ text, address }) => {
    const link = element('a', '', text);
    link.href = address;
    return element('li', '', link);
  });
  return element('ul', 'links', ...links);
}
