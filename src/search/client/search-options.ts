import { searchPageLabels as words } from '../../labels/ui/search-pages.ts';
import { searchLabels } from '../../labels/ui/search.ts';
import type { Answer, TextRun } from '../answer.ts';
import type { PageType } from '../page.ts';
import { hitAddress } from './search-address.ts';
import { toHit } from './search-return.ts';
import { element, markedNodes } from './search-dom.ts';

/**
 * The list under the field in the header: the first results, and the way to all of them. Its rows are links
 * for the pointer; for the keyboard the field keeps the focus and says which row is chosen.
 *
 * @param to `base` of the site, the `query`, and the address of `all` results
 */
export function optionsOf(
  { hits, match, total }: Answer,
  to: { readonly base: string; readonly query: string; readonly all: string },
): HTMLElement {
  const all = searchLabels[match === 'near' ? 'search.seeNear' : 'search.seeAll'](total);
  const list = element(
    'div',
    'search-options',
    ...hits.map(({ path, type, title, line }, at) =>
      option(
        hitAddress(to.base, path, to.query),
        at,
        element('span', 'search-option-title', ...markedNodes(title)),
        element('span', 'search-option-line', ...lineOf(type, line)),
      ),
    ),
    option(to.all, hits.length, element('span', 'search-option-all', all)),
  );
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', searchLabels['search.suggestions']);
  return list;
}

/** A record's line begins with what kind of record it is; that of another page with the word for its type. */
function lineOf(type: PageType, line: readonly TextRun[]): readonly (string | Node)[] {
  const own = markedNodes(line);
  if (type === 'record') return own;
  return [
    words[`searchPage.type.${type}`],
    ...(own.length > 0 ? [words['searchPage.join']] : []),
    ...own,
  ];
}

function option(address: string, at: number, ...contents: readonly Node[]): HTMLElement {
  const link = element('a', 'search-option', ...contents);
  toHit(link, address);
  link.id = `search-option-${at}`;
  link.tabIndex = -1;
  link.setAttribute('role', 'option');
  link.setAttribute('aria-selected', 'false');
  return link;
}
