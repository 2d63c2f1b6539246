import type { Fed } from './feed.ts';
import { facets, type Facet, type SearchPage } from './page.ts';
import { textOrder } from '../domain/order.ts';

/**
 * What the search knows of each page of a part of the index before it has read any text: enough to put
 * results in order and to count what filters leave. One column for each thing, in the order of the pages,
 * the newest first.
 */
export interface ShardTable {
  /** Pagefind's names of the pages, without the part's own prefix, with a space between two. */
  readonly ids: string;
  /** How many words of Pagefind's spell the run of the title. */
  readonly titleRuns: readonly number[];
  /** A day, and how many pages have it: the days go down. Pages without a day stand under ''. */
  readonly dates: readonly (readonly [string, number])[];
  readonly facets: Readonly<Record<Facet, FacetColumn>>;
  /** The first page of each file of texts; the files are numbered from 0. */
  readonly bundles: readonly number[];
}

interface FacetColumn {
  /** The different sets of values that pages have. */
  readonly sets: readonly (readonly string[])[];
  /** For each page the number of its set. */
  readonly of: readonly number[];
}

/** What a result shows of a page: a line of a file of texts. */
export type PageText = Pick<SearchPage, 'path' | 'title' | 'line' | 'texts'>;

/** The pages of a part in the order of its table: the newest first, then by address. */
export function inTableOrder(pages: readonly SearchPage[]): SearchPage[] {
  return [...pages].sort(
    (a, b) => textOrder(b.date ?? '', a.date ?? '') || textOrder(a.path, b.path),
  );
}

/** The table of a part's pages, which stand in its order, with what Pagefind was fed and calls them. */
export function tableOf(
  pages: readonly SearchPage[],
  fed: readonly Fed[],
  ids: readonly string[],
  bundles: readonly number[],
): ShardTable {
  return {
    ids: ids.join(' '),
    titleRuns: fed.map(({ titleRun }) => titleRun),
    dates: datesOf(pages),
    facets: mapFacets((facet) => columnOf(pages.map((page) => page.facets[facet]))),
    bundles,
  };
}

/** A value for each facet. */
export function mapFacets<Value>(make: (facet: Facet) => Value): Record<Facet, Value> {
  return Object.fromEntries(facets.map((facet) => [facet, make(facet)])) as Record<Facet, Value>;
}

function datesOf(pages: readonly SearchPage[]): [string, number][] {
  const dates: [string, number][] = [];
  for (const { date = '' } of pages) {
    const last = dates.at(-1);
    if (last?.[0] === date) last[1] += 1;
    else dates.push([date, 1]);
  }
  return dates;
}

function columnOf(values: readonly (readonly string[])[]): FacetColumn {
  const numbers = new Map<string, number>();
  const sets: (readonly string[])[] = [];
  const of = values.map((set) => {
    const key = JSON.stringify(set);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, sets.length);
    return sets.push(set) - 1;
  });
  return { sets, of };
}
