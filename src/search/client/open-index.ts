import { SearchFailure } from '../answer.ts';
import type { FigureSources } from '../figures/answer-figure.ts';
import type { FigureFile } from '../figures/answered.ts';
import type { Finder } from '../match.ts';
import {
  fileOf,
  pageAndPlace,
  pagesOfGaps,
  pairKey,
  placesOf,
  type PairFile,
  type UnitFile,
} from '../postings.ts';
import type { ScriptTable } from '../query/simplified.ts';
import { Rows } from '../rows.ts';
import type { SearchSources } from '../search.ts';
import { indexFiles, type Manifest } from '../shards.ts';
import type { PageText, ShardTable } from '../table.ts';
import { kept } from './kept.ts';
import { LoadError, loadJson } from './loads.ts';

/**
 * Opens the index: the tables of its parts. Lists and texts are fetched as they are asked for.
 *
 * @param data the address of the index, with a slash at the end
 */
export async function openIndex(data: string): Promise<SearchSources> {
  const manifest = await readManifest(data);
  const folders = manifest.shards.map(({ folder }) => `${data}${folder}/`);
  const tables = await Promise.all(
    folders.map((folder) => loadJson(folder + indexFiles.table) as Promise<ShardTable>),
  );
  const rows = new Rows(tables);
  const file = kept((url) => loadJson(url), mostFiles);
  return {
    rows,
    finder: finderOver(
      rows,
      folders.map((folder, at) => partAt(folder, tables[at], file)),
    ),
    names: manifest.facets,
    asOf: manifest.asOf,
    figures: figuresOf(manifest, data, file),
    scriptTable: () => file(data + indexFiles.script) as Promise<ScriptTable>,
    async textOf({ shard, bundle, line }) {
      const url = `${folders[shard] ?? ''}${indexFiles.texts(bundle)}`;
      const text = ((await file(url)) as PageText[])[line];
      if (!text) throw new RangeError(`${url} has no line ${line}.`);
      return text;
    },
  };
}

function figuresOf(
  { figures: { folder, ...names }, shards }: Manifest,
  data: string,
  file: (url: string) => Promise<unknown>,
): FigureSources {
  return {
    ...names,
    parts: shards.map(({ key }) => key),
    async entryOf({ metric, branch, period }) {
      if (!names.metrics.some(({ id }) => id === metric)) return undefined;
      const figures = (await file(`${data}${folder}/${indexFiles.figures(metric)}`)) as FigureFile;
      // A thread of the oldest browsers has no `Object.hasOwn`.
      const ofPeriod = new Map(Object.entries(figures)).get(period) ?? {};
      return new Map(Object.entries(ofPeriod)).get(branch);
    },
  };
}

/** So many files of texts and lists are kept, and so many results. */
const mostFiles = 1_500;
const mostFound = 60;

/** The lists of a part of the index. */
interface Part {
  /** The pages with a unit in their title, and those with it only in their texts. */
  unit(key: string): Promise<readonly [readonly number[], readonly number[]]>;
  /** The places of a pair, as `placesOf` gives them. */
  pair(key: string): Promise<readonly number[]>;
}

function partAt(
  folder: string,
  table: ShardTable | undefined,
  file: (url: string) => Promise<unknown>,
): Part {
  const { unitFiles = 1, pairFiles = 1 } = table ?? {};
  return {
    async unit(key) {
      const lists = (await file(folder + indexFiles.units(fileOf(key, unitFiles)))) as UnitFile;
      const [, inTitle = [], inTexts = []] = lists.find(([known]) => known === key) ?? [];
      return [pagesOfGaps(inTitle), pagesOfGaps(inTexts)];
    },
    async pair(key) {
      const lists = (await file(folder + indexFiles.pairs(fileOf(key, pairFiles)))) as PairFile;
      const found = lists.find(([known]) => known === key);
      return found ? placesOf(found) : [];
    },
  };
}

function finderOver(rows: Rows, parts: readonly Part[]): Finder {
  const runs = kept(async (joined) => {
    const keys = joined.split(' ');
    const found = new Map<number, number>();
    const each = await Promise.all(parts.map((part) => runsIn(part, keys)));
    each.forEach((starts, shard) => {
      for (const start of starts) {
        const [page, place] = pageAndPlace(start);
        const row = rows.ofPlace(shard, page);
        if (row !== undefined && !found.has(row)) found.set(row, place);
      }
    });
    return found;
  }, mostFound);
  return {
    run: (keys) => runs(keys.join(' ')),
    async unit(key) {
      const found = new Map<number, boolean>();
      const each = await Promise.all(parts.map((part) => part.unit(key)));
      each.forEach((lists, shard) => {
        lists.forEach((pages, list) => {
          for (const page of pages) {
            const row = rows.ofPlace(shard, page);
            if (row !== undefined) found.set(row, list === 0);
          }
        });
      });
      return found;
    },
  };
}

/**
 * Where a run of at least two units begins in a part, in the order of its pages. Every other pair is enough: two
 * pairs that begin two places apart are four units in a row, and no two texts are that near to each other.
 */
async function runsIn(part: Part, keys: readonly string[]): Promise<readonly number[]> {
  const offsets = keys.flatMap((_, at) =>
    at % 2 === 0 ? [Math.min(at, Math.max(0, keys.length - 2))] : [],
  );
  const pairs = await Promise.all(
    offsets.map((at) => part.pair(pairKey(keys[at] ?? '', keys[at + 1] ?? ''))),
  );
  return (
    offsets
      .map((offset, at) => ({ offset, places: pairs[at] ?? [] }))
      .reduce<readonly number[] | undefined>(
        (starts, { offset, places }) => (starts ? common(starts, places, offset) : places),
        undefined,
      ) ?? []
  );
}

/** Those of `starts` that stand so far before one of `places`; both go up. */
function common(
  starts: readonly number[],
  places: readonly number[],
  offset: number,
): readonly number[] {
  let at = 0;
  return starts.filter((start) => {
    while (at < places.length && (places[at] ?? 0) < start + offset) at += 1;
    return places[at] === start + offset;
  });
}

/** The manifest is the one file that keeps its name from build to build: a kept copy may be out of date. */
async function readManifest(data: string): Promise<Manifest> {
  try {
    return (await loadJson(data + indexFiles.manifest, { cache: 'no-cache' })) as Manifest;
  } catch (error) {
    // A built site has one: there the web server is at fault.
    const isPreview = import.meta.env.DEV && error instanceof LoadError && error.status === 404;
    throw isPreview ? new SearchFailure('no-index') : error;
  }
}
