import { describe, expect, it } from 'vitest';
import { searchPages } from '../../src/views/search/search-pages.ts';
import type { SearchPage, SearchPages } from '../../src/search/page.ts';
import {
  branch,
  mdx,
  plan,
  record,
  recordAt,
  report,
  type Files,
} from '../support/content-tree.ts';
import { contentWith, returnedBranches } from '../support/corpus.ts';

function pagesWith(files: Files = {}): SearchPages {
  const content = contentWith(files);
  return searchPages(content.corpus, content);
}

function pageOf({ pages }: SearchPages, path: string): SearchPage {
  const page = pages.find((one) => one.path === path);
  if (!page) throw new Error(`no page ${path}`);
  return page;
}

/** The pages of a type, by their addresses. */
function pathsOf({ pages }: SearchPages, type: string): string[] {
  return pages.filter(({ facets }) => facets.type[0] === type).map(({ path }) => path);
}

describe('a record is found', () => {
  it('by what its page prints of itself, each text once', () => {
    const found = pagesWith({
      'records/window/2023/2023-03-16-lecture.mdx': record(
        {
          title: '讲党课',
          also: '主题党日',
          evidence: [{ type: '会议记录本', ref: '第14页', heldBy: '党建办' }],
          state: '已核',
          checkedBy: '党建办主任',
          correction: [{ on: '2023-04-03', what: '人数改为31人', reason: '漏计' }],
        },
        '先讲**纪律**，\n再讲作风。\n\n- 问题一条\n- 建议两条',
      ),
    });
    expect(pageOf(found, '/records/window/2023/2023-03-16-lecture/')).toMatchObject({
      title: '讲党课',
      line: '党课、主题党日 · 政务服务窗口党支部 · 2023年3月16日',
      date: '2023-03-16',
      texts: [
        '党课、主题党日',
        '2023年3月16日',
        '先讲纪律，再讲作风。',
        '问题一条',
        '建议两条',
        '2023年4月3日：人数改为31人（漏计）',
        '政务服务窗口党支部',
        '党课',
        '主题党日',
        '党委书记',
        '31人',
        '会议记录本 第14页（党建办保管）',
        '已核（党建办主任核）',
      ],
    });
  });

  it('not by the records beside it, nor by the reports and metrics that count it', () => {
    const found = pagesWith({
      ...recordAt('window', { date: '2023-03-16', title: '第一课' }),
      ...recordAt('window', { date: '2023-04-13', title: '第二课' }),
      'reports/2023-h1.mdx': report({}, '党课<Tally of="leadership-lectures" />。'),
    });
    const { texts } = pageOf(found, '/records/window/2023/2023-03-16-record/');
    expect(texts.join('\n')).not.toMatch(/第二课|2023年上半年报告|班子成员讲党课/);
  });

  it('under its kinds and themes as the catalogue knows them', () => {
    const found = pagesWith({
      'catalogue/themes.yaml': 'themes:\n  - { id: safety, label: 安全生产, from: 2022-01-01 }\n',
      ...recordAt('window', { also: '主题党日', themes: '安全生产' }),
    });
    const { facets } = pageOf(found, '/records/window/2023/2023-03-16-record/');
    expect([facets.kind, facets.theme]).toEqual([['party-lecture', 'theme-day'], ['safety']]);
    expect(found.facets.theme).toEqual([{ id: 'safety', label: '安全生产' }]);
  });

  it('under each branch that held it and those above, and not under its guests', () => {
    const found = pagesWith({
      'branches/industry.mdx': branch({ name: '产业党总支', level: '党总支' }),
      'branches/equipment.mdx': branch({ name: '装备产业科党支部', parent: 'industry' }),
      'branches/guest.mdx': branch({ name: '来宾党支部' }),
      ...recordAt('window', {
        with: [
          { branch: 'equipment', role: '联合', present: 9 },
          { branch: 'guest', role: '参加' },
        ],
      }),
    });
    const { facets, line } = pageOf(found, '/records/window/2023/2023-03-16-record/');
    expect(facets.branch).toEqual(['window', 'bureau', 'equipment', 'industry']);
    expect(line).toBe('党课 · 政务服务窗口党支部、装备产业科党支部 · 2023年3月16日 · 待核');
  });

  it('under the branches that stood above on its day, wherever its branch stands now', () => {
    const found = pagesWith({
      'branches/industry.mdx': branch({ name: '产业党总支', level: '党总支' }),
      'branches/equipment.mdx': branch({
        name: '装备科党支部',
        history: [
          { from: '2019-01-01', members: 14 },
          { from: '2023-05-01', name: '装备和材料科党支部', parent: 'industry' },
        ],
      }),
      ...recordAt('equipment', { date: '2023-04-13' }),
      ...recordAt('equipment', { date: '2023-06-01' }),
    });
    const [before, after] = ['2023-04-13', '2023-06-01'].map((day) =>
      pageOf(found, `/records/equipment/2023/${day}-record/`),
    );
    expect(before?.facets.branch).toEqual(['equipment', 'bureau']);
    expect(before?.line).toContain('装备科党支部');
    expect(after?.facets.branch).toEqual(['equipment', 'industry', 'bureau']);
    expect(after?.line).toContain('装备和材料科党支部');
    expect(found.facets.branch).toContainEqual({
      id: 'equipment',
      label: '　　装备和材料科党支部',
    });
  });

  it('across the mark of a note, which is no part of its text, and by what its pictures show', () => {
    const found = pagesWith({
      'records/window/2023/2023-03-16-lecture.mdx': record(
        {},
        '讲了两个确立[^1]的意义。现场![宣誓的合影](/favicon.svg)见图。\n\n[^1]: 见文件。',
      ),
    });
    const { texts } = pageOf(found, '/records/window/2023/2023-03-16-lecture/');
    expect(texts).toEqual(
      expect.arrayContaining(['讲了两个确立的意义。现场见图。', '宣誓的合影', '见文件。']),
    );
  });

  it('with the days of its period, by the last day it counts', () => {
    const found = pagesWith(
      recordAt('window', { kind: '心得体会统计', period: '2022-12-01/2023-01-31', pieces: 5 }),
    );
    const { date, days } = pageOf(found, pathsOf(found, 'record')[0]!);
    expect(date).toBe('2023-01-31');
    expect(days).toEqual({ from: '2022-12-01', to: '2023-01-31' });
    expect(found.facets.half.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['2022-H2', '2023-H1']),
    );
    expect(found.facets.month).toContainEqual({ id: '2022-12', label: '2022年12月' });
  });

  it('with the days up to the site’s own and by its beginning, where it goes on', () => {
    const found = pagesWith(recordAt('window', { kind: '整改事项', from: '2022-11-08' }));
    const { date, days } = pageOf(found, pathsOf(found, 'record')[0]!);
    expect(date).toBe('2022-11-08');
    expect(days).toEqual({ from: '2022-11-08', to: '2023-07-31' });
  });

  it('under a line that marks what is not in order', () => {
    const lineOf = (state: string, more = {}) => {
      const found = pagesWith(recordAt('window', { date: '2023-03-16', state, ...more }));
      return pageOf(found, pathsOf(found, 'record')[0]!).line;
    };
    expect(lineOf('待核', { checkedBy: undefined })).toMatch(/2023年3月16日 · 待核$/);
    expect(lineOf('已核', { checkedBy: '党建办主任' })).toMatch(/2023年3月16日$/);
  });

  it('not at all where it lies after the site’s day', () => {
    const found = pagesWith({
      ...recordAt('window', { date: '2023-07-31' }),
      ...recordAt('window', { date: '2024-01-05' }),
    });
    expect(pathsOf(found, 'record')).toEqual(['/records/window/2023/2023-07-31-record/']);
    expect(found.facets.year).toEqual([{ id: '2023', label: '2023年' }]);
  });
});

describe('a report is found', () => {
  const files: Files = {
    ...returnedBranches(),
    ...recordAt('equipment', { date: '2023-03-16', title: '讲党课' }),
    ...recordAt('window', { date: '2023-05-10', title: '讲专题党课' }),
  };
  const textsOf = (body: string) =>
    pageOf(pagesWith({ ...files, 'reports/2023-h1.mdx': report({}, body) }), '/reports/2023-h1/')
      .texts;

  it('by its headings and paragraphs with the figures as printed, without their small print', () => {
    const texts = textsOf('## 一、学习\n\n共讲党课<Tally of="lectures" />，\n比上年多。');
    expect(texts).toContain('一、学习');
    expect(texts).toContain('共讲党课2次，比上年多。');
    expect(texts.join('\n')).not.toContain('其中待核');
  });

  it('by its tables cell by cell', () => {
    const texts = textsOf('<TallyTable of="lectures" by="quarter" />');
    expect(texts.slice(0, 8)).toEqual([
      ...['2023年上半年党课（按季度）', '季度', '党课（次）'],
      ...['第一季度', '1', '第二季度', '合计', '2'],
    ]);
  });

  it('by its lists of records, line by line', () => {
    const texts = textsOf('<Records of="lectures" limit="1" />');
    expect(texts.slice(1, 4)).toEqual(['2023年5月10日', '讲专题党课 待核', '政务服务窗口党支部']);
    expect(texts.join('\n')).not.toContain('2023年3月16日');
  });

  it('by its period, its addressee and its signatures', () => {
    const signoff = [{ step: '审定', seat: '党委书记', on: '2023-07-05' }];
    const found = pagesWith({
      ...files,
      'reports/2023-h1.mdx': report({ to: '市委组织部', status: '审定', signoff }, '略。'),
    });
    const page = pageOf(found, '/reports/2023-h1/');
    expect(page).toMatchObject({ line: '2023年上半年', date: '2023-06-30' });
    expect(page.facets).toMatchObject({ branch: ['bureau'], kind: [] });
    expect(page.days).toEqual({ from: '2023-01-01', to: '2023-06-30' });
    expect(page.texts).toEqual(
      expect.arrayContaining(['市委组织部：', '审定 党委书记 2023年7月5日']),
    );
  });
});

describe('a plan is found', () => {
  const commitments = [{ id: 'talks', label: '全年党课四次', metric: 'lectures', target: 4 }];
  const shown = ['全年党课四次', '推进中（完成1次，要求4次）', '每年4次', '必成'];

  it.each([
    ['stand where it says', '先说要求。\n\n<Commitments plan="2023" />'],
    ['stand at its head', '先说要求。'],
  ])('by its commitments and how they stand, where these %s', (_where, body) => {
    const found = pagesWith({
      ...returnedBranches(),
      ...recordAt('window', { date: '2023-03-16' }),
      'plans/2023.mdx': plan({ commitments }, body),
    });
    const { texts, date, line } = pageOf(found, '/plans/2023/');
    expect(texts).toEqual(expect.arrayContaining(['先说要求。', ...shown]));
    expect(texts.filter((text) => text === shown[0])).toHaveLength(1);
    expect([date, line]).toEqual(['2023-12-31', '2023年']);
  });
});

describe('what the site declares is found', () => {
  it('a branch by its names of all days and by its own text, not by its records', () => {
    const found = pagesWith({
      'branches/window.mdx': branch(
        {
          name: '窗口党支部',
          history: [
            { from: '2019-01-01', members: 12 },
            { from: '2023-05-01', name: '政务大厅党支部' },
          ],
        },
        '白天不断岗。',
      ),
      ...recordAt('window', { title: '讲作风' }),
    });
    const { title, line, texts, facets, days } = pageOf(found, '/branches/window/');
    expect([title, line]).toEqual(['政务大厅党支部', '党支部']);
    expect(texts).toEqual(expect.arrayContaining(['白天不断岗。', '2023年5月1日 政务大厅党支部']));
    expect(texts.join('\n')).toContain('2019年1月1日 窗口党支部');
    expect(texts.join('\n')).not.toContain('讲作风');
    expect(facets).toMatchObject({ branch: ['window', 'bureau'] });
    expect(days).toBeUndefined();
  });

  it('a metric by its definition, and not by its values', () => {
    const found = pagesWith(recordAt('window', { date: '2023-03-16' }));
    const { title, line, texts, date } = pageOf(found, '/metrics/leadership-lectures/');
    expect([title, line, date]).toEqual(['局党委班子成员讲党课', '组织生活', undefined]);
    expect(texts).toContain('由各党组织的记录算出');
    expect(texts.join('\n')).not.toContain('1次');
  });

  it('a kind by its fields, under itself', () => {
    const found = pagesWith(
      recordAt('window', { kind: '党课', title: '讲作风', lecturer: '党委书记', attendance: 31 }),
    );
    const { title, line, texts, facets } = pageOf(found, '/kinds/party-lecture/');
    expect([title, line]).toEqual(['党课', '组织生活']);
    expect(texts).toEqual(expect.arrayContaining(['kind: 党课', 'lecturer', '主讲人岗位', '必填']));
    expect(texts.join('\n')).not.toContain('讲作风');
    expect(facets.kind).toEqual(['party-lecture']);
  });

  it('a page of the handbook by its text, the first at the address of all', () => {
    const found = pagesWith({
      'guide/index.mdx': mdx({ title: '从这里开始' }, '先看这页。'),
      'guide/record.mdx': mdx(
        { title: '写记录' },
        '| 键 | 写什么 |\n| - | - |\n| `title` | 事由 |',
      ),
    });
    expect(pathsOf(found, 'guide')).toEqual(['/guide/', '/guide/record/']);
    const { texts, line } = pageOf(found, '/guide/record/');
    expect([line, texts]).toEqual(['', ['键', '写什么', 'title', '事由']]);
  });
});

describe('the filters list', () => {
  it('only what occurs: branches from the root down and set in by level, kinds as declared, the newest times first', () => {
    const { facets } = pagesWith({
      'branches/industry.mdx': branch({ name: '产业党总支', level: '党总支' }),
      'branches/equipment.mdx': branch({ name: '装备产业科党支部', parent: 'industry' }),
      ...recordAt('equipment', { date: '2022-03-16' }),
      ...recordAt('window', { date: '2023-07-03' }),
      ...recordAt('window', { date: '2023-03-16' }),
    });
    const labels = (values: readonly { label: string }[]) => values.map(({ label }) => label);
    expect(labels(facets.type)).toEqual(['记录', '党组织', '指标', '记录类型']);
    expect(labels(facets.branch)).toEqual([
      ...['测试局党委', '　产业党总支', '　　装备产业科党支部', '　政务服务窗口党支部'],
    ]);
    expect(labels(facets.kind).slice(0, 2)).toEqual(['党课', '主题党日']);
    expect(facets.theme).toEqual([]);
    expect(labels(facets.year)).toEqual(['2023年', '2022年']);
    expect(facets.half).toEqual([
      { id: '2023-H2', label: '2023年下半年' },
      { id: '2023-H1', label: '2023年上半年' },
      { id: '2022-H1', label: '2022年上半年' },
    ]);
  });
});
