import { isIsoDate } from '../../domain/date.ts';
import type { Sought } from '../answer.ts';
import { facets, type Facet } from '../page.ts';

/** A part of an address that means nothing to the search: `years=2022`, `from=May`. */
export interface UnknownPart {
  readonly name: string;
  readonly value: string;
}

/** What is looked for by an address, and what of the address means nothing. */
export interface Addressed {
  readonly sought: Sought;
  readonly unknown: readonly UnknownPart[];
}

/** Reads what is looked for from the part of an address after `?`: it can be sent to a colleague. */
export function soughtIn(search: string): Addressed {
  const unknown: UnknownPart[] = [];
  let sought: Sought = { query: '', filters: {} };
  for (const [name, value] of new URLSearchParams(search)) {
    const read = name !== 'q' && value === '' ? sought : withPart(sought, name, value);
    if (read) sought = read;
    else unknown.push({ name, value });
  }
  return { sought, unknown };
}

/** What is looked for with a part of an address besides; `undefined` where the part means nothing. */
function withPart(sought: Sought, name: string, value: string): Sought | undefined {
  if (isFacet(name)) return { ...sought, filters: { ...sought.filters, [name]: value } };
  switch (name) {
    case 'q':
      return { ...sought, query: value };
    case 'from':
    case 'to':
      return isIsoDate(value) ? { ...sought, days: { ...sought.days, [name]: value } } : undefined;
    case 'in':
      return value === 'title' ? { ...sought, inTitle: true } : undefined;
    case 'figure':
      return { ...sought, figure: value };
    case 'sort':
      return value === 'date' ? { ...sought, order: value } : undefined;
    default:
      return undefined;
  }
}

function isFacet(name: string): name is Facet {
  return (facets as readonly string[]).includes(name);
}

/** The same as part of an address: `?q=…&year=2023`, or nothing where nothing is looked for. */
export function queryString({ query, filters, days, inTitle, order, figure }: Sought): string {
  const params = new URLSearchParams();
  const put = (name: string, value: string | undefined) => {
    if (value !== undefined) params.set(name, value);
  };
  if (query.trim() !== '') params.set('q', query);
  for (const facet of facets) put(facet, filters[facet]);
  put('from', days?.from);
  put('to', days?.to);
  put('in', inTitle === true ? 'title' : undefined);
  put('figure', figure);
  put('sort', order === 'date' ? order : undefined);
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
