import type { Question } from './answer.ts';
import { facets, type Facet } from './page.ts';
import { mapFacets, type ShardTable } from './table.ts';

/** A part of the index as the search has opened it. */
interface OpenShard {
  /** What Pagefind's names of its pages begin with, before an underscore. */
  readonly key: string;
  readonly table: ShardTable;
}

/** Where the texts of a row stand: the file of a part, and the line in it. */
export interface TextPlace {
  readonly shard: number;
  readonly bundle: number;
  readonly line: number;
}

/**
 * The pages of all parts as rows, in the order of results of one rank: the newest first, pages without a
 * day last. A row is a number from 0.
 */
export class Rows {
  readonly count: number;
  readonly #byId = new Map<string, number>();
  /** By part, in the order of its table. */
  readonly #byPlace: number[][];
  readonly #titleRuns: number[] = [];
  readonly #places: TextPlace[] = [];
  readonly #facets: Record<Facet, (readonly string[])[]> = mapFacets(() => []);

  constructor(shards: readonly OpenShard[]) {
    const all = shards.flatMap(({ key, table }, shard) => {
      const dates = table.dates.flatMap(([date, count]) => new Array<string>(count).fill(date));
      return table.ids.split(' ').flatMap((id, at) => {
        return id === '' ? [] : [{ key, table, shard, at, id, date: dates[at] ?? '' }];
      });
    });
    all.sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
    this.count = all.length;
    this.#byPlace = shards.map(() => []);
    all.forEach(({ key, table, shard, at, id }, row) => {
      this.#byId.set(`${key}_${id}`, row);
      (this.#byPlace[shard] ?? [])[at] = row;
      this.#titleRuns.push(table.titleRuns[at] ?? 0);
      this.#places.push({ shard, ...lineOf(table, at) });
      for (const facet of facets) {
        const { sets, of } = table.facets[facet];
        this.#facets[facet].push(sets[of[at] ?? -1] ?? []);
      }
    });
  }

  /** The row of Pagefind's name of a page. */
  ofId(id: string): number | undefined {
    return this.#byId.get(id);
  }

  /** The row of a page by its place in the table of a part. */
  ofPlace(shard: number, at: number): number | undefined {
    return this.#byPlace[shard]?.[at];
  }

  /** How many words of Pagefind's spell the title of a row: none for a title of one unit. */
  titleRunOf(row: number): number {
    return this.#titleRuns[row] ?? 0;
  }

  textPlaceOf(row: number): TextPlace | undefined {
    return this.#places[row];
  }

  /** The values that a row is found under. */
  valuesOf(row: number, facet: Facet): readonly string[] {
    return this.#facets[facet][row] ?? [];
  }

  /** Whether a row fits the filters; `except` leaves one of them out. */
  fits(row: number, filters: Question['filters'], except?: Facet): boolean {
    return facets.every((facet) => {
      const wanted = filters[facet];
      return facet === except || wanted === undefined || this.valuesOf(row, facet).includes(wanted);
    });
  }
}

function lineOf({ bundles }: ShardTable, at: number): { bundle: number; line: number } {
  let bundle = bundles.length - 1;
  while (bundle > 0 && (bundles[bundle] ?? 0) > at) bundle -= 1;
  return { bundle, line: at - (bundles[bundle] ?? 0) };
}
