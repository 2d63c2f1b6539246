import { searchLabels } from '../../labels/ui/search.ts';
import type { Answer, Failure, Question } from '../answer.ts';
import { Announcer } from './search-announcer.ts';
import { failureNodes, failureWords } from './search-failure.ts';
import { explanationOf } from './search-explanation.ts';
import { figureNodes } from './search-figure.ts';
import { queryString, type UnknownPart } from './search-address.ts';
import { hitItem, summaryOf } from './search-hits.ts';

/** How many results are listed at a time. */
export const portion = 20;

/** The part of the search page under its form: results, or a message, or how to search. */
export class Results {
  readonly list: HTMLElement;
  readonly more: HTMLElement;
  readonly #base: string;
  readonly #section: HTMLElement;
  readonly #heading: HTMLElement;
  readonly #explained: HTMLElement;
  readonly #figure: HTMLElement;
  readonly #asked: HTMLElement;
  readonly #printed: HTMLElement;
  readonly #message: HTMLElement;
  readonly #hints: HTMLElement;
  readonly #announcer: Announcer;

  /**
   * @param host the search page's element, with all of its parts
   * @param base the base path of the site
   */
  constructor(host: HTMLElement, base: string) {
    this.#base = base;
    this.list = part(host, '.search-hits');
    this.more = part(host, '#search-more');
    this.#section = part(host, '.search-results');
    this.#heading = part(host, '#search-count');
    this.#explained = part(host, '#search-explained');
    this.#figure = part(host, '#search-figure');
    this.#asked = part(host, '.search-asked');
    this.#printed = part(host, '.search-printed');
    this.#message = part(host, '.search-message');
    this.#hints = part(host, '#search-hints');
    this.#announcer = new Announcer(part(host, '[role="status"]'));
  }

  /** Puts the answer in the place of what was there, or goes on with the list where more was asked for. */
  show(answer: Answer, question: Question, unknown: readonly UnknownPart[]): void {
    const { query, from } = question;
    const nothingAsked = answer.match === 'blank' && query.trim() === '';
    this.#message.hidden = true;
    this.#message.replaceChildren();
    this.#hints.hidden = !nothingAsked;
    const isMeant = !nothingAsked || unknown.length + answer.unknown.length === 0;
    this.#section.hidden = nothingAsked && isMeant;
    this.#section.removeAttribute('aria-busy');
    const [title = ''] = isMeant ? summaryOf(answer) : [searchLabels['search.unknownOnly']];
    const explanation = explanationOf(answer, question, unknown);
    this.#heading.textContent = title;
    const figure = answer.figure
      ? figureNodes(answer.figure, this.#base, window.location.pathname, question.figure)
      : [];
    this.#figure.replaceChildren(...figure);
    this.#figure.hidden = figure.length === 0;
    this.#explained.replaceChildren(...explanation);
    this.#explained.hidden = explanation.length === 0;
    const mark = answer.match === 'all' ? '' : answer.mark;
    const items = answer.hits.map((hit) => hitItem(this.#base, hit, mark));
    if (from === 0) this.list.replaceChildren(...items);
    else this.list.append(...items);
    this.#offerMore(answer.total);
    this.#announcer.hush();
    if (from > 0) items[0]?.querySelector('a')?.focus();
    else if (!this.#section.hidden)
      this.#announcer.say(
        [
          ...(answer.figure ? [this.#figure.textContent] : []),
          title,
          ...explanation.map(({ textContent }) => textContent),
        ].join(' '),
      );
  }

  /** Says on paper what was asked for. */
  say(asked: string): void {
    this.#asked.textContent = asked;
  }

  /** Takes away what belongs to the question before. Its list stays until the answer comes. */
  beginAnew(): void {
    this.more.hidden = true;
    this.#message.hidden = true;
    this.#message.replaceChildren();
  }

  /** Says that the answer takes a while; what was found before stays until it comes. */
  wait({ from, ...sought }: Question): void {
    if (queryString({ ...sought, inTitle: false, order: 'rank' }) === '') return;
    this.#hints.hidden = true;
    this.#section.hidden = false;
    this.#section.setAttribute('aria-busy', 'true');
    const waits = from === 0 ? this.#heading : this.more;
    waits.textContent = searchLabels['search.loading'];
    waits.hidden = false;
    this.#announcer.say(searchLabels['search.loading']);
  }

  /** Says why there is no answer. What is listed stays where only more of it could not be had. */
  fail(reason: Failure, { from }: Question, retry: () => void): void {
    if (from === 0) this.list.replaceChildren();
    this.#hints.hidden = true;
    this.#section.hidden = from === 0;
    this.#section.removeAttribute('aria-busy');
    this.more.hidden = true;
    this.#message.replaceChildren(...failureNodes(reason, retry));
    this.#message.hidden = false;
    this.#announcer.say(failureWords(reason));
  }

  /** Moves the focus to the first result, or to the line that says that there is none. */
  focus(): void {
    const first = this.list.querySelector('a') ?? this.#heading;
    first.focus({ preventScroll: true });
  }

  /** Whether the focus is on something that goes with the next answer. */
  get holdsFocus(): boolean {
    return this.#message.contains(document.activeElement);
  }

  #offerMore(total: number): void {
    const shown = this.list.children.length;
    const next = Math.min(portion, total - shown);
    this.more.hidden = next <= 0;
    this.more.textContent = searchLabels['search.more'](next, shown, total);
    this.#printed.textContent = next > 0 ? searchLabels['search.printed'](shown, total) : '';
  }
}

function part(host: HTMLElement, selector: string): HTMLElement {
  const found = host.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The search page has no ${selector}.`);
  return found;
}
