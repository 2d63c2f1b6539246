import type { wordsAmong } from '../find.ts';
import { unmarkText, type MarkedPlace } from './mark-text.ts';
import { listOf } from './search-return.ts';

/**
 * Shows the bar of `Marked.astro` for the places of a query, and goes to the first place. An address with a
 * fragment leads to its target as ever, and a page that was left and comes back stays where it was.
 *
 * @param words which of the query's words stand in the places, and which do not
 */
export function showBar(
  query: string,
  places: readonly MarkedPlace[],
  words: ReturnType<typeof wordsAmong>,
): void {
  const template = document.querySelector('template#marked');
  const bar = cloneOf(template);
  if (!template || !bar) return;
  const write = (part: string, text: string) => {
    for (const element of bar.querySelectorAll(`.marked-${part}`)) element.textContent = text;
  };
  const count = places.length;

  let here = 0;
  const turnTo = (at: number) => {
    classOf(places[here], 'here', false);
    here = (at + count) % count;
    classOf(places[here], 'here', true);
    write('at', worded(template, 'short', { at: here + 1, count }));
  };
  const stepTo = (at: number) => {
    turnTo(at);
    show(places[here]);
    write('step', worded(template, 'place', { at: here + 1, count }));
  };
  const end = () => {
    unmarkText(places);
    bar.remove();
    document.documentElement.classList.remove('is-marked');
    const address = new URL(location.href);
    address.searchParams.delete('mark');
    history.replaceState(history.state, '', address);
    document.querySelector('main')?.focus({ preventScroll: true });
  };

  const actions: Record<string, () => void> = {
    previous: () => stepTo(here - 1),
    next: () => stepTo(here + 1),
    go: () => {
      show(places[here]);
      focusOn(places[here]);
    },
    end,
  };
  for (const button of bar.querySelectorAll('button')) {
    button.addEventListener('click', () => actions[button.value]?.());
  }
  for (const link of bar.querySelectorAll('a')) {
    link.search = listOf(query, link.pathname, document.referrer);
  }

  if (count === 0) {
    bar.querySelector('.marked-steps')?.remove();
    write('end', template.getAttribute('data-close') ?? '');
  }
  template.before(bar);
  document.documentElement.classList.add('is-marked');
  // A screen reader tells of what comes into the bar after the bar itself.
  window.setTimeout(() => {
    write('said', saidOf(template, { count, query, ...words }));
  });
  const target = targetOf(location.hash);
  if (count > 0) turnTo(firstFrom(target, places));
  if (!isFreshlyOpened()) return;
  // The bar has pushed the target down.
  if (location.hash) target?.scrollIntoView();
  else show(places[here]);
}

function cloneOf(template: Element | null): HTMLElement | undefined {
  if (!(template instanceof HTMLTemplateElement)) return undefined;
  const content = document.importNode(template.content, true).firstElementChild;
  return content instanceof HTMLElement ? content : undefined;
}

/** What the page has of the query: a word that it does not have is named as missing. */
function saidOf(
  template: Element,
  {
    count,
    query,
    found,
    missing,
  }: { count: number; query: string } & ReturnType<typeof wordsAmong>,
): string {
  if (count === 0) return worded(template, 'none', { query });
  if (missing.length === 0) return worded(template, 'some', { count, query });
  const quoted = (words: readonly string[]) =>
    words.map((word) => worded(template, 'word', { word })).join('');
  return worded(template, 'part', { count, found: quoted(found), missing: quoted(missing) });
}

/** One of the template's sentences with its values. */
function worded(template: Element, sentence: string, values: Record<string, string | number>) {
  const pattern = template.getAttribute(`data-${sentence}`) ?? '';
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
}

function classOf(place: MarkedPlace | undefined, name: string, isOn: boolean): void {
  for (const mark of place ?? []) mark.classList.toggle(name, isOn);
}

/** Brings a place into the middle of the window, at once: nobody is made to watch a long page go by. */
function show(place: MarkedPlace | undefined): void {
  const mark = place?.[0];
  const summary = mark?.closest('summary');
  let folded = mark?.closest('details');
  while (folded) {
    if (folded !== summary?.parentElement) folded.open = true;
    folded = folded.parentElement?.closest('details');
  }
  mark?.scrollIntoView({ block: 'center', inline: 'nearest' });
}

/** Moves the focus to the place, so that reading goes on from there. */
function focusOn(place: MarkedPlace | undefined): void {
  const mark = place?.[0];
  if (!mark) return;
  mark.tabIndex = -1;
  mark.focus({ preventScroll: true });
}

/** What a fragment leads to. A browser that is still loading the page has no `:target` yet. */
function targetOf(hash: string): Element | null {
  const id = hash.slice(1);
  try {
    return document.getElementById(decodeURIComponent(id));
  } catch {
    return document.getElementById(id);
  }
}

/** The first place that does not stand before the target; the first of all where there is none. */
function firstFrom(target: Element | null, places: readonly MarkedPlace[]): number {
  if (!target) return 0;
  const found = places.findIndex(
    ([mark]) => mark && target.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return Math.max(found, 0);
}

/** Whether the page was opened by a link, and not by going back or loading it again. */
function isFreshlyOpened(): boolean {
  return performance
    .getEntriesByType('navigation')
    .some((entry) => entry instanceof PerformanceNavigationTiming && entry.type === 'navigate');
}
