import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchPage, SearchPages } from '../../../src/search/page.ts';
import type { Manifest } from '../../../src/search/shards.ts';
import { indexFiles, indexFolder, shardKeyOf, siteShard } from '../../../src/search/shards.ts';
import { digestOf, makers } from './digest.ts';
import { figureFiles } from './figure-files.ts';
import { writeFiles, type NamedFile } from './files.ts';
import { sectionFiles } from './section-index.ts';
import { json, shardFiles } from './shard-files.ts';
import { openPartCache } from './part-cache.ts';
import { scriptTable } from './script-table.ts';

/** An index that is complete, part by part, in a folder of its own. */
export interface MadeIndex {
  readonly cacheFolder: string;
  readonly manifest: Manifest;
  /** How many parts were built, and how many came from the cache. */
  readonly made: number;
  readonly kept: number;
}

/** An index that can be put into a finished site. */
export interface BuiltIndex extends MadeIndex {
  putInto(site: string): void;
}

/**
 * Builds the index of the pages. A part whose pages have not changed since an earlier build comes from the
 * cache.
 *
 * @param cacheFolder the folder in which parts are kept, by what they were made from
 */
export async function buildIndex(pages: SearchPages, cacheFolder: string): Promise<BuiltIndex> {
  return builtIndex(await makeIndex(pages, cacheFolder));
}

/** The same, as it can be handed from one thread to another. */
export async function makeIndex(
  { pages, sections, facets, asOf, figures }: SearchPages,
  cacheFolder: string,
): Promise<MadeIndex> {
  const kept = openPartCache(cacheFolder);
  let made = 0;
  const folderOf = async <Source>(
    key: string,
    sources: readonly Source[],
    filesOf: (sources: readonly Source[]) => NamedFile[] | Promise<NamedFile[]>,
  ): Promise<string> => {
    const folder = `${key}-${digestOf(sources, makers)}`;
    if (!kept.take(folder)) {
      kept.put(folder, await filesOf(sources));
      made += 1;
    }
    return folder;
  };
  const shards: { key: string; folder: string }[] = [];
  const parts = partsOf(pages);
  for (const [key, own] of parts) {
    shards.push({ key, folder: await folderOf(key, own, shardFiles) });
  }
  const { all, ...names } = figures;
  const manifest: Manifest = {
    shards,
    sections: await folderOf('sections', sections, sectionFiles),
    facets,
    asOf,
    figures: {
      ...names,
      // A figure refers to its records by their places in the parts.
      folder: await folderOf('figures', [all, shards], () => figureFiles(all, parts)),
    },
  };
  const folders = foldersOf(manifest);
  kept.forget(folders);
  return { cacheFolder, manifest, made, kept: folders.length - made };
}

function foldersOf({ shards, sections, figures }: Manifest): string[] {
  return [...shards.map(({ folder }) => folder), sections, figures.folder];
}

/** What has been made, with the way into a site. */
export function builtIndex(index: MadeIndex): BuiltIndex {
  const { cacheFolder, manifest } = index;
  return {
    ...index,
    putInto(site) {
      const data = join(site, indexFolder);
      for (const folder of foldersOf(manifest)) {
        cpSync(join(cacheFolder, folder), join(data, folder), { recursive: true });
      }
      writeFiles(data, [
        json(indexFiles.script, scriptTable()),
        json(indexFiles.manifest, manifest),
      ]);
    },
  };
}

/** The pages part by part: those that are no records first, then the years, the newest first. */
function partsOf(pages: readonly SearchPage[]): [string, SearchPage[]][] {
  const parts = new Map<string, SearchPage[]>();
  for (const page of pages) {
    const key = shardKeyOf(page);
    const part = parts.get(key);
    if (part) part.push(page);
    else parts.set(key, [page]);
  }
  return [...parts]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .sort(([a], [b]) => Number(b === siteShard) - Number(a === siteShard));
}
