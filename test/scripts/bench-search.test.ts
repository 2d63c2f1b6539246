import { describe, expect, it } from 'vitest';
import { period } from '../../src/domain/period.ts';
import type { Performance } from '../../scripts/bench/search/engine.ts';
import { percentile, qualityOf, type Quality } from '../../scripts/bench/search/measures.ts';
import { drawQueries } from '../../scripts/bench/search/queries.ts';
import type { Run } from '../../scripts/bench/search/runs.ts';
import { Scan } from '../../scripts/bench/search/scan.ts';
import { searchTables } from '../../scripts/bench/search/table.ts';
import type { SearchPage, SearchPages } from '../../src/search/page.ts';
import { mapFacets } from '../../src/search/table.ts';

/** Pages from their titles and texts; the first is `/0/`. */
function pagesOf(...texts: readonly (readonly [title: string, ...texts: string[]])[]): SearchPages {
  const none = { type: [], branch: [], kind: [], theme: [] };
  const pages = texts.map(([title, ...rest], at): SearchPage => ({
    path: `/${at}/`,
    title,
    line: '',
    date: '2023-03-15',
    days: { from: '2023-03-15', to: '2023-03-15' },
    facets: none,
    texts: rest,
  }));
  return {
    pages,
    sections: [],
    facets: mapFacets(() => []),
    asOf: '2023-07-31',
    figures: { metrics: [], branches: [], root: 'bureau', all: [] },
  };
}

describe('the scan', () => {
  const found = (query: string, ...texts: string[]) =>
    texts.filter((text) => new Scan(pagesOf(['', text])).relevant({ text: query }).all.size > 0);

  it.each([
    ['3月', ['3月学习', '２０２３年３月', '2023年03月'], ['13月学习', '3个月', '3.5月']],
    ['2023年3月', ['2023年3月', '2023 年 3 月'], ['2023年13月', '12023年3月']],
    ['12500人', ['12,500人', '１２５００人', '12，500人'], ['12、500人', '2500人', '112500人']],
    ['12.5', ['增长12.5%'], ['12、5', '2012.5.1']],
    ['6.30', ['6.30前'], ['2023.6.30']],
    ['党课', ['讲“党·课”', '党 课', '党，课'], ['党的课', '党', '课党']],
    ['ＣＮＣ', ['cnc机床', '数控CNC'], ['CNCX']],
    ['以旧换新', ['以旧、换新', '《以旧》换新'], ['以新换旧']],
  ])('takes %j to stand in %j and not in %j', (query, right, wrong) => {
    expect(found(query, ...right, ...wrong)).toEqual(right);
  });

  it('finds nothing across two texts, and the words of a query in any of them', () => {
    const scan = new Scan(pagesOf(['主题党日', '支部', '书记讲话']));
    expect(scan.relevant({ text: '支部书记' }).all).toEqual(new Set());
    expect(scan.relevant({ text: '书记 党日' }).all).toEqual(new Set(['/0/']));
    expect(scan.relevant({ text: '书记 党课' }).all).toEqual(new Set());
  });

  it('holds those with all of it in the title for the best, where there are any', () => {
    const scan = new Scan(pagesOf(['党课', '一'], ['一', '党课'], ['党课二', '一'], ['三']));
    expect(scan.relevant({ text: '党课' })).toEqual({
      all: new Set(['/0/', '/1/', '/2/']),
      best: new Set(['/0/', '/2/']),
    });
    expect(scan.relevant({ text: '党课 一' }).best).toEqual(new Set(['/0/', '/1/', '/2/']));
  });

  it('ranks what has the characters of a date before what prints it, and that before what is of its days', () => {
    const { pages, ...more } = pagesOf(
      ['一'],
      ['二', '2023-05-16'],
      ['三', '2023年5月'],
      ['四'],
      ['五'],
    );
    const days = [
      { from: '2023-05-02', to: '2023-05-02' },
      { from: '2022-01-01', to: '2022-01-01' },
      undefined,
      { from: '2023-01-01', to: '2023-12-31' },
      { from: '2023-06-01', to: '2023-06-01' },
    ];
    const dated = pages.map((page, at) => ({ ...page, days: days[at] }));
    const named = { word: '2023-05', period: period('2023-05') };
    const relevant = (from: number, text = '2023-05') => {
      const { all, best } = new Scan({ ...more, pages: dated.slice(from) }).relevant({
        text,
        named,
      });
      return [[...all], [...best]];
    };
    const at = (...numbers: number[]) => numbers.map((number) => `/${number}/`);
    expect(relevant(0)).toEqual([at(0, 1, 2, 3), at(1)]);
    expect(relevant(2)).toEqual([at(2, 3), at(2)]);
    expect(relevant(3)).toEqual([at(3), at(3)]);
    expect(relevant(0, '四 2023-05')).toEqual([at(3), at(3)]);
  });

  it('holds the handbook, which has days as an example, for the last of what tells of them', () => {
    const { pages, ...more } = pagesOf(['例', '2023-05-16'], ['四'], ['例', '2023-05-16']);
    const facets = { type: ['guide'], branch: [], kind: [], theme: [] };
    const ofMay = { from: '2023-05-16', to: '2023-05-16' };
    const [first, second, third] = pages.map((page) => ({ ...page, days: undefined }));
    const tree = [
      { ...first!, facets },
      { ...second!, days: ofMay },
      { ...third!, facets },
    ];
    const named = { word: '2023-05-16', period: period('2023-05-16/2023-05-16') };
    const relevant = (own: readonly SearchPage[], asked = {}) =>
      new Scan({ ...more, pages: own }).relevant({ text: '2023-05-16', ...asked });
    expect(relevant(tree, { named })).toEqual({
      all: new Set(['/0/', '/1/', '/2/']),
      best: new Set(['/1/']),
    });
    expect(relevant([tree[0]!], { named }).best).toEqual(new Set(['/0/']));
    // Who asks for the characters and not for a day is shown them.
    expect(relevant(tree)).toEqual({
      all: new Set(['/0/', '/2/']),
      best: new Set(['/0/', '/2/']),
    });
  });

  it('has nothing for a query without a letter or a digit', () => {
    expect(new Scan(pagesOf(['党课'])).relevant({ text: '，。！ ' }).all.size).toBe(0);
  });
});

describe('the quality of results', () => {
  const judged = (found: string, all: string, best = all) => ({
    found: [...found],
    relevant: { all: new Set(all), best: new Set(best) },
  });

  it.each<[string, ReturnType<typeof judged>[], Quality]>([
    ['all is right', [judged('ab', 'ab', 'a')], { recall: 1, firstRight: 1, rPrecision: 1 }],
    ['nothing was found', [judged('', 'ab')], { recall: 0, firstRight: 0, rPrecision: 0 }],
    [
      'a wrong page comes first',
      [judged('xab', 'ab')],
      { recall: 1, firstRight: 0, rPrecision: 0.5 },
    ],
    [
      'a page of a lower rank comes first',
      [judged('ba', 'ab', 'a')],
      { recall: 1, firstRight: 0, rPrecision: 1 },
    ],
    ['one is missing', [judged('a', 'ab')], { recall: 0.5, firstRight: 1, rPrecision: 0.5 }],
    ['one was found twice', [judged('aa', 'ab')], { recall: 0.5, firstRight: 1, rPrecision: 0.5 }],
    [
      'queries differ',
      [judged('a', 'a'), judged('xxxb', 'bc')],
      { recall: 0.75, firstRight: 0.5, rPrecision: 0.5 },
    ],
  ])('is told where %s', (_, queries, quality) => {
    expect(qualityOf(queries)).toEqual(quality);
  });

  it('takes the value at or below which a part of all lies', () => {
    const values = Array.from({ length: 20 }, (_, at) => 20 - at);
    expect([0, 0.5, 0.95, 1].map((part) => percentile(values, part))).toEqual([1, 10, 19, 20]);
    expect(() => percentile([], 0.5)).toThrow(RangeError);
  });
});

describe('the queries', () => {
  const pages = pagesOf(
    ['2023年3月15日专题党课：学习CNC操作规程', '应到31人，实到28人。', '在2号车间'],
    ['支部党员大会', '表决通过12.5%的方案，2023.6.30前完成'],
  );
  const scan = new Scan(pages);
  const draw = (seed: string) =>
    drawQueries(pages, scan, { random: 200, natural: 100, dated: 100 }, seed);
  const drawn = draw('1');
  const { dated } = drawn;
  const [random, natural] = [drawn.random, drawn.natural].map((all) =>
    all.map(({ text }) => text),
  ) as [string[], string[]];

  it('are the same for the same seed, and others for another', () => {
    expect(draw('1')).toEqual(drawn);
    expect(draw('2').random).not.toEqual(drawn.random);
  });

  it('are found by the scan, each at least once', () => {
    const all = Object.values(drawn).flat();
    expect(all).toHaveLength(400);
    expect(all.filter((query) => scan.relevant(query).all.size === 0)).toEqual([]);
  });

  it('never split a number or a Latin word, and keep the punctuation between', () => {
    const runs = random.flatMap((query) => query.match(/[0-9.]*[0-9]|[A-Z]+/g) ?? []);
    const whole = /^(2023|3|15|31|28|2|12\.5|2023\.6\.30|6|30|CNC)$/;
    expect(runs.filter((run) => !whole.test(run))).toEqual([]);
    expect(random.some((query) => query.includes('课：学'))).toBe(true);
  });

  it('come from titles as a run or as two pieces', () => {
    const titles = pages.pages.map(({ title }) => title);
    const pieces = natural.map((query) => query.split(' '));
    expect(new Set(pieces.map(({ length }) => length))).toEqual(new Set([1, 2]));
    for (const piece of pieces.flat()) {
      expect(titles.some((title) => title.includes(piece))).toBe(true);
    }
  });

  it('name days and periods of pages in many forms, alone and with a piece of a title', () => {
    const forms = new Set(dated.map(({ named }) => named?.period.form));
    expect(forms).toEqual(new Set(['range', 'month', 'quarter', 'half', 'year']));
    expect(new Set(dated.map(({ text }) => text.split(' ').length))).toEqual(new Set([1, 2]));
    expect(new Set(dated.map(({ named }) => named?.word)).size).toBeGreaterThan(30);
    for (const { text, named } of dated) expect(text.endsWith(named?.word ?? '?')).toBe(true);
  });

  it('are refused where there is nothing to draw from', () => {
    const blank = pagesOf(['！', '……']);
    const none = () =>
      drawQueries(blank, new Scan(blank), { random: 1, natural: 0, dated: 0 }, '1');
    expect(none).toThrow(RangeError);
  });
});

describe('the tables', () => {
  const how: Performance = {
    medianMs: 60,
    p95Ms: 151,
    coldRequests: 12.4,
    coldBytes: 204_800,
    requestsPerQuery: 0.52,
    bytesPerQuery: 1536,
  };
  const all: Quality = { recall: 1, firstRight: 0.995, rPrecision: 0.99499 };
  const run = (engine: Run['engine'], indexSeconds: number, quality = all): Run => ({
    corpus: 'generated-10000',
    engine,
    ...quality,
    ...how,
    indexBytes: 3_145_728,
    indexFiles: 40,
    indexSeconds,
    queries: {
      random: { count: 500, ...quality },
      natural: { count: 200, ...quality },
      dated: { count: 200, ...quality },
    },
  });
  const build = { records: 10_000, seconds: 13.1, pages: 12_000 };
  const tables = (ours = run('youju', 5)) =>
    searchTables({ runs: [ours, run('pagefind', 5)], build });
  const verdicts = (text: string) => text.match(/(未?达到)$/gm);

  it('judge ours by what was measured', () => {
    expect(verdicts(tables())).toEqual([
      '达到',
      '达到',
      '未达到',
      '达到',
      '未达到',
      '达到',
      '未达到',
    ]);
    expect(verdicts(tables(run('youju', 5.1, { ...all, recall: 0.99999 })))).toEqual([
      '未达到',
      '达到',
      '未达到',
      '达到',
      '未达到',
      '未达到',
      '未达到',
    ]);
  });

  it('never round a part up to all', () => {
    expect(tables(run('youju', 5, { ...all, recall: 0.99999 }))).toMatch(/查全率 +99\.99%/);
  });

  it('compare no times with another number of records, and say so', () => {
    const runs = [run('youju', 5), run('pagefind', 5)];
    const few = runs.map((one) => ({ ...one, corpus: 'generated-300' }));
    const text = searchTables({ runs: few, build: { ...build, records: 300 } });
    expect(verdicts(text)).toEqual(['达到', '达到', '未达到']);
    expect(text).toContain('这次不比较');
  });
});
