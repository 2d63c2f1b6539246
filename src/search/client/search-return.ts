/**
 * The address, after its path, of the list from which a marked page was opened, with its filters; or of the
 * list for the query alone where the page was opened from anywhere else. The links of results tell their page
 * where they stand, in a new tab too (`toHit`).
 *
 * @param mark the query that is marked
 * @param searchPath the path of the search page
 * @param referrer where the page was opened from, as the browser tells it
 */
export function listOf(mark: string, searchPath: string, referrer: string): string {
  const from = referrer === '' ? undefined : new URL(referrer);
  return from?.pathname === searchPath && from.search !== ''
    ? from.search
    : `?${new URLSearchParams({ q: mark }).toString()}`;
}

/** Has a link tell the page that it opens where it stands, whatever the header of the site says. */
export function toHit(link: HTMLAnchorElement, address: string): void {
  link.href = address;
  link.referrerPolicy = 'same-origin';
}
