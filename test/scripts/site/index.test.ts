import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildIndexBeside } from '../../../scripts/site/index/build-beside.ts';
import { buildIndex } from '../../../scripts/site/index/build-index.ts';
import { digestOf, makersOf } from '../../../scripts/site/index/digest.ts';
import { writeFiles } from '../../../scripts/site/index/files.ts';
import { openPartCache } from '../../../scripts/site/index/part-cache.ts';
import type { SearchPages } from '../../../src/search/page.ts';
import { pagesOf } from '../../support/search.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'youju-index-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const guide = { facets: { type: ['guide'], branch: [], kind: [], theme: [] } };
const years = (title2022: string): SearchPages => ({
  ...pagesOf(
    { title: '一月', date: '2023-01-31' },
    { title: title2022, date: '2022-12-31' },
    { title: '手册', ...guide },
  ),
  sections: [{ page: '/guide/', anchor: '一', heading: '手册', texts: ['怎样写记录'] }],
});
const build = (pages: SearchPages) => buildIndex(pages, join(folder, 'cache'));

describe('the index', () => {
  test('has a part for each year of records, and one for everything else, which comes first', async () => {
    const { manifest, made, kept } = await build(years('旧'));
    expect(manifest.shards.map(({ key }) => key)).toEqual(['site', 'y2023', 'y2022']);
    // The sections of long texts and the figures are parts beside them.
    expect([made, kept]).toEqual([5, 0]);
  });

  test('is not built again where nothing has changed', async () => {
    const first = await build(years('旧'));
    const second = await build(years('旧'));
    expect([second.made, second.kept]).toEqual([0, 5]);
    expect(second.manifest).toEqual(first.manifest);
  });

  test('is built again only for the year in which a record has changed, and the figures that lead there', async () => {
    const first = await build(years('旧'));
    const second = await build(years('新'));
    expect([second.made, second.kept]).toEqual([2, 3]);
    const changed = second.manifest.shards.filter(
      ({ folder: name }, at) => name !== first.manifest.shards[at]?.folder,
    );
    expect(changed.map(({ key }) => key)).toEqual(['y2022']);
  });

  test('is the same when it is built in a thread of its own', async () => {
    const beside = await buildIndexBeside(years('旧'), join(folder, 'beside'));
    expect(beside.manifest).toEqual((await build(years('旧'))).manifest);
    beside.putInto(join(folder, 'site'));
    expect(existsSync(join(folder, 'site/search/data/manifest.json'))).toBe(true);
  });

  test('says what has gone wrong in its thread', async () => {
    writeFileSync(join(folder, 'file'), '');
    await expect(buildIndexBeside(years('旧'), join(folder, 'file'))).rejects.toThrow('EEXIST');
  });

  test('is put into a site whole', async () => {
    const index = await build(years('旧'));
    const site = join(folder, 'site');
    index.putInto(site);
    const data = join(site, 'search/data');
    expect(JSON.parse(readFileSync(join(data, 'manifest.json'), 'utf8'))).toEqual(index.manifest);
    for (const { folder: name } of index.manifest.shards) {
      for (const file of ['table.json', 'texts/0.json', 'units/0.json', 'pairs/0.json']) {
        expect([file, existsSync(join(data, name, file))]).toEqual([file, true]);
      }
    }
  });

  test('is the same for the same pages, byte by byte', async () => {
    const one = await buildIndex(years('旧'), join(folder, 'one'));
    const two = await buildIndex(years('旧'), join(folder, 'two'));
    one.putInto(join(folder, 'site-one'));
    two.putInto(join(folder, 'site-two'));
    const bytes = (site: string) =>
      readdirSync(join(folder, site), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name), 'base64')])
        .sort();
    expect(bytes('site-one')).toEqual(bytes('site-two'));
  });

  test('of no pages has no parts', async () => {
    expect((await build(pagesOf())).manifest.shards).toEqual([]);
  });
});

describe('what makes an index', () => {
  const checkoutWith = (name: string, cut: string) => {
    const checkout = join(folder, name);
    const file = (path: string, text: string) => ({ path, content: Buffer.from(text) });
    writeFiles(checkout, [
      file('src/search/cut.ts', cut),
      file('scripts/site/index/files.ts', ''),
      file('src/domain/order.ts', ''),
      file('src/search/sections/section.ts', ''),
      file('node_modules/pagefind/package.json', ''),
    ]);
    return checkout;
  };

  test('is told by its code', () => {
    const made = makersOf(checkoutWith('one', 'a'));
    expect(makersOf(checkoutWith('two', 'a'))).toBe(made);
    expect(makersOf(checkoutWith('three', 'b'))).not.toBe(made);
  });

  test('tells another index of the same pages', () => {
    const { pages } = years('旧');
    expect(digestOf(pages, 'one')).not.toBe(digestOf(pages, 'two'));
  });
});

describe('the cache of parts', () => {
  const file = { path: 'a/b', content: new Uint8Array([1]) };

  test('gives what was put there, and nothing that a stopped build left half made', () => {
    const cache = openPartCache(join(folder, 'cache'));
    expect(cache.take('one')).toBe(false);
    cache.put('one', [file]);
    expect(cache.take('one')).toBe(true);
    expect(readdirSync(join(folder, 'cache'))).toEqual(['one']);
  });

  test('lets go of what was not used for longest, but never of what is in use', () => {
    const cache = openPartCache(join(folder, 'cache'));
    for (let at = 0; at < 45; at += 1) {
      cache.put(`part-${at}`, [file]);
      utimesSync(join(folder, 'cache', `part-${at}`), at, at);
    }
    cache.forget(['part-0', 'part-1']);
    const left = readdirSync(join(folder, 'cache'));
    expect(left).toHaveLength(40);
    expect(left).toEqual(expect.arrayContaining(['part-0', 'part-1', 'part-44']));
    expect(left).not.toContain('part-2');
  });
});
