import { searchLabels } from '../../labels/ui/search.ts';
import type { Answer } from '../answer.ts';
import { facets, type Facet } from '../page.ts';
import type { Sought } from './search-address.ts';

/** The selects by which results are narrowed, each with what it would leave. */
export class Filters {
  readonly #fieldset: HTMLFieldSetElement | null;
  readonly #selects: ReadonlyMap<Facet, HTMLSelectElement>;
  readonly #clear: HTMLButtonElement | null;

  /**
   * @param form has a fieldset with a select for each facet, by its name, each in a box with its label, and a button
   * @param changed is told when a reader has chosen
   */
  constructor(form: HTMLFormElement, changed: () => void) {
    this.#fieldset = form.querySelector('fieldset');
    this.#selects = new Map(
      facets.flatMap((facet) => {
        const select = form.querySelector<HTMLSelectElement>(`select[name="${facet}"]`);
        return select ? [[facet, select] as const] : [];
      }),
    );
    this.#clear = form.querySelector('fieldset button');
    for (const select of this.#selects.values()) select.addEventListener('change', changed);
    this.#clear?.addEventListener('click', () => {
      for (const select of this.#selects.values()) select.value = '';
      // The button goes with the last filter, and must not take the focus with it.
      [...this.#selects.values()].find((select) => isVisible(select))?.focus();
      changed();
    });
  }

  /** What is chosen. */
  get chosen(): Sought['filters'] {
    return Object.fromEntries(
      [...this.#selects].flatMap(([facet, { value }]) => (value === '' ? [] : [[facet, value]])),
    );
  }

  /** Offers what an answer leaves to choose. */
  offer({ counts, total }: Answer, chosen: Sought['filters']): void {
    for (const [facet, select] of this.#selects) {
      const value = chosen[facet] ?? '';
      const offered = counts[facet].map(({ id, label, count }) => {
        return new Option(searchLabels['search.option'](label, count), id);
      });
      // An address may have been sent with a value that no page has any more.
      if (value !== '' && !counts[facet].some(({ id }) => id === value)) {
        offered.push(new Option(searchLabels['search.option'](value, 0), value));
      }
      select.replaceChildren(new Option(searchLabels['search.all'], ''), ...offered);
      select.value = value;
      const [only, second] = counts[facet];
      const narrows = second !== undefined || (only !== undefined && only.count < total);
      const box = boxOf(select);
      if (box) box.hidden = !narrows && value === '';
    }
    this.#settle(chosen);
  }

  /** Shows what is chosen before an answer has said what there is. */
  choose(chosen: Sought['filters']): void {
    for (const [facet, select] of this.#selects) {
      const value = chosen[facet] ?? '';
      if (![...select.options].some((option) => option.value === value)) {
        select.append(new Option(value, value));
      }
      select.value = value;
      const box = boxOf(select);
      if (box && value !== '') box.hidden = false;
    }
    this.#settle(chosen);
  }

  #settle(chosen: Sought['filters']): void {
    const isChosen = Object.keys(chosen).length > 0;
    if (this.#clear) this.#clear.hidden = !isChosen;
    const isOffered = [...this.#selects.values()].some(isVisible);
    if (this.#fieldset) this.#fieldset.hidden = !isChosen && !isOffered;
  }
}

function isVisible(select: HTMLSelectElement): boolean {
  return boxOf(select)?.hidden === false;
}

/** What holds a select and its label. */
function boxOf(select: HTMLSelectElement): HTMLElement | null {
  return select.closest<HTMLElement>('.search-facet');
}
