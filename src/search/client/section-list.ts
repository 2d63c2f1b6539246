import { searchLabels } from '../../labels/ui/search.ts';
import type { Hit } from '../answer.ts';
import { sectionedTypes } from '../sections/section.ts';
import { hitAddress } from './search-address.ts';
import { element } from './search-dom.ts';
import { toHit } from './search-return.ts';
import { askSections } from './section-connection.ts';

/**
 * What asks in which sections of a long text the query stands: a button under its result, which lists the sections
 * and folds the list again. Nothing for what has no sections, or where nothing was looked for.
 */
export function sectionNodes(base: string, { path, type }: Hit, mark: string): Node[] {
  if (mark === '' || !sectionedTypes.some((one) => one === type)) return [];
  const button = element('button', 'search-button', searchLabels['search.sections']);
  button.type = 'button';
  const said = element('p', 'search-note');
  said.setAttribute('role', 'status');
  const place = element('div', 'search-sections', button, said);
  let list: HTMLElement | undefined;
  const unfold = (isOpen: boolean) => {
    button.setAttribute('aria-expanded', String(isOpen));
    said.hidden = !isOpen;
    if (list) list.hidden = !isOpen;
  };
  button.setAttribute('aria-expanded', 'false');
  button.addEventListener('click', () => {
    if (list) {
      unfold(button.getAttribute('aria-expanded') !== 'true');
      return;
    }
    // A button that is disabled lets go of the focus.
    if (button.getAttribute('aria-disabled') === 'true') return;
    button.setAttribute('aria-disabled', 'true');
    said.textContent = searchLabels['search.loading'];
    void askSections(base, path, mark).then((reply) => {
      button.removeAttribute('aria-disabled');
      if ('failure' in reply) {
        said.textContent = searchLabels[`search.sections.${reply.failure}`];
        return;
      }
      said.textContent = searchLabels['search.sectionsFound'](reply.sections.length);
      const links = reply.sections.map(({ anchor, heading }) => {
        const link = element('a', '', heading);
        const fragment = anchor && `#${encodeURIComponent(anchor)}`;
        toHit(link, hitAddress(base, path, mark) + fragment);
        return element('li', '', link);
      });
      list = element('ul', 'links', ...links);
      place.append(list);
      unfold(true);
    });
  });
  return [place];
}
