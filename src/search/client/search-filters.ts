import { isIsoDate } from '../../domain/date.ts';
import { searchLabels } from '../../labels/ui/search.ts';
import type { Answer, Sought } from '../answer.ts';
import { facets, type Facet } from '../page.ts';
import { DaysInputs } from './search-days.ts';

/** What results are narrowed by. */
export type Narrowing = Pick<Sought, 'filters' | 'days' | 'inTitle'>;

/** From this width on the filters stand beside each other above the results; below it they are folded. */
const wide = '(min-width: 48rem)';

/** What results are narrowed by on the search page: selects, each with what it would leave, days, and titles. */
export class Filters {
  readonly #folded: HTMLDetailsElement | null;
  readonly #summary: Element | null;
  readonly #selects: ReadonlyMap<Facet, HTMLSelectElement>;
  readonly #days: DaysInputs;
  readonly #inTitle: HTMLInputElement | null;
  readonly #clear: HTMLButtonElement | null;

  /**
   * @param form has the filters in a hidden `details`: a select for each facet, by its name, two days, a box
   *   for titles, and a button
   * @param changed is told when a reader has chosen
   */
  constructor(form: HTMLFormElement, changed: () => void) {
    this.#folded = form.querySelector('details');
    this.#summary = form.querySelector('summary');
    this.#selects = new Map(
      facets.flatMap((facet) => {
        const select = form.querySelector<HTMLSelectElement>(`select[name="${facet}"]`);
        return select ? [[facet, select] as const] : [];
      }),
    );
    this.#days = new DaysInputs(form, changed);
    this.#inTitle = form.querySelector('input[name="in"]');
    this.#clear = form.querySelector('fieldset button');
    for (const select of this.#selects.values()) select.addEventListener('change', changed);
    this.#inTitle?.addEventListener('change', changed);
    this.#clear?.addEventListener('click', () => {
      this.#set({ filters: {} });
      // The button goes with the last filter, and must not take the focus with it.
      [...this.#selects.values()].find(({ disabled }) => !disabled)?.focus();
      changed();
    });
    const width = window.matchMedia(wide);
    const unfold = () => {
      if (this.#folded) this.#folded.open = width.matches;
    };
    width.addEventListener('change', unfold);
    unfold();
  }

  /** What is chosen. */
  get chosen(): Narrowing {
    const days = this.#days.chosen;
    return {
      filters: Object.fromEntries(
        [...this.#selects].flatMap(([facet, { value }]) => (value === '' ? [] : [[facet, value]])),
      ),
      ...(days ? { days } : {}),
      ...(this.#inTitle?.checked === true ? { inTitle: true } : {}),
    };
  }

  /** Offers what an answer leaves to choose; a value that the index does not have is chosen no more. */
  offer({ counts, total }: Answer, { filters }: Narrowing): void {
    for (const [facet, select] of this.#selects) {
      const offered = counts[facet].map(({ id, label, count }) => {
        return new Option(searchLabels['search.option'](label, count), id);
      });
      const value = counts[facet].some(({ id }) => id === filters[facet]) ? filters[facet] : '';
      select.replaceChildren(new Option(searchLabels['search.all'], ''), ...offered);
      select.value = value ?? '';
      const [only, second] = counts[facet];
      const narrows = second !== undefined || (only !== undefined && only.count < total);
      // A select that has the focus would lose it.
      const isInUse = select.value !== '' || select === document.activeElement;
      select.disabled = !narrows && !isInUse;
    }
    this.#settle();
    if (this.#folded) this.#folded.hidden = false;
  }

  /** Shows what is chosen before an answer has said what there is. */
  choose(chosen: Narrowing): void {
    this.#set(chosen);
    this.#settle();
  }

  #set({ filters, days, inTitle = false }: Narrowing): void {
    for (const [facet, select] of this.#selects) {
      const value = filters[facet] ?? '';
      if (![...select.options].some((option) => option.value === value)) {
        select.append(new Option(value === '' ? searchLabels['search.all'] : value, value));
      }
      select.value = value;
    }
    this.#days.set(days);
    if (this.#inTitle) this.#inTitle.checked = inTitle;
  }

  #settle(): void {
    const { filters, days = {}, inTitle = false } = this.chosen;
    const count =
      Object.keys(filters).length + Object.values(days).filter(isIsoDate).length + Number(inTitle);
    if (this.#clear) this.#clear.hidden = count === 0;
    if (this.#summary) this.#summary.textContent = searchLabels['search.narrow'](count);
    if (this.#folded && count > 0) this.#folded.hidden = false;
  }
}
