import { cutPage } from '../../../src/search/cut-page.ts';
import { feedOf } from '../../../src/search/feed.ts';
import type { SearchPage } from '../../../src/search/page.ts';
import { indexFiles } from '../../../src/search/shards.ts';
import { inTableOrder, tableOf, type PageText } from '../../../src/search/table.ts';
import { unitFilesOf } from '../../../src/search/units.ts';
import type { NamedFile } from './files.ts';
import { pagefindIndex } from './pagefind-index.ts';

/**
 * How large a file of texts may be, in characters, before the next page begins another: a list of results
 * fetches one for each of its pages that lies in a file of its own.
 */
const bundleSize = 2_000;

/** The files of a part of the index, by their path in its folder: Pagefind's, a table, texts, and lists of units. */
export async function shardFiles(key: string, pages: readonly SearchPage[]): Promise<NamedFile[]> {
  const ordered = inTableOrder(pages);
  const cut = ordered.map(cutPage);
  const fed = cut.map(feedOf);
  const { files, ids } = await pagefindIndex(
    key,
    ordered.map(({ path }, at) => ({ path, content: fed[at]?.content ?? '' })),
  );
  const bundles = bundlesOf(ordered.map(textOf));
  const starts: number[] = [];
  let start = 0;
  for (const { length } of bundles) {
    starts.push(start);
    start += length;
  }
  return [
    ...files,
    json(indexFiles.table, tableOf(ordered, fed, ids, starts)),
    ...bundles.map((bundle, at) => json(indexFiles.texts(at), bundle)),
    ...unitFilesOf(cut).map((units, at) => json(indexFiles.units(at), units)),
  ];
}

function textOf({ path, title, line, texts }: SearchPage): PageText {
  return { path, title, line, texts };
}

function bundlesOf(pages: readonly PageText[]): PageText[][] {
  const bundles: PageText[][] = [];
  let size = Infinity;
  for (const page of pages) {
    if (size >= bundleSize) {
      bundles.push([]);
      size = 0;
    }
    bundles.at(-1)?.push(page);
    size += page.texts.reduce((sum, text) => sum + text.length, page.title.length);
  }
  return bundles;
}

/** A file with a value as JSON. */
export function json(path: string, value: unknown): NamedFile {
  return { path, content: Buffer.from(JSON.stringify(value)) };
}
