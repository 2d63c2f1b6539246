/** Where a reader was in a list of results when one of them was opened. */
export interface Place {
  /** How many results were listed. */
  readonly shown: number;
  /** How far the page was scrolled, in pixels. */
  readonly scroll: number;
  /** The address that was opened, as its link has it. */
  readonly opened: string;
}

/** The address of the result that a click opens, as its link has it; `undefined` for any other click. */
export function openedBy(event: Event, list: Element): string | undefined {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  return link && list.contains(link) ? (link.getAttribute('href') ?? undefined) : undefined;
}

/** Keeps the place in the history's entry when a result is opened: going back finds the same list. */
export function keepPlace(opened: string, list: Element): void {
  const place: Place = { shown: list.children.length, scroll: window.scrollY, opened };
  window.history.replaceState(place, '');
}

/** The place that was kept in the history's present entry. */
export function placeKept(): Place | undefined {
  const kept = window.history.state as Partial<Place> | null;
  const { shown, scroll, opened } = kept ?? {};
  return typeof shown === 'number' && typeof scroll === 'number' && typeof opened === 'string'
    ? { shown, scroll, opened }
    : undefined;
}

/** Goes back to a place in the list that stands there again. */
export function returnTo({ scroll, opened }: Place, list: Element): void {
  window.scrollTo(0, scroll);
  const links = [...list.querySelectorAll('a')];
  links.find((link) => link.getAttribute('href') === opened)?.focus({ preventScroll: true });
}
