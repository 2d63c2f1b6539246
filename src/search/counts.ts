import type { FacetCount, Question, UnknownFilter } from './answer.ts';
import { facets, type Facet, type SearchPages } from './page.ts';
import type { Narrowed, Rows } from './rows.ts';
import { mapFacets } from './table.ts';

/**
 * How many of the rows each value of each facet would leave beside the filters of the other facets, in the
 * order of the filters. Values that none of them has are left out, but for the one that is chosen.
 *
 * @param most how many rows are listed at most
 */
export function countFacets(
  rows: Rows,
  found: readonly number[],
  narrowed: Narrowed,
  names: SearchPages['facets'],
  most = Infinity,
): Record<Facet, FacetCount[]> {
  return mapFacets((facet) => {
    const counts = new Map<string, number>();
    const fits = rows.fitting(narrowed, facet);
    for (const row of found) {
      if (!fits(row)) continue;
      for (const value of rows.valuesOf(row, facet))
        counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return names[facet].flatMap(({ id, label }) => {
      const count = Math.min(counts.get(id) ?? 0, most);
      return count > 0 || narrowed.filters[facet] === id ? [{ id, label, count }] : [];
    });
  });
}

/** The filters with values that the index has, and the others: an address may hold anything. */
export function knownFilters(
  filters: Question['filters'],
  names: SearchPages['facets'],
): { readonly known: Question['filters']; readonly unknown: readonly UnknownFilter[] } {
  const known: Partial<Record<Facet, string>> = {};
  const unknown: UnknownFilter[] = [];
  for (const facet of facets) {
    const value = filters[facet];
    if (value === undefined) continue;
    if (names[facet].some(({ id }) => id === value)) known[facet] = value;
    else unknown.push({ facet, value });
  }
  return { known, unknown };
}
