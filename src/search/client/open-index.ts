import { SearchFailure } from '../answer.ts';
import type { Finder } from '../match.ts';
import { Rows } from '../rows.ts';
import type { SearchSources } from '../search.ts';
import { indexFiles, type Manifest } from '../shards.ts';
import type { PageText, ShardTable } from '../table.ts';
import { pagesOfGaps, unitFileOf, type UnitFile } from '../units.ts';
import { kept } from './kept.ts';
import { LoadError, type Loads } from './loads.ts';
import { openPagefind, type FoundPage } from './pagefind-runs.ts';

/**
 * Opens the index: its parts' tables, and Pagefind over all of them.
 *
 * @param data the address of the index, with a slash at the end
 */
export async function openIndex(data: string, loads: Loads): Promise<SearchSources> {
  const manifest = await readManifest(data, loads);
  const folders = manifest.shards.map(({ folder }) => `${data}${folder}/`);
  const [run, ...tables] = await loads.complete(
    Promise.all([
      openPagefind(folders, loads),
      ...folders.map((folder) => loads.json(folder + indexFiles.table) as Promise<ShardTable>),
    ]),
  );
  const rows = new Rows(
    manifest.shards.flatMap(({ key }, at) => {
      const table = tables[at];
      return table ? [{ key, table }] : [];
    }),
  );
  const file = kept((url) => loads.json(url), mostFiles);
  return {
    rows,
    finder: finderOver(rows, run, (name) =>
      Promise.all(folders.map((folder) => file(folder + name))),
    ),
    names: manifest.facets,
    async textOf({ shard, bundle, line }) {
      const url = `${folders[shard] ?? ''}${indexFiles.texts(bundle)}`;
      const text = ((await file(url)) as PageText[])[line];
      if (!text) throw new RangeError(`${url} has no line ${line}.`);
      return text;
    },
  };
}

/** So many files of texts and units are kept, and so many results. */
const mostFiles = 1_500;
const mostFound = 30;

/** @param filesOf gives a file of each part, by its name */
function finderOver(
  rows: Rows,
  run: (words: readonly string[]) => Promise<readonly FoundPage[]>,
  filesOf: (name: string) => Promise<readonly unknown[]>,
): Finder {
  const runs = kept(async (words) => {
    const found = new Map<number, number>();
    for (const { id, at } of await run(words.split(' '))) {
      const row = rows.ofId(id);
      if (row !== undefined) found.set(row, at);
    }
    return found;
  }, mostFound);
  return {
    run: (words) => runs(words.join(' ')),
    async unit(key) {
      const found = new Map<number, boolean>();
      const files = (await filesOf(indexFiles.units(unitFileOf(key)))) as readonly UnitFile[];
      files.forEach((file, shard) => {
        const [, ...lists] = file.find(([known]) => known === key) ?? [key, [], []];
        lists.forEach((gaps, list) => {
          for (const at of pagesOfGaps(gaps)) {
            const row = rows.ofPlace(shard, at);
            if (row !== undefined) found.set(row, list === 0);
          }
        });
      });
      return found;
    },
  };
}

/** The manifest is the one file that keeps its name from build to build: a kept copy may be out of date. */
async function readManifest(data: string, loads: Loads): Promise<Manifest> {
  try {
    return (await loads.json(data + indexFiles.manifest, { cache: 'no-cache' })) as Manifest;
  } catch (error) {
    const isMissing = error instanceof LoadError && error.status === 404;
    throw isMissing ? new SearchFailure('no-index') : error;
  }
}
