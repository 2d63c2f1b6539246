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
   * @param form has a hidden fieldset with a select for each facet, by its name, and a button
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
      [...this.#selects.values()].find(({ disabled }) => !disabled)?.focus();
      changed();
    });
  }

  /** What is chosen. */
  get chosen(): Sought['filters'] {
    return Object.fromEntries(
      [...this.#selects].flatMap(([facet, { value }]) => (value === '' ? [] : [[facet, value]])),
    );
  }

  /** Offers what an answer leaves to choose; a value that the index does not have is chosen no more. */
  offer({ counts, total }: Answer, chosen: Sought['filters']): void {
    for (const [facet, select] of this.#selects) {
      const offered = counts[facet].map(({ id, label, count }) => {
        return new Option(searchLabels['search.option'](label, count), id);
      });
      const value = counts[facet].some(({ id }) => id === chosen[facet]) ? chosen[facet] : '';
      select.replaceChildren(new Option(searchLabels['search.all'], ''), ...offered);
      select.value = value ?? '';
      const [only, second] = counts[facet];
      const narrows = second !== undefined || (only !== undefined && only.count < total);
      // A select that has the focus would lose it.
      const isInUse = select.value !== '' || select === document.activeElement;
      select.disabled = !narrows && !isInUse;
    }
    this.#settle(this.chosen);
    if (this.#fieldset) this.#fieldset.hidden = false;
  }

  /** Shows what is chosen before an answer has said what there is. */
  choose(chosen: Sought['filters']): void {
    for (const [facet, select] of this.#selects) {
      const value = chosen[facet] ?? '';
      if (![...select.options].some((option) => option.value === value)) {
        select.append(new Option(value === '' ? searchLabels['search.all'] : value, value));
      }
      select.value = value;
    }
    this.#settle(chosen);
  }

  #settle(chosen: Sought['filters']): void {
    const isChosen = Object.keys(chosen).length > 0;
    if (this.#clear) this.#clear.hidden = !isChosen;
    if (this.#fieldset && isChosen) this.#fieldset.hidden = false;
  }
}
