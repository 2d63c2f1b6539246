import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, type IsoDate } from '../../src/domain/date.ts';
import { covers, dayPeriod, overlaps, type Period } from '../../src/domain/period.ts';
import type { SearchPages } from '../../src/search/page.ts';
import { printDate, printPeriod } from '../../src/wording/dates.ts';
import { formsOfDay, formsOfPeriod } from '../../src/labels/bench-date-forms.ts';
import { stands } from '../support/plain-scan.ts';
import { pagesOf, searchOver, type TestSearch } from '../support/search.ts';

/** Two years around the site's day, so that pages and queries meet. */
const day = fc.integer({ min: 0, max: 730 }).map((count): IsoDate => addDays('2022-01-01', count));

/** What texts and titles have: dates in many forms, and numbers that only look like one. */
const sign = fc.oneof(
  day.map((one) => printDate(one)),
  day.chain((one) => fc.constantFrom(...formsOfDay(one))),
  day.chain((one) => fc.constantFrom(...formsOfPeriod(one, 'month').forms)),
  fc.constantFrom('党课', '202305人', '〔2023〕5号', '2023.05', '二季度', '共2023年', '，', '。'),
);
const text = fc.array(sign, { maxLength: 3 }).map((signs) => signs.join(''));
const page = fc.record({
  title: text,
  texts: fc.array(text, { maxLength: 2 }),
  from: day,
  length: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.integer({ min: 0, max: 400 })),
});

describe('over pages with dates', () => {
  let pages: SearchPages;
  let search: TestSearch;
  beforeAll(async () => {
    const sample = fc.sample(page, { numRuns: 400, seed: 10 });
    pages = pagesOf(
      ...sample.map(({ title, texts, from, length }) => {
        const to = addDays(from, length);
        return { title, texts, date: to, days: { from, to } };
      }),
      { title: '没有日期', texts: ['2023年5月16日'], date: '2020-01-01', days: undefined },
    );
    search = await searchOver(pages);
  });
  afterAll(() => search.close());

  const holds = (word: string) => (one: SearchPages['pages'][number]) =>
    [one.title, ...one.texts].some((own) => stands(word, own));

  /** Where the characters stand, where a page prints the days, and what tells of them. */
  const expected = (form: string, period: Period) => {
    const printed = period.from === period.to ? printDate(period.from) : printPeriod(period);
    const written = [printed, ...(period.form === 'quarter' ? [printed.replace('第', '')] : [])];
    const typed = pages.pages.filter(holds(form));
    const right = pages.pages.filter(
      (one) =>
        typed.includes(one) ||
        written.some((word) => holds(word)(one)) ||
        (one.days !== undefined && overlaps(one.days, period)),
    );
    return { typed: typed.map(({ path }) => path), right: right.map(({ path }) => path) };
  };

  const check = async (form: string, period: Period) => {
    const { typed, right } = expected(form, period);
    const { match, hits, dates } = await search.ask(form, { count: Infinity });
    const found = match === 'exact' ? hits.map(({ path }) => path) : [];
    expect([form, [...found].sort()]).toEqual([form, [...right].sort()]);
    expect(new Set(found.slice(0, typed.length))).toEqual(new Set(typed));
    expect(dates).toHaveLength(1);
  };

  test('every form of a day finds the pages of that day and those that hold its characters, which come first', async () => {
    await fc.assert(
      fc.asyncProperty(
        day.chain((one) => fc.tuple(fc.constant(one), fc.constantFrom(...formsOfDay(one)))),
        ([one, form]) => check(form, dayPeriod(one)),
      ),
      { numRuns: 200, seed: 10 },
    );
  });

  test.each(['month', 'quarter', 'half', 'year'] as const)(
    'every form of a %s finds its pages and those that hold its characters, which come first',
    async (which) => {
      await fc.assert(
        fc.asyncProperty(
          day.chain((one) => {
            const { period, forms } = formsOfPeriod(one, which);
            return fc.tuple(fc.constant(period), fc.constantFrom(...forms));
          }),
          ([period, form]) => check(form, period),
        ),
        { numRuns: 100, seed: 10 },
      );
    },
  );

  test('pages of no other days come before those that reach beyond', async () => {
    const { hits } = await search.ask('上季度', { count: Infinity });
    const period = formsOfPeriod('2023-05-01', 'quarter').period;
    const ofDays = hits.flatMap(({ path }) => {
      const one = pages.pages.find((known) => known.path === path);
      const isWritten =
        one && ['上季度', '2023年第二季度', '2023年二季度'].some((w) => holds(w)(one));
      return one?.days && !isWritten ? [covers(period, one.days)] : [];
    });
    expect(ofDays).toContain(true);
    expect(ofDays.lastIndexOf(true)).toBeLessThan(ofDays.indexOf(false));
  });

  test('a date in quotes, and in titles alone, is no more than its characters', async () => {
    const pathsOfAll = async (query: string, more = {}) =>
      (await search.ask(query, { count: Infinity, ...more })).hits.map(({ path }) => path).sort();
    const holding = pages.pages.filter(holds('2023.05')).map(({ path }) => path);
    expect(await pathsOfAll('"2023.05"')).toEqual(holding.sort());
    const titled = pages.pages.filter(
      ({ title }) => stands('2023.05', title) || stands('2023年5月', title),
    );
    expect(await pathsOfAll('2023.05', { inTitle: true })).toEqual(
      titled.map(({ path }) => path).sort(),
    );
  });

  test('a word and a date are found together, and the filters apply to both', async () => {
    const { hits } = await search.ask('党课 2023-05', {
      count: Infinity,
      days: { from: '2023-05-10' },
    });
    const right = pages.pages.filter(
      (one) =>
        holds('党课')(one) &&
        (holds('2023-05')(one) ||
          holds('2023年5月')(one) ||
          (one.days && overlaps(one.days, { from: '2023-05-01', to: '2023-05-31' }))) &&
        one.days &&
        one.days.to >= '2023-05-10',
    );
    expect(right.length).toBeGreaterThan(0);
    expect(hits.map(({ path }) => path).sort()).toEqual(right.map(({ path }) => path).sort());
  });
});
