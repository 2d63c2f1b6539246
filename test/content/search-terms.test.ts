import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { corpusOf } from '../../src/content.ts';
import { loadContent } from '../../src/io/load.ts';
import type { SearchPages } from '../../src/search/page.ts';
import { searchPages } from '../../src/views/search/search-pages.ts';
import { stands } from '../support/plain-scan.ts';
import { searchOver, type TestSearch } from '../support/search.ts';

/** Words that people of the field look for, one a line; some stand nowhere in the demo. */
const terms = readFileSync('test/content/search-terms.txt', 'utf8').trim().split('\n');

describe('on the demo site', () => {
  let pages: SearchPages;
  let search: TestSearch;
  beforeAll(async () => {
    const content = loadContent('content', '2023-07-31');
    pages = searchPages(corpusOf(content), content);
    search = await searchOver(pages);
  }, 120_000);
  afterAll(() => search.close());

  const holding = (term: string) =>
    pages.pages
      .filter(({ title, texts }) => [title, ...texts].some((text) => stands(term, text)))
      .map(({ path }) => path)
      .sort();

  test('at least 150 words of the field stand somewhere', () => {
    expect(terms.filter((term) => holding(term).length > 0).length).toBeGreaterThanOrEqual(150);
  });

  test.each(terms)('%s is found on exactly the pages that have it', async (term) => {
    const { match, hits } = await search.ask(term, { count: Infinity });
    const found = match === 'exact' ? hits.map(({ path }) => path) : [];
    expect(found.sort()).toEqual(holding(term));
  });
});
