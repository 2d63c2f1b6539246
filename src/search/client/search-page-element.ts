import { searchLabels } from '../../labels/ui/search.ts';
import type { Answer, Failure, Question, Sought } from '../answer.ts';
import { queryString, soughtIn, type UnknownPart } from './search-address.ts';
import { openSearch } from './connection.ts';
import { askedWords } from './search-asked.ts';
import { Asking, untilNextKey } from './search-asking.ts';
import { Filters } from './search-filters.ts';
import { focusByKeys, onTyped } from './search-input.ts';
import {
  keepPosition,
  openedBy,
  keptPosition,
  returnTo,
  type ListPosition,
} from './list-position.ts';
import { portion, Results } from './search-results.ts';
import { ResultTools } from './search-tools.ts';
import { walkByArrows } from './search-walk.ts';

/** The search page at work: it listens to the form, keeps the address, asks, and shows what comes. */
class SearchPage {
  readonly #form: HTMLFormElement;
  readonly #input: HTMLInputElement;
  readonly #filters: Filters;
  readonly #results: Results;
  readonly #tools: ResultTools;
  readonly #asking: Asking;
  readonly #title = document.title;
  #sought: Sought = { query: '', filters: {} };
  /** Whether the history's entry is one to come back to: then what is typed next gets one of its own. */
  #settled = false;
  /** What of the address means nothing to the search. */
  #unknown: readonly UnknownPart[] = [];
  /** Whether the focus goes to the results with the next answer: what is looked for was sent off. */
  #goesToResults = false;
  #position: ListPosition | undefined;
  #failed: Question | undefined;

  constructor(host: HTMLElement, form: HTMLFormElement, input: HTMLInputElement) {
    const base = host.dataset['base'] ?? '/';
    const results = new Results(host, base);
    this.#input = input;
    this.#results = results;
    this.#form = form;
    const connection = openSearch(base);
    this.#filters = new Filters(form, () => this.#narrowed());
    this.#tools = new ResultTools(host, base, connection, () => this.#narrowed());
    this.#asking = new Asking(connection, {
      asked: () => this.#write(),
      waiting: (question) => results.wait(question),
      answered: (answer, question) => this.#answered(answer, question),
      failed: (reason, question) => this.#fail(reason, question),
    });
    const isComposed = onTyped(input, () => this.#typed());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#typed(0);
      this.#write();
      this.#settled = true;
      this.#goesToResults = true;
    });
    results.more.addEventListener('click', () => this.#ask(results.list.children.length, portion));
    host.addEventListener('keydown', (event) => {
      if (isComposed(event)) return;
      walkByArrows({ input, list: results.list, more: results.more }, event);
    });
    host.addEventListener('click', (event) => this.#opened(openedBy(event, results.list)));
    document.addEventListener('keydown', focusByKeys(input));
    window.addEventListener('popstate', () => {
      // A link within the page changes the address too, but not what is looked for.
      if (!this.#isInAddress) this.#read();
    });
    window.addEventListener('online', () => this.#again());
    this.#read();
  }

  /** Takes what is looked for from the address, and lists as much as was listed there before. */
  #read(): void {
    const { sought, unknown } = soughtIn(window.location.search);
    this.#sought = sought;
    this.#unknown = unknown;
    this.#settled = queryString(sought) !== '';
    this.#position = keptPosition();
    this.#goesToResults = this.#settled && document.activeElement === document.body;
    this.#input.value = sought.query;
    this.#filters.choose(sought);
    this.#tools.order = sought.order ?? 'rank';
    this.#entitle();
    this.#ask(0, Math.max(portion, this.#position?.shown ?? 0));
  }

  #typed(wait = untilNextKey): void {
    // Another list is asked for: the position in the earlier one is of no more use.
    this.#position = undefined;
    this.#unknown = [];
    this.#goesToResults = false;
    // What is typed is looked for everywhere again, and not among the records of a figure.
    this.#sought = this.#chosen;
    this.#ask(0, portion, wait);
  }

  #narrowed(): void {
    this.#position = undefined;
    this.#unknown = [];
    this.#sought = this.#chosen;
    // An entry of its own, whatever comes before it and whatever is typed after it.
    this.#settled = true;
    this.#write();
    this.#settled = true;
    this.#ask(0, portion);
  }

  #ask(from: number, count: number, wait = 0): void {
    if (from === 0) {
      // More of the list before, or a further try at it, would take this question's place.
      this.#failed = undefined;
      this.#results.beginAnew();
    }
    this.#asking.ask({ ...this.#sought, from, count }, wait);
  }

  /** What is looked for by the form and the order. */
  get #chosen(): Sought {
    const { order } = this.#tools;
    return {
      query: this.#input.value,
      ...this.#filters.chosen,
      ...(order === 'rank' ? {} : { order }),
    };
  }

  get #isInAddress(): boolean {
    return queryString(soughtIn(window.location.search).sought) === queryString(this.#sought);
  }

  /** Asks again what failed. */
  #again(): void {
    if (this.#failed) this.#asking.ask(this.#failed);
  }

  /** Puts what is looked for into the address: into a new entry of the history after one that is settled. */
  #write(): void {
    if (this.#isInAddress) return;
    const address = queryString(this.#sought);
    const to = window.location.pathname + address + window.location.hash;
    if (this.#settled) window.history.pushState(null, '', to);
    else window.history.replaceState(null, '', to);
    this.#settled = false;
    this.#entitle();
  }

  #entitle(): void {
    const query = this.#sought.query.trim();
    document.title =
      query === '' ? this.#title : searchLabels['search.titleOf'](query, this.#title);
  }

  #answered(answer: Answer, question: Question): void {
    this.#failed = undefined;
    const losesFocus = this.#results.holdsFocus;
    this.#filters.offer(answer, question);
    const { query, from, count, figure } = question;
    const listed = { ...this.#chosen, query, ...(figure === undefined ? {} : { figure }) };
    this.#sought = { ...listed, query: this.#sought.query };
    this.#tools.offer(answer, listed);
    this.#results.show(answer, { ...listed, from, count }, this.#unknown);
    this.#results.say(askedWords(this.#form));
    if (losesFocus && from === 0) this.#input.focus();
    if (this.#goesToResults && !this.#position) this.#results.focus();
    this.#goesToResults = false;
    if (this.#position) returnTo(this.#position, this.#results.list);
    this.#position = undefined;
  }

  #opened(address: string | undefined): void {
    if (address === undefined) return;
    keepPosition(address, this.#results.list);
  }

  #fail(reason: Failure, question: Question): void {
    this.#failed = question;
    this.#results.fail(reason, question, () => this.#again());
  }
}

/** `<youju-search data-base="/…/">`: the search page. Without this code its links lead to the lists. */
class SearchPageElement extends HTMLElement {
  #isAtWork = false;

  connectedCallback(): void {
    // An element that is moved is connected again.
    if (this.#isAtWork) return;
    const form = this.querySelector('form');
    const input = this.querySelector('input');
    if (!form || !input) return;
    new SearchPage(this, form, input);
    this.#isAtWork = true;
  }
}

customElements.define('youju-search', SearchPageElement);
