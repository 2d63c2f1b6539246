import { searchLabels } from '../../labels/ui/search.ts';
import type { Answer, Failure, Question } from '../answer.ts';
import { queryString } from './search-address.ts';
import { Announcer } from './search-announcer.ts';
import { openSearch } from './connection.ts';
import { Asking, untilNextKey } from './search-asking.ts';
import { failureNodes, failureWords, listNode } from './search-failure.ts';
import { figureNodes } from './search-figure.ts';
import { summaryOf } from './search-hits.ts';
import { focusByKeys, onTyped } from './search-input.ts';
import { openedBy } from './list-position.ts';
import { element } from './search-dom.ts';
import { optionsOf } from './search-options.ts';

/** How many results are listed under the field. */
const shown = 6;

/**
 * `<youju-search-field data-base="/…/">`: shows the first results under the field in the header while
 * somebody types. Without this code the form alone leads to the search page.
 */
class SearchFieldElement extends HTMLElement {
  #parts: ReturnType<typeof partsOf>;
  #asking: Asking | undefined;
  #chosen: HTMLElement | undefined;
  #failed = false;

  connectedCallback(): void {
    // An element that is moved is connected again.
    if (this.#parts) return;
    this.#parts = partsOf(this);
    if (!this.#parts) return;
    const { input, panel } = this.#parts;
    this.#asking = new Asking(openSearch(this.dataset['base'] ?? '/'), {
      waiting: () => this.#wait(),
      answered: (answer, question) => this.#answered(answer, question),
      failed: (reason) => this.#fail(reason),
    });
    const isComposed = onTyped(input, () => this.#ask(untilNextKey));
    input.addEventListener('focus', () => this.#asking?.prepare());
    input.addEventListener('keydown', (event) => {
      if (!isComposed(event)) this.#onKey(event);
    });
    // The focus stays in the field while a result is pointed at.
    panel.addEventListener('mousedown', (event) => {
      if (event.target instanceof Element && event.target.closest('[role="option"]'))
        event.preventDefault();
    });
    panel.addEventListener('click', (event) => {
      if (openedBy(event, panel) !== undefined) this.#close();
    });
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !this.#isOpen) return;
      // The first Esc closes the list and leaves the words where they are.
      event.preventDefault();
      input.focus();
      this.#close();
    });
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.contains(relatedTarget))) this.#close();
    });
    document.addEventListener('keydown', focusByKeys(input));
    window.addEventListener('online', () => {
      if (this.#failed && this.#isOpen) this.#ask(0);
    });
  }

  get #isOpen(): boolean {
    return this.#parts?.panel.hidden === false;
  }

  #ask(after: number): void {
    const query = this.#parts?.input.value ?? '';
    if (query.trim() === '') this.#close();
    else this.#asking?.ask({ query, filters: {}, from: 0, count: shown }, after);
  }

  #wait(): void {
    const text = searchLabels['search.loading'];
    this.#open([element('p', 'search-note', text)]);
    this.#parts?.announcer.say(text);
  }

  #answered(answer: Answer, { query }: Question): void {
    if (!this.#parts) return;
    const { input, form, announcer } = this.#parts;
    const [title = '', text = ''] = summaryOf(answer);
    const exact = answer.match === 'exact';
    const base = this.dataset['base'] ?? '/';
    const figure = answer.figure
      ? [element('p', 'search-figure', ...figureNodes(answer.figure, base, form.action))]
      : [];
    const figureSaid = figure.map(({ textContent }) => textContent);
    if (answer.hits.length === 0) {
      const notes = [title, text].map((said) => element('p', 'search-note', said));
      this.#open([...figure, ...notes]);
      announcer.say([...figureSaid, title].join(' '));
      return;
    }
    const list = optionsOf(answer, {
      base,
      query: answer.mark,
      all: form.action + queryString({ query, filters: {} }),
    });
    list.id = listId;
    this.#open([...figure, ...(exact ? [] : [element('p', 'search-note', title)]), list]);
    input.setAttribute('aria-expanded', 'true');
    input.setAttribute('aria-controls', listId);
    const said = searchLabels['search.suggested'](answer.hits.length, answer.total);
    announcer.say([...figureSaid, ...(exact ? [] : [title]), said].join(' '));
  }

  #fail(reason: Failure): void {
    const nodes = failureNodes(reason, () => this.#ask(0));
    this.#open([...nodes, listNode(this.dataset['base'] ?? '/')]);
    this.#failed = true;
    this.#parts?.announcer.say(failureWords(reason));
  }

  #open(contents: readonly Node[]): void {
    if (!this.#parts) return;
    this.#reset();
    const { input, panel } = this.#parts;
    // What is replaced must not take the focus with it.
    if (panel.contains(document.activeElement)) input.focus();
    panel.replaceChildren(...contents);
    panel.hidden = false;
  }

  #close(): void {
    this.#asking?.forget();
    this.#reset();
    this.#parts?.announcer.hush();
    if (!this.#parts) return;
    this.#parts.panel.hidden = true;
    this.#parts.panel.replaceChildren();
  }

  /** The field as it is without a list. */
  #reset(): void {
    this.#failed = false;
    this.#choose(undefined);
    this.#parts?.input.setAttribute('aria-expanded', 'false');
    this.#parts?.input.removeAttribute('aria-controls');
  }

  #onKey(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (ctrlKey || metaKey || altKey || shiftKey) return;
    if (key === 'Enter' && this.#chosen) {
      event.preventDefault();
      this.#chosen.click();
    }
    if (key !== 'ArrowDown' && key !== 'ArrowUp') return;
    event.preventDefault();
    if (!this.#isOpen) {
      this.#ask(0);
      return;
    }
    // Past either end lies the field itself, where no result is chosen.
    const options = [...this.querySelectorAll<HTMLElement>('[role="option"]')];
    const ring = [undefined, ...options];
    const step = key === 'ArrowDown' ? 1 : ring.length - 1;
    this.#choose(ring[(ring.indexOf(this.#chosen) + step) % ring.length]);
  }

  #choose(option: HTMLElement | undefined): void {
    this.#chosen?.setAttribute('aria-selected', 'false');
    this.#chosen = option;
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) this.#parts?.input.setAttribute('aria-activedescendant', option.id);
    else this.#parts?.input.removeAttribute('aria-activedescendant');
  }
}

const listId = 'search-options';

/** The form and its field, made into a combobox with a place for its list. */
function partsOf(host: HTMLElement) {
  const form = host.querySelector('form');
  const input = host.querySelector('input');
  if (!form || !input) return undefined;
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-expanded', 'false');
  input.setAttribute('aria-keyshortcuts', '/ Control+K');
  const panel = element('div', 'search-panel');
  panel.hidden = true;
  const status = element('p', 'hidden-text');
  status.setAttribute('role', 'status');
  form.append(panel, status);
  return { form, input, panel, announcer: new Announcer(status) };
}

customElements.define('youju-search-field', SearchFieldElement);
