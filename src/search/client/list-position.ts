/** Where a reader was in a list of results when one of them was opened. */
export interface ListPosition {
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

/** Keeps the position in the history's entry when a result is opened: going back finds the same list. */
export function keepPosition(opened: string, list: Element): void {
  const position: ListPosition = { shown: list.children.length, scroll: window.scrollY, opened };
  window.history.replaceState(position, '');
}

/** The position that was kept in the history's present entry. */
export function keptPosition(): ListPosition | undefined {
  const kept = window.history.state as Partial<ListPosition> | null;
  const { shown, scroll, opened } = kept ?? {};
  return typeof shown === 'number' && typeof scroll === 'number' && typeof opened === 'string'
    ? { shown, scroll, opened }
    : undefined;
}

/** Goes back to a position in a list that is shown again. */
export function returnTo({ scroll, opened }: ListPosition, list: Element): void {
  window.scrollTo(0, scroll);
  const links = [...list.querySelectorAll('a')];
  links.find((link) => link.getAttribute('href') === opened)?.focus({ preventScroll: true });
}
