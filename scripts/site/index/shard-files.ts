import { cutPage } from '../../../src/search/cut-page.ts';
import type { SearchPage } from '../../../src/search/page.ts';
import { postingsOf } from '../../../src/search/postings.ts';
import { indexFiles } from '../../../src/search/shards.ts';
import { inTableOrder, tableOf, type PageText } from '../../../src/search/table.ts';
import type { NamedFile } from './files.ts';

/**
 * How large a file of texts may be, in characters, before the next page begins another: a list of results
 * fetches one for each of its pages that lies in a file of its own.
 */
const bundleSize = 500;

/** The files of a part of the index, by their path in its folder: a table, texts, and lists of units and pairs. */
export function shardFiles(pages: readonly SearchPage[]): NamedFile[] {
  const ordered = inTableOrder(pages);
  const cut = ordered.map(cutPage);
  const { units, pairs } = postingsOf(cut);
  const texts = bundlesOf(ordered.map(textOf));
  const bundles: number[] = [];
  let start = 0;
  for (const { length } of texts) {
    bundles.push(start);
    start += length;
  }
  const table = tableOf(ordered, cut, {
    bundles,
    unitFiles: units.length,
    pairFiles: pairs.length,
  });
  return [
    json(indexFiles.table, table),
    ...texts.map((bundle, at) => json(indexFiles.texts(at), bundle)),
    ...units.map((file, at) => json(indexFiles.units(at), file)),
    ...pairs.map((file, at) => json(indexFiles.pairs(at), file)),
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
