import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { corpusOf } from '../../src/content.ts';
import { loadContent } from '../../src/io/load.ts';
import { today } from '../../src/io/today.ts';
import { keysOf } from '../../src/search/cut.ts';
import { pageTypes, type SearchPage } from '../../src/search/page.ts';
import { searchPages } from '../../src/views/search/search-pages.ts';
import { browserForTests } from '../support/browser.ts';
import { demoContent, siteForTests } from '../support/site.ts';

const site = siteForTests();
const browser = browserForTests();
let pages: readonly SearchPage[];

beforeAll(() => {
  const content = loadContent(demoContent, today);
  ({ pages } = searchPages(corpusOf(content), content));
});

/** The file that a page was built to. */
function fileOf({ path }: SearchPage): string {
  return join(site.folder, path, 'index.html');
}

/**
 * What each of some pages prints below `data-found`, block by block. Small print in the middle of a text is
 * passed over, and the text goes on after it.
 */
async function printedBlocks(page: Page, htmls: readonly string[]): Promise<string[][]> {
  return page.evaluate((given) => {
    const apart =
      'p, li, dd, td, th, h1, h2, h3, h4, h5, h6, caption, figcaption, pre, blockquote, .entry > *, .states > *';
    const blocksOf = (html: string) => {
      const blocks: string[][] = [[]];
      const walk = (element: Element, foundOutside: boolean) => {
        if (element.matches('template, .hidden-text')) return;
        const said = element.getAttribute('data-found');
        const found = said === null ? foundOutside : said !== 'no';
        if (found && element instanceof HTMLImageElement) blocks.unshift([element.alt]);
        const cuts = element.matches(apart) || (found && !foundOutside);
        if (cuts) blocks.push([]);
        for (const node of element.childNodes) {
          if (node instanceof Element) walk(node, found);
          else if (found && node instanceof Text) blocks.at(-1)!.push(node.data);
        }
        if (cuts) blocks.push([]);
      };
      walk(new DOMParser().parseFromString(html, 'text/html').body, false);
      return blocks.map((texts) => texts.join(''));
    };
    return given.map(blocksOf);
  }, htmls);
}

/** Texts as the search compares them, in an order of their own. */
function units(texts: readonly string[]): string[] {
  const spelt = texts.map((text) => keysOf(text).join(' ')).filter((keys) => keys !== '');
  return [...new Set(spelt)].sort();
}

describe('the search is fed with', () => {
  it('pages that stand on the site', () => {
    expect(pages.map(fileOf).filter((file) => !existsSync(file))).toEqual([]);
    expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
  });

  it.each(pageTypes)(
    'exactly what the pages of each type print as their own text: %s',
    async (type) => {
      const own = pages.filter(({ facets }) => facets.type[0] === type);
      expect(own).not.toEqual([]);
      const { page } = await browser.open('about:blank');
      const htmls = own.map((one) => readFileSync(fileOf(one), 'utf8'));
      const printed = await printedBlocks(page, htmls);
      const differing = own.flatMap(({ path, title, texts }, at) => {
        const fed = units([title, ...texts]);
        const read = units(printed[at]!);
        const unprinted = fed.filter((text) => !read.includes(text));
        const unfed = read.filter((text) => !fed.includes(text));
        return unprinted.length + unfed.length > 0 ? [{ path, unprinted, unfed }] : [];
      });
      expect(differing).toEqual([]);
    },
  );
});
