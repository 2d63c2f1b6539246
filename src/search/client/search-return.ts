/** The way back from a page that was opened from a hit to the list with the hit. */

/** A list of results, kept under what is marked on the pages that it opens. */
interface Kept {
  readonly mark: string;
  /** The part of the list's address after its path. */
  readonly search: string;
}

const key = 'youju-search';

/**
 * Keeps the list out of which a page is opened, until the next one is or the tab is closed. A browser that
 * allows no storage keeps nothing.
 *
 * @param address what is opened, with what is to be marked there; without that nothing is kept
 * @param search the list's own address after its path, as `queryString` writes it
 */
export function keepList(address: string, search: string): void {
  const mark = new URL(address, 'http://site/').searchParams.get('mark');
  if (mark === null) return;
  try {
    sessionStorage.setItem(key, JSON.stringify({ mark, search } satisfies Kept));
  } catch {
    // The way back then has the query alone.
  }
}

/** The address of the list from which a page with this mark was opened, or else of the list for the mark itself. */
export function listOf(mark: string): string {
  return listKept(mark) ?? `?${new URLSearchParams({ q: mark }).toString()}`;
}

function listKept(mark: string): string | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? '{}') as Partial<Kept>;
    return kept.mark === mark ? kept.search : undefined;
  } catch {
    return undefined;
  }
}
