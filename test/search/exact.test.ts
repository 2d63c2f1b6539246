import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SearchPages } from '../../src/search/page.ts';
import { withDatesApart } from '../../src/search/query/dates-apart.ts';
import { stands } from '../support/plain-scan.ts';
import { pagesOf, searchOver, type TestSearch } from '../support/search.ts';

/** Few signs, so that runs come again and matches nearly happen; numbers that end alike. */
const sign = fc.constantFrom(
  ...['党', '员', '大', '会', '3月', '第13号', '2023年', '1,200元', '占12.5分', '03月', 'ab', 'B'],
  ...['，', '。', ' ', '、', ',', '.', '％', '😀', '（', '“'],
);
const text = fc.array(sign, { maxLength: 14 }).map((signs) => signs.join(''));
const page = fc.record({ title: text, texts: fc.array(text, { maxLength: 4 }) });

/** Whether a word is read as a date and another word where no page has it. */
const hasDateWithin = (word: string) => /\s/.test(withDatesApart(word, '2023-07-31'));

describe('over pages of few signs', () => {
  let pages: SearchPages;
  let search: TestSearch;
  beforeAll(async () => {
    const sample = fc.sample(page, { numRuns: 250, seed: 4 });
    pages = pagesOf(
      ...sample.map((one, at) => ({ ...one, date: `20${10 + (at % 12)}-01-${10 + (at % 17)}` })),
    );
    search = await searchOver(pages);
  });
  afterAll(() => search.close());

  test('a word is found on exactly the pages where a plain scan finds it, in titles first', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(sign, { minLength: 1, maxLength: 5 }).map((signs) => signs.join('')),
        async (query) => {
          fc.pre(/[\p{L}\p{N}]/u.test(query) && !/\s/.test(query) && !hasDateWithin(query));
          const { match, hits } = await search.ask(query, { count: Infinity });
          const holding = pages.pages.filter(({ title, texts }) =>
            [title, ...texts].some((one) => stands(query, one)),
          );
          const found = match === 'exact' ? hits.map(({ path }) => path) : [];
          expect([...found].sort()).toEqual(holding.map(({ path }) => path).sort());
          const inTitle = holding.filter(({ title }) => stands(query, title));
          expect(new Set(found.slice(0, inTitle.length))).toEqual(
            new Set(inTitle.map(({ path }) => path)),
          );
        },
      ),
      { numRuns: 400, seed: 51 },
    );
  });

  test('several words are found on exactly the pages that have all of them', async () => {
    const word = fc.array(sign, { minLength: 1, maxLength: 2 }).map((signs) => signs.join(''));
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 2, maxLength: 3 }), async (words) => {
        fc.pre(words.every((one) => /[\p{L}\p{N}]/u.test(one) && !/\s/.test(one)));
        fc.pre(!words.some(hasDateWithin));
        const { match, hits } = await search.ask(words.join('　'), { count: Infinity });
        const holding = pages.pages.filter(({ title, texts }) =>
          words.every((one) => [title, ...texts].some((own) => stands(one, own))),
        );
        const found = match === 'exact' ? hits.map(({ path }) => path) : [];
        expect([...found].sort()).toEqual(holding.map(({ path }) => path).sort());
        const inTitle = holding.filter(({ title }) => words.every((one) => stands(one, title)));
        expect(found.slice(0, inTitle.length).sort()).toEqual(
          inTitle.map(({ path }) => path).sort(),
        );
      }),
      { numRuns: 200, seed: 51 },
    );
  });

  test('the marks of a result cover nothing but what was asked for', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('党员', '3月', 'ab', '大会', '1200元', '会'),
        async (query) => {
          const { match, hits } = await search.ask(query);
          expect(match).toBe('exact');
          for (const { title, excerpts } of hits) {
            const marked = [title, ...excerpts].flat().filter((stretch) => stretch.marked);
            expect(marked.length).toBeGreaterThan(0);
            for (const stretch of marked) expect(stands(query, stretch.text)).toBe(true);
          }
        },
      ),
    );
  });
});
