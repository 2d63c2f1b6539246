import { createInstance } from 'virtual:pagefind';
import { SearchFailure } from '../answer.ts';
import type { FindRun } from '../match.ts';
import { Rows } from '../rows.ts';
import type { SearchSources } from '../search.ts';
import { indexFiles, type Manifest } from '../shards.ts';
import type { PageText, ShardTable } from '../table.ts';
import { LoadError, type Loads } from './loads.ts';

/**
 * Opens the index: its parts' tables, and Pagefind over all of them.
 *
 * @param data the address of the index, with a slash at the end
 */
export async function openIndex(data: string, loads: Loads): Promise<SearchSources> {
  const manifest = await readManifest(data, loads);
  const folders = manifest.shards.map(({ folder }) => `${data}${folder}/`);
  const [find, ...tables] = await loads.complete(
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
  const bundles = new Map<string, Promise<unknown>>();
  return {
    rows,
    find,
    names: manifest.facets,
    async textOf({ shard, bundle, line }) {
      const url = `${folders[shard] ?? ''}${indexFiles.texts(bundle)}`;
      let loading = bundles.get(url);
      if (!loading) bundles.set(url, (loading = loads.json(url)));
      const text = ((await loading) as PageText[])[line];
      if (!text) throw new RangeError(`${url} has no line ${line}.`);
      return text;
    },
  };
}

async function openPagefind(folders: readonly string[], loads: Loads): Promise<FindRun> {
  const [first, ...others] = folders;
  if (first === undefined) return () => Promise.resolve([]);
  // The folders are named by what is in them: what a browser has kept of one is never out of date.
  const options = { metaCacheTag: '1' };
  const pagefind = createInstance({ basePath: first, noWorker: true, ...options });
  await pagefind.init();
  await Promise.all(others.map((folder) => pagefind.mergeIndex(folder, options)));
  const found = new Map<string, ReturnType<FindRun>>();
  return (words) => {
    // Pagefind takes the words between quotes for a run, in this order and with nothing between them.
    const run = `"${words.join(' ')}"`;
    let finding = found.get(run);
    if (!finding) {
      if (found.size >= mostFound) found.clear();
      finding = loads
        .complete(pagefind.search(run))
        .then(({ results }) => results.map(({ id, words: [at = 0] }) => ({ id, at })));
      found.set(run, finding);
    }
    return finding;
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

/** So many results are kept: a filter or the next page of a list asks for the same runs again. */
const mostFound = 30;
