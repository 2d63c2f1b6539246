import { textOrder } from '../domain/order.ts';
import type { CutPage } from './cut-page.ts';
import { packed } from './packed.ts';
import { facets, ownFacets, type Facet, type OwnFacet, type SearchPage } from './page.ts';

/**
 * What the search knows of each page of a part of the index before it has read any text: enough to put
 * results in order and to count what filters leave. One column for each thing, in the order of the pages,
 * the newest first.
 */
export interface ShardTable {
  /** How many units the title of each page has, packed. */
  readonly titles: string;
  /** A day, and how many pages have it: the days go down. Pages without a day stand under ''. */
  readonly dates: readonly (readonly [string, number])[];
  /** The days that a page tells of, where they are not the one day that it stands under: a number from 1. */
  readonly days: {
    readonly sets: readonly (readonly [from: string, to: string])[];
    /** For each page the number of its days, packed; 0 for the day that it stands under, if any. */
    readonly of: string;
  };
  readonly facets: Readonly<Record<OwnFacet, FacetColumn>>;
  /** The first page of each file of texts; the files are numbered from 0. */
  readonly bundles: readonly number[];
  /** How many files of units there are, and how many of pairs. */
  readonly unitFiles: number;
  readonly pairFiles: number;
}

interface FacetColumn {
  /** The different sets of values that pages have. */
  readonly sets: readonly (readonly string[])[];
  /** For each page the number of its set, packed. */
  readonly of: string;
}

/** What a result shows of a page: a line of a file of texts. */
export type PageText = Pick<SearchPage, 'path' | 'title' | 'line' | 'texts'>;

/**
 * The pages of a part in the order of its table: the newest first, then by address. The handbook comes last, which
 * tells how something is written, and not what was done.
 */
export function inTableOrder(pages: readonly SearchPage[]): SearchPage[] {
  return [...pages].sort(
    (a, b) =>
      textOrder(b.date ?? '', a.date ?? '') ||
      Number(isOfHandbook(a)) - Number(isOfHandbook(b)) ||
      textOrder(a.path, b.path),
  );
}

function isOfHandbook({ facets }: SearchPage): boolean {
  return facets.type.includes('guide');
}

/** The table of a part's pages, which stand in its order. */
export function tableOf(
  pages: readonly SearchPage[],
  cut: readonly CutPage[],
  files: Pick<ShardTable, 'bundles' | 'unitFiles' | 'pairFiles'>,
): ShardTable {
  return {
    titles: packed(cut.map(({ title }) => title.length)),
    dates: datesOf(pages),
    days: daysOf(pages),
    facets: Object.fromEntries(
      ownFacets.map((facet) => [facet, columnOf(pages.map((page) => page.facets[facet]))]),
    ) as ShardTable['facets'],
    ...files,
  };
}

/** A value for each facet. */
export function mapFacets<Value>(make: (facet: Facet) => Value): Record<Facet, Value> {
  return Object.fromEntries(facets.map((facet) => [facet, make(facet)])) as Record<Facet, Value>;
}

function datesOf(pages: readonly SearchPage[]): [string, number][] {
  const dates: [string, number][] = [];
  let last: [string, number] | undefined;
  for (const { date = '' } of pages) {
    if (last?.[0] === date) last[1] += 1;
    else dates.push((last = [date, 1]));
  }
  return dates;
}

function daysOf(pages: readonly SearchPage[]): ShardTable['days'] {
  const { sets, of } = numbered(
    pages.map(({ date, days }): readonly string[] =>
      days && (days.from !== date || days.to !== date) ? [days.from, days.to] : [],
    ),
    [[]],
  );
  return {
    sets: sets.slice(1).map(([from = '', to = '']) => [from, to] as const),
    of: packed(of),
  };
}

function columnOf(values: readonly (readonly string[])[]): FacetColumn {
  const { sets, of } = numbered(values);
  return { sets, of: packed(of) };
}

/** The different ones of some values, after those that are given, and the number of each. */
function numbered(
  values: readonly (readonly string[])[],
  first: readonly (readonly string[])[] = [],
): { readonly sets: (readonly string[])[]; readonly of: number[] } {
  const sets = [...first];
  const numbers = new Map(sets.map((set, at) => [JSON.stringify(set), at]));
  const of = values.map((set) => {
    const key = JSON.stringify(set);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, sets.length);
    return sets.push(set) - 1;
  });
  return { sets, of };
}
