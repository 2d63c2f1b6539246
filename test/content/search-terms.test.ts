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

  const found = async (query: string) => {
    const { match, hits } = await search.ask(query, { count: Infinity });
    return match === 'exact' ? hits.map(({ path }) => path) : [];
  };

  test.each(terms)('%s is found on exactly the pages that have it', async (term) => {
    const meant = holding(term);
    expect((await found(`"${term}"`)).sort()).toEqual(meant);
    // A term that names days finds the pages of those days as well: after the pages that have its characters,
    // and before the handbook, where it is an example.
    const all = await found(term);
    expect(all.filter((path) => meant.includes(path)).sort()).toEqual(meant);
    if (!namesDays.test(term)) expect(all).toHaveLength(meant.length);
    else {
      const first = meant.filter((path) => !isGuide(path));
      expect(all.slice(0, first.length).sort()).toEqual(first);
    }
  });
});

/** Whether an address is one of the handbook's. */
const isGuide = (path: string) => path.startsWith('/guide/');

/** Whether a term can be read as a day or as a part of the calendar. */
const namesDays = /^(?:\d{4}年|第[一二三四]季度|[上下]半年|\d{1,2}月)/;
