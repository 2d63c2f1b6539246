import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pagesOf, searchOver, type TestSearch } from '../support/search.ts';

describe('a search', () => {
  let search: TestSearch;
  beforeAll(async () => {
    search = await searchOver(
      pagesOf(
        { path: '/a/', title: '主题党日：学习二十大', date: '2022-03-01', texts: ['到会23人。'] },
        {
          path: '/b/',
          title: '支部委员会会议',
          date: '2023-05-01',
          texts: ['研究主题党日安排，2023年3月。'],
        },
        { path: '/c/', title: '主题党日', date: '2021-01-01', texts: ['讲党课'] },
        {
          path: '/d/',
          title: '党课',
          date: '2023-06-01',
          texts: ['党日主题不变', '共12,500元，占12.5%'],
        },
        {
          path: '/e/',
          title: '两年计划',
          date: '2023-02-01',
          texts: ['2023年13月没有', '发展党', '员一名'],
        },
        {
          path: '/g/',
          title: '交流学习',
          date: '2019-01-01',
          texts: ['会上交流，学习交流'],
        },
        { path: '/h/', title: '意见', date: '2019-02-01', texts: ['学习交流'] },
        {
          path: '/f/',
          title: 'KPI 考核 A4',
          date: '2020-01-01',
          texts: ['学', '微信Party群', '编号1.5.2'],
        },
      ),
    );
  });
  afterAll(() => search.close());

  test('puts titles before texts, the whole title first, and the newest first within a rank', async () => {
    expect(await search.paths('主题党日')).toEqual(['/c/', '/a/', '/b/']);
    expect(await search.paths('党')).toEqual(['/d/', '/a/', '/c/', '/b/', '/e/']);
  });

  test('finds any run of characters, across punctuation but not across two texts', async () => {
    expect(await search.paths('题党日学')).toEqual(['/a/']);
    expect(await search.paths('安排2023年')).toEqual(['/b/']);
    const { match } = await search.ask('发展党员');
    expect(match).not.toBe('exact');
  });

  test('puts all words in the title before their run in a text', async () => {
    expect(await search.paths('学习 交流')).toEqual(['/g/', '/h/']);
  });

  test('takes several words to mean all of them, and their run before the words apart', async () => {
    expect(await search.paths('主题 党日')).toEqual(['/c/', '/a/', '/b/', '/d/']);
    expect(await search.paths('学习 23人')).toEqual(['/a/']);
    const { match } = await search.ask('学习 发展');
    expect(match).toBe('near');
  });

  test.each([
    ['主题，党日！', ['/c/', '/a/', '/b/']],
    ['“主题党日”', ['/c/', '/a/', '/b/']],
    ['ｋｐｉ', ['/f/']],
    ['kpi考核a4', ['/f/']],
    ['ＰＡＲＴＹ群', ['/f/']],
    ['2023年3月', ['/b/']],
    ['２０２３年０３月', ['/b/']],
    ['3月', ['/b/']],
    ['13月', ['/e/']],
    ['12500元', ['/d/']],
    ['12,500', ['/d/']],
    ['12.5', ['/d/']],
    ['学', ['/a/', '/g/', '/f/', '/h/']],
  ])('finds %j where it stands', async (query, paths) => {
    const { match, hits } = await search.ask(query);
    expect(match).toBe('exact');
    expect(hits.map(({ path }) => path)).toEqual(paths);
  });

  test.each(['年1', '12', '500', 'part', '023年', '2.5', '"<script>', '题日', '𠮷'])(
    'does not call anything a match for %j',
    async (query) => {
      const { match } = await search.ask(query);
      expect(match).not.toBe('exact');
    },
  );

  test.each(['', '  ', '，。！', '😀👍', '《》'])(
    'has nothing to look for in %j',
    async (query) => {
      expect(await search.ask(query)).toMatchObject({ match: 'blank', total: 0, hits: [] });
    },
  );

  test('says that a run of 200 characters is nowhere', async () => {
    expect(await search.ask('查无此事'.repeat(50))).toMatchObject({ match: 'none', total: 0 });
  });

  test('tells of words that no page has together how many have each', async () => {
    expect(await search.ask('学习 发展 查无此词')).toMatchObject({
      match: 'near',
      apart: [
        { word: '学习', count: 3 },
        { word: '发展', count: 1 },
        { word: '查无此词', count: 0 },
      ],
    });
    expect((await search.ask('主题党曰')).apart).toEqual([]);
  });

  test('tells how many have each word even where nothing comes near', async () => {
    const strange = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地玄黄宇宙洪荒';
    expect(await search.ask(`考核 ${strange}`)).toMatchObject({
      match: 'none',
      apart: [
        { word: '考核', count: 1 },
        { word: strange, count: 0 },
      ],
    });
  });

  test('marks the characters by which a page is near where it has no two of them together', async () => {
    const { match, hits } = await search.ask('核考');
    expect([match, hits[0]?.path]).toEqual(['near', '/f/']);
    expect(hits[0]?.title.filter(({ marked }) => marked)).toEqual([{ text: '考核', marked: true }]);
  });

  test('puts a title with what was asked for before texts with an everyday word of it', async () => {
    const { match, hits } = await search.ask('怎么考核');
    expect(match).toBe('near');
    expect(hits[0]?.path).toBe('/f/');
  });

  test('names what comes nearest where nothing is exact, in the title first', async () => {
    const { match, hits } = await search.ask('主题党曰');
    expect(match).toBe('near');
    expect(hits.map(({ path }) => path)).toEqual(['/a/', '/c/', '/b/', '/d/']);
  });

  test('marks the match in the title and where it reads in the text', async () => {
    const { hits } = await search.ask('主题党日安排');
    expect(hits).toMatchObject([
      {
        title: [{ text: '支部委员会会议', marked: false }],
        excerpts: [
          [
            { text: '研究', marked: false },
            { text: '主题党日安排', marked: true },
            { text: '，2023年3月。', marked: false },
          ],
        ],
      },
    ]);
  });
});

describe('signs that keyboards give in several forms', () => {
  let search: TestSearch;
  beforeAll(async () => {
    search = await searchOver(
      pagesOf(
        { path: '/a/', title: '主题党日', texts: ['Café Müller，二〇二三年五月'] },
        { path: '/b/', title: '碑文', texts: ['黨的光輝', '二○二三年五月'] },
      ),
    );
  });
  afterAll(() => search.close());

  test.each([
    ['主題黨日', ['/a/']],
    ['黨的光輝', ['/b/']],
    ['主題 黨日', ['/a/']],
    ['cafe muller', ['/a/']],
    ['CAFÉ', ['/a/']],
    ['二○二三年五月', ['/a/', '/b/']],
    ['二〇二三年', ['/a/', '/b/']],
    ['2023-05 主題', []],
  ])('are found in any of them: %s', async (query, paths) => {
    const { match, hits } = await search.ask(query);
    expect(match === 'exact' ? hits.map(({ path }) => path) : []).toEqual(paths);
  });

  test('are marked, on the page too, where pages have them in the simplified script', async () => {
    const { hits, mark } = await search.ask('主題黨日');
    expect(hits[0]?.title).toEqual([{ text: '主题党日', marked: true }]);
    expect(mark).toBe('主题党日');
  });
});

describe('a list of many results', () => {
  const titles = Array.from({ length: 1_000 }, (_, at) => `会议${at}`);
  let search: TestSearch;
  beforeAll(async () => {
    const texts = ['议程'.repeat(400)];
    search = await searchOver(pagesOf(...titles.map((title) => ({ title, texts }))));
  });
  afterAll(() => search.close());

  test('is fetched a few hundred files at a time: a browser gives up thousands', async () => {
    const fetched = globalThis.fetch;
    let open = 0;
    let most = 0;
    globalThis.fetch = async (...asked) => {
      most = Math.max(most, (open += 1));
      await Promise.resolve();
      const answer = await fetched(...asked);
      open -= 1;
      return answer;
    };
    try {
      const { hits } = await search.ask('会议', { count: Infinity });
      expect(hits).toHaveLength(titles.length);
      expect(most).toBeGreaterThan(20);
      expect(most).toBeLessThan(400);
    } finally {
      globalThis.fetch = fetched;
    }
  });
});

describe('a result', () => {
  let search: TestSearch;
  beforeAll(async () => {
    const line = '主题党日 · 机关党支部 · 2023年3月1日';
    search = await searchOver(
      pagesOf({
        title: '植树',
        line,
        texts: ['主题党日', '机关党支部', '在南山植树四十棵，共到23人，午前收工。'],
      }),
    );
  });
  afterAll(() => search.close());

  test('marks the line under its title too, and does not say it again', async () => {
    const { hits } = await search.ask('党日');
    expect(hits[0]?.line).toEqual([
      { text: '主题', marked: false },
      { text: '党日', marked: true },
      { text: ' · 机关党支部 · 2023年3月1日', marked: false },
    ]);
    expect(hits[0]?.excerpts).toEqual([
      [{ text: '在南山植树四十棵，共到23人，午前收工。', marked: false }],
    ]);
  });
});

describe('a question for a figure', () => {
  let search: TestSearch;
  beforeAll(async () => {
    const figure = { metric: 'lectures', branch: 'bureau', name: '局党委', notes: ['已报1/2个'] };
    search = await searchOver({
      ...pagesOf(
        { path: '/a/', title: '党课一', date: '2023-02-01' },
        { path: '/b/', title: '党课二', date: '2023-03-01' },
        { path: '/c/', title: '党课三', date: '2022-03-01' },
        { path: '/d/', title: '会议', date: '2023-03-02' },
      ),
      figures: {
        metrics: [{ id: 'lectures', label: '党课' }],
        branches: [{ id: 'bureau', names: ['局党委'] }],
        root: 'bureau',
        all: [
          {
            ...figure,
            period: '2023-H1',
            text: '2次',
            path: '/metrics/lectures/2023-h1/',
            records: [],
          },
          { ...figure, period: '2023-Q1', text: '2次', path: undefined, records: ['/b/', '/a/'] },
        ],
      },
    });
  });
  afterAll(() => search.close());

  test('has the figure beside its results, with the way to its page', async () => {
    expect((await search.ask('上半年党课')).figure).toEqual({
      metric: '党课',
      period: '2023年上半年',
      branch: '局党委',
      text: '2次',
      notes: ['已报1/2个'],
      evidence: { path: '/metrics/lectures/2023-h1/' },
    });
  });

  test('leads to the records where the figure has no page, and lists exactly those', async () => {
    const { figure } = await search.ask('党课 一季度');
    expect(figure?.evidence).toEqual({ key: 'lectures/bureau/2023-Q1', count: 2 });
    const listed = await search.ask('', { figure: 'lectures/bureau/2023-Q1' });
    expect(listed).toMatchObject({ match: 'all', total: 2, figure: { text: '2次' } });
    expect(listed.hits.map(({ path }) => path)).toEqual(['/b/', '/a/']);
    const narrowed = { figure: 'lectures/bureau/2023-Q1', filters: { month: '2023-02' } };
    expect((await search.ask('', narrowed)).hits.map(({ path }) => path)).toEqual(['/a/']);
  });

  test.each(['党课 2021年', '2023年二季度党课', '党课', '会议 上半年'])(
    'has none where the site tells none: %s',
    async (query) => {
      expect((await search.ask(query)).figure).toBeUndefined();
    },
  );

  test.each([
    'lectures/bureau/2021',
    'a/b',
    'constructor/bureau/2023',
    'lectures/toString/2023-Q1',
  ])('says that an address asks for one that is not told: %s', async (figure) => {
    expect(await search.ask('党课', { figure })).toMatchObject({
      total: 3,
      unknown: [{ facet: 'figure', value: figure }],
      figure: undefined,
    });
  });
});

describe('filters', () => {
  const facets = (type: string, branch: string[]) => ({
    ...{ kind: [], theme: [] },
    ...{ type: [type], branch },
  });
  let search: TestSearch;
  beforeAll(async () => {
    search = await searchOver(
      pagesOf(
        {
          path: '/a/',
          title: '党课一',
          date: '2023-04-01',
          facets: facets('record', ['one', 'top']),
        },
        {
          path: '/b/',
          title: '党课二',
          date: '2022-04-01',
          facets: facets('record', ['two', 'top']),
        },
        { path: '/c/', title: '党课三', facets: facets('report', ['one', 'top']) },
        {
          path: '/d/',
          title: '会议',
          date: '2022-03-01',
          facets: facets('record', ['two', 'top']),
        },
      ),
    );
  });
  afterAll(() => search.close());

  test('leave what fits all of them', async () => {
    expect(await search.paths('党课', { branch: 'one' })).toEqual(['/a/', '/c/']);
    expect(await search.paths('党课', { branch: 'top', type: 'record' })).toEqual(['/a/', '/b/']);
  });

  test('count what each value would leave beside the filters of the others', async () => {
    const { total, counts } = await search.ask('党课', { filters: { type: 'record' } });
    expect(total).toBe(2);
    expect(counts.type).toEqual([
      { id: 'record', label: '名record', count: 2 },
      { id: 'report', label: '名report', count: 1 },
    ]);
    expect(counts.branch.map(({ id, count }) => [id, count])).toEqual([
      ['one', 1],
      ['top', 2],
      ['two', 1],
    ]);
  });

  test('keep a chosen value that nothing is left of', async () => {
    const { total, counts } = await search.ask('党课三', { filters: { year: '2022' } });
    expect(total).toBe(0);
    expect(counts.year).toContainEqual({ id: '2022', label: '名2022', count: 0 });
  });

  test('that the index does not have filter nothing', async () => {
    const nonsense = { type: 'nonsense', year: '2022' };
    expect(await search.paths('党课', nonsense)).toEqual(['/b/']);
    const { counts } = await search.ask('党课', { filters: nonsense });
    expect(counts.type).toEqual([{ id: 'record', label: '名record', count: 1 }]);
    expect(await search.ask('', { filters: { type: 'nonsense' } })).toMatchObject({
      match: 'blank',
      total: 0,
    });
  });

  test('alone list the pages that fit them, and no query and no filter nothing', async () => {
    expect(await search.ask('', { filters: { year: '2022' } })).toMatchObject({
      match: 'all',
      total: 2,
    });
    expect(await search.ask('……', { filters: { year: '2022' } })).toMatchObject({
      match: 'blank',
      total: 0,
    });
  });
});

describe('a search for days', () => {
  let search: TestSearch;
  const march = { date: '2023-03-16' };
  const whole = { date: '2023-12-31', days: { from: '2023-01-01', to: '2023-12-31' } };
  beforeAll(async () => {
    search = await searchOver(
      pagesOf(
        { path: '/march/', title: '党课', ...march },
        { path: '/may/', title: '党课', date: '2023-05-16' },
        { path: '/meeting/', title: '党员大会', ...march },
        { path: '/plan/', title: '计划', texts: ['党课按月讲'], ...whole },
        {
          path: '/guide/',
          title: '怎样写',
          texts: ['例如党课2023年3月', '2023年3月'],
          days: undefined,
          facets: { type: ['guide'], branch: [], kind: [], theme: [] },
        },
      ),
    );
  });
  afterAll(() => search.close());

  test.each(['党课2023年3月', '2023年3月党课', '党课 2023年3月', '党课2023-03'])(
    '%s finds what was in those days, and the examples of the handbook after it',
    async (query) => {
      const { match, hits, dates, mark } = await search.ask(query);
      expect(match).toBe('exact');
      expect(hits.map(({ path }) => path)).toEqual(['/march/', '/plan/', '/guide/']);
      expect(dates.map(({ printed }) => printed)).toEqual(['2023年3月']);
      expect(mark).toContain(' ');
    },
  );

  test('puts the handbook last where days alone are asked for', async () => {
    expect(await search.paths('2023-03')).toEqual(['/march/', '/meeting/', '/plan/', '/guide/']);
    expect((await search.paths('例如'))[0]).toBe('/guide/');
  });

  test('takes the characters as they are typed where a record has them', async () => {
    expect(await search.paths('党课按月')).toEqual(['/plan/']);
  });

  test('finds nothing in a span that ends before it begins', async () => {
    const days = { from: '2023-06-01', to: '2023-02-01' };
    const { total, counts } = await search.ask('党课', { days });
    expect([total, counts.year]).toEqual([0, []]);
    expect((await search.ask('党课', { days: { from: days.to, to: days.from } })).total).toBe(3);
  });
});
