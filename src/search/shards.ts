import type { FigureNames } from './figures/answered.ts';
import type { SearchPage, SearchPages } from './page.ts';

/**
 * The part of the index that a page belongs to: records by their year, so that a new record leaves the
 * years before as they are; everything else, which changes with any record, in one part.
 */
export function shardKeyOf({ facets, date }: SearchPage): string {
  return facets.type.includes('record') && date !== undefined ? `y${date.slice(0, 4)}` : siteShard;
}

/** The part with everything that is no record. */
export const siteShard = 'site';

/** What the search reads first: the parts of the index, where the sections lie, and the names of what results can be narrowed by. */
export interface Manifest {
  readonly shards: readonly { readonly key: string; readonly folder: string }[];
  /** The folder with the sections of the long texts. */
  readonly sections: string;
  readonly facets: SearchPages['facets'];
  readonly asOf: SearchPages['asOf'];
  /** By which words figures are asked for, and the folder with a file for each metric. */
  readonly figures: FigureNames & { readonly folder: string };
}

/** Where the index lies in the site, below its base. */
export const indexFolder = 'search/data/';

/** The names of the files of the index. */
export const indexFiles = {
  manifest: 'manifest.json',
  script: 'script.json',
  table: 'table.json',
  figures: (metric: string) => `${metric}.json`,
  texts: (bundle: number) => `texts/${bundle}.json`,
  units: (file: number) => `units/${file}.json`,
  pairs: (file: number) => `pairs/${file}.json`,
} as const;
