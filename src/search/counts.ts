import type { FacetCount, Question } from './answer.ts';
import { facets, type Facet, type SearchPages } from './page.ts';
import type { Rows } from './rows.ts';
import { mapFacets } from './table.ts';

/**
 * How many of the rows each value of each facet would leave beside the filters of the other facets, in the
 * order of the filters. Values that none of them has are left out, but for the one that is chosen.
 */
export function countFacets(
  rows: Rows,
  found: readonly number[],
  filters: Question['filters'],
  names: SearchPages['facets'],
): Record<Facet, FacetCount[]> {
  return mapFacets((facet) => {
    const counts = new Map<string, number>();
    const fits = rows.fitting({ filters }, facet);
    for (const row of found) {
      if (!fits(row)) continue;
      for (const value of rows.valuesOf(row, facet))
        counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return names[facet].flatMap(({ id, label }) => {
      const count = counts.get(id) ?? 0;
      return count > 0 || filters[facet] === id ? [{ id, label, count }] : [];
    });
  });
}

/** The filters without values that the index does not have: an address may hold anything. */
export function knownFilters(
  filters: Question['filters'],
  names: SearchPages['facets'],
): Question['filters'] {
  return Object.fromEntries(
    facets.flatMap((facet) => {
      const value = filters[facet];
      return names[facet].some(({ id }) => id === value) ? [[facet, value]] : [];
    }),
  );
}
