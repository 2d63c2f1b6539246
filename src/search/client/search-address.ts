import { facets, type Facet } from '../page.ts';

/** What is looked for: it stands in the address, so that a search can be sent to a colleague. */
export interface Sought {
  readonly query: string;
  readonly filters: Readonly<Partial<Record<Facet, string>>>;
}

/** Reads what is looked for from the part of an address after `?`; what it does not know it leaves out. */
export function soughtIn(search: string): Sought {
  const params = new URLSearchParams(search);
  const filters: Partial<Record<Facet, string>> = {};
  for (const facet of facets) {
    const value = params.get(facet);
    if (value !== null && value !== '') filters[facet] = value;
  }
  return { query: params.get('q') ?? '', filters };
}

/** The same as part of an address: `?q=…&year=2023`, or nothing where nothing is looked for. */
export function queryString({ query, filters }: Sought): string {
  const params = new URLSearchParams();
  if (query.trim() !== '') params.set('q', query);
  for (const facet of facets) {
    const value = filters[facet];
    if (value !== undefined) params.set(facet, value);
  }
  const written = params.toString();
  return written === '' ? '' : `?${written}`;
}

/**
 * The address of a result, with what is to be marked on its page.
 *
 * @param base the base path of the site, with slashes at both ends
 * @param mark the query; nothing is marked where it is empty
 */
export function hitAddress(base: string, path: string, mark: string): string {
  const address = base + path.replace(/^\//, '');
  // Half a character, as a cut text may end with, has no form in an address.
  const marked = mark.replace(/[\uD800-\uDFFF]/gu, '').trim();
  return marked === '' ? address : `${address}?mark=${encodeURIComponent(marked)}`;
}
