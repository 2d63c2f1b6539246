import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../src/domain/corpus.ts';
import { loadContent } from '../../src/io/load.ts';
import {
  branch,
  contentTree,
  loadTree,
  type Files,
  mdx,
  plan,
  record,
  recordAt,
  report,
  testToday,
} from '../support/content-tree.ts';
import { baseTree } from '../support/base-tree.ts';
import { problemsIn, problemsOf, recordFile } from '../support/problems.ts';

describe('a content folder', () => {
  it('becomes a corpus', () => {
    const { corpus, issues, documents } = loadTree({
      ...recordAt('equipment'),
      ...recordAt('window', { kind: '心得体会统计', title: '统计', period: '2023-Q1', pieces: 12 }),
      ...recordAt('window', { kind: '整改事项', title: '档案不全', from: '2023-02-01' }),
      'catalogue/themes.yaml':
        'themes:\n  - { id: a, label: 甲, from: 2022-10-16 }\ncampaigns:\n  - { id: b, label: 乙, from: 2023-01-01 }\n',
      'catalogue/calendar/2023.yaml': 'year: 2023\nsource: 通知\nholidays: []\n',
      'plans/2023.mdx': plan({
        commitments: [{ id: 'twelve', label: '讲党课', metric: 'lectures', target: 12 }],
      }),
      'reports/2023-h1.mdx': report({}, '共讲党课<Tally of="lectures" />。'),
      'guide/start.mdx': mdx({ title: '开始', order: 1 }, '先读这里。'),
    });
    expect(issues).toEqual([]);
    const { catalogue, guides, reports, ...maps } = corpus as Corpus;
    const keysOf = (map: ReadonlyMap<unknown, unknown>) => [...map.keys()];
    expect(keysOf(maps.records)).toEqual([
      'equipment/2023/2023-03-16-record',
      'window/2023/2023-02-01-record',
      'window/2023/2023-Q1-record',
    ]);
    expect(keysOf(maps.branches)).toEqual(['bureau', 'equipment', 'window']);
    expect(keysOf(maps.commitments)).toEqual(['twelve']);
    expect(keysOf(catalogue.themes)).toEqual(['甲']);
    expect(keysOf(catalogue.campaigns)).toEqual(['乙']);
    expect(keysOf(catalogue.calendar)).toEqual([2023]);
    expect(guides.get('start')).toMatchObject({ title: '开始', order: 1 });
    expect(reports.get('2023-h1')?.uses).toMatchObject([{ name: 'Tally' }]);
    expect([...documents.keys()]).toEqual([
      'branches/bureau.mdx',
      'branches/equipment.mdx',
      'branches/window.mdx',
      'plans/2023.mdx',
      'reports/2023-h1.mdx',
      'guide/start.mdx',
    ]);
  });

  it('gives kinds the group of their file, unless they say another', () => {
    const kinds = '- { id: a, label: 甲, unit: 次, when: event, group: 别处 }\n';
    const { corpus } = loadTree({ 'catalogue/kinds/其他.yaml': kinds });
    expect(corpus?.catalogue.kinds.get('party-lecture')?.group).toBe('组织生活');
    expect(corpus?.catalogue.kinds.get('a')?.group).toBe('别处');
  });

  it('tells until today where the site says so', () => {
    const { corpus } = loadTree({ 'site.yaml': 'name: 台账\nroot: bureau\nasOf: today\n' });
    expect(corpus?.site.asOf).toBe(testToday);
    expect(loadTree().corpus?.site.asOf).toBe('2023-07-31');
  });
});

describe('what is missing', () => {
  it('is told once where it is the file or folder to which many others refer', () => {
    const records = { ...recordAt('equipment', { themes: ['甲', '乙'] }), ...recordAt('window') };
    expect(problemsOf(loadTree(records))).toEqual(['catalogue/themes.yaml:1:1 file-missing']);
    const alone = loadTree({
      ...recordAt('equipment'),
      ...recordAt('window'),
      'branches/bureau.mdx': undefined,
      'branches/equipment.mdx': undefined,
      'branches/window.mdx': undefined,
    });
    expect(problemsOf(alone)).toEqual(['branches:1:1 file-missing']);
  });

  it('is the root alone where the site names it wrongly', () => {
    const sheet = {
      kind: '统计数据',
      title: '数',
      period: '2023-H1',
      indicator: '甲',
      growth: 1,
      evidence: [{ type: '表', ref: '1', heldBy: '办公室' }],
    };
    const site = (baseTree['site.yaml'] ?? '').replace('root: bureau', 'root: buraeu');
    expect(problemsOf(loadTree({ 'site.yaml': site, ...recordAt('bureau', sheet) }))).toEqual([
      'site.yaml:2:7 unknown-branch',
    ]);
  });

  it('is told of the year of a calendar and not of each of its days', () => {
    const calendar =
      'year: 2022\nsource: 通知\nholidays:\n  - { name: 春节, from: 2023-01-21, to: 2023-01-27 }\nworkdays: [2023-01-28]\n';
    expect(problemsIn('catalogue/calendar/2023.yaml', calendar)).toEqual(['1:7 slug-mismatch']);
  });

  it('is a seat of a set that no branch has, once the office lists its own', () => {
    const seats = ['党委书记', '党委副书记'].map((seat) => ({ seat, from: '2019-01-01' }));
    const office = { name: '测试局党委', level: '党委', parent: undefined, members: 60 };
    const found = loadTree({
      'site.yaml': (baseTree['site.yaml'] ?? '').replace('党委书记, ', '党委书记，'),
      'branches/bureau.mdx': branch({ ...office, seats }),
    });
    expect(found.issues.map(({ issue }) => [issue.code, issue.facts])).toEqual([
      ['seat-unlisted', { value: '党委书记，党委副书记' }],
    ]);
  });

  it('is a name of its own, where two fields of a kind have one label', () => {
    const kinds =
      '- { id: a, label: 甲, unit: 次, when: event, fields: { one: { type: count, label: 人数, unit: 人, heads: none }, two: { type: count, label: 人数, unit: 人, heads: none } } }\n';
    const { issues } = loadTree({ 'catalogue/kinds/其他.yaml': kinds });
    expect(issues.map(({ issue }) => issue.code)).toEqual(['duplicate-id']);
  });

  it('is only site.yaml, kinds and metrics', () => {
    expect(problemsOf(loadContent(contentTree({}, true), testToday))).toEqual([
      'catalogue/kinds:1:1 file-missing',
      'catalogue/metrics.yaml:1:1 file-missing',
      'site.yaml:1:1 file-missing',
    ]);
    expect(problemsOf(loadContent('/no/such/folder', testToday))).toHaveLength(3);
  });

  it('leaves no corpus without a site or without kinds', () => {
    expect(loadTree({ 'site.yaml': undefined }).corpus).toBeUndefined();
    expect(loadTree({ 'site.yaml': 'name: 台账\n' }).corpus).toBeUndefined();
    const noKinds = {
      'catalogue/kinds/组织生活.yaml': undefined,
      'catalogue/kinds/统计.yaml': undefined,
    };
    expect(loadTree(noKinds).corpus).toBeUndefined();
  });

  it('does not keep the other files from being judged', () => {
    const files = { 'site.yaml': undefined, [recordFile]: record({ attendance: -1 }) };
    expect(problemsOf(loadTree(files))).toEqual([
      `${recordFile}:6:13 negative-count`,
      'site.yaml:1:1 file-missing',
    ]);
  });
});

describe('problems', () => {
  it('of all files are found in one run, in the order of files and lines', () => {
    const content = loadTree({
      'branches/window.mdx': branch({ level: '支部' }),
      [recordFile]: record({ titel: 'a', attendance: -1 }, '见<b>'),
      'reports/2023-h1.mdx': report({ periode: 1 }, '<Foo />'),
      'photo.jpg': 'x',
    });
    expect(problemsOf(content)).toEqual([
      'branches/window.mdx:3:8 unknown-choice',
      'photo.jpg:1:1 file-misplaced',
      `${recordFile}:6:13 negative-count`,
      `${recordFile}:7:1 unknown-key`,
      `${recordFile}:9:2 mdx-jsx-in-record`,
      'reports/2023-h1.mdx:5:1 unknown-key',
      'reports/2023-h1.mdx:7:1 mdx-unknown-component',
    ]);
  });

  it('are listed once', () => {
    const twice = report({}, '<Tally of="none" /><Tally of="none" />');
    expect(problemsOf(loadTree({ 'reports/a.mdx': twice }))).toEqual([
      'reports/a.mdx:6:8 unknown-metric',
      'reports/a.mdx:6:27 unknown-metric',
    ]);
  });

  it('of a file leave the other files in the corpus', () => {
    const { corpus } = loadTree({
      ...recordAt('equipment'),
      ...recordAt('window', { attendance: -1 }),
    });
    expect([...(corpus?.records.keys() ?? [])]).toEqual(['equipment/2023/2023-03-16-record']);
  });

  it('of an entry leave the other entries of its list', () => {
    const content = loadTree({
      'catalogue/kinds/其他.yaml':
        '- { id: a, label: 甲, unit: 次, when: daily }\n- { id: b, label: 乙, unit: 次, when: event }\n',
    });
    expect(problemsOf(content)).toEqual(['catalogue/kinds/其他.yaml:1:37 unknown-choice']);
    expect(content.corpus?.catalogue.kindsByLabel.has('乙')).toBe(true);
  });
});

describe('a misspelt key', () => {
  const problemsAndFacts = (files: Parameters<typeof loadTree>[0]) =>
    loadTree(files).issues.map(({ issue }) => [issue.code, issue.facts]);

  it('is told once, with the key that is missing', () => {
    const text = record().replace('attendance:', 'attendence:');
    expect(problemsAndFacts({ [recordFile]: text })).toMatchObject([
      ['unknown-key', { key: 'attendence', meant: 'attendance' }],
    ]);
    const named = record().replace('attendance:', '参加人数:').replace('lecturer:', '主讲人:');
    expect(problemsAndFacts({ [recordFile]: named })).toMatchObject([
      ['unknown-key', { meant: 'lecturer' }],
      ['unknown-key', { meant: 'attendance', labels: { attendance: '参加人数' } }],
    ]);
    expect(
      problemsAndFacts({ 'branches/window.mdx': branch().replace('level:', 'leval:') }),
    ).toEqual([['unknown-key', expect.objectContaining({ key: 'leval', meant: 'level' })]]);
  });

  it('is told beside a missing one that it does not resemble', () => {
    const text = record({ weather: '晴' }).replace(/attendance: .*\n/, '');
    expect(problemsOf(loadTree({ [recordFile]: text }))).toEqual([
      `${recordFile}:2:1 missing-key`,
      expect.stringMatching(/unknown-key$/),
    ]);
  });

  it('without a space after its colon, within braces, is told as that', () => {
    const text = record().replace(
      'lecturer:',
      'with:\n  - { branch:window, role: 联合 }\nlecturer:',
    );
    expect(problemsOf(loadTree({ [recordFile]: text }))).toEqual([
      `${recordFile}:6:13 yaml-broken`,
    ]);
    expect(problemsAndFacts({ [recordFile]: text })).toEqual([
      ['yaml-broken', { reason: 'no-space-after-colon' }],
    ]);
  });
});

describe('the name of a branch in the place of its code', () => {
  const told = (files: Files) => {
    const { issues, names } = loadTree(files);
    return [issues.map(({ issue }) => [issue.code, issue.facts]), [...names.branch]];
  };
  const [bureau, equipment] = [
    ['bureau', '测试局党委'],
    ['equipment', '装备产业科党支部'],
  ];

  it('is an unknown branch, told with the names of those that are known', () => {
    const files = {
      [recordFile]: record({ with: [{ branch: '窗口支部' }] }),
      'branches/window.mdx': branch({ name: '政务服务窗口党支部', parent: '局党委' }),
      'reports/a.mdx': report({ branch: '局党委' }),
    };
    const found = ['局党委', '窗口支部', '局党委'].map((value) => ['unknown-branch', { value }]);
    const window = ['window', '政务服务窗口党支部'];
    expect(told(files)).toEqual([found, [bureau, equipment, window]]);
  });

  it('is told with all names, also where a code is merely wrong', () => {
    for (const value of ['窗口支部', 'windov']) {
      expect(told({ [recordFile]: record({ with: [{ branch: value }] }) })).toEqual([
        [['unknown-branch', { value }]],
        [bureau, equipment, ['window', '政务服务窗口党支部']],
      ]);
    }
  });

  it('is nobody’s business where another code is wanted', () => {
    const kinds = '- { id: 党课, label: 甲, unit: 次, when: event }\n';
    const { issues } = loadTree({ 'catalogue/kinds/a.yaml': kinds });
    expect(issues).toMatchObject([{ issue: { code: 'wrong-type', facts: { expected: 'id' } } }]);
  });
});

describe('the label of a metric in the place of its code', () => {
  it('is told with the labels, in texts and in data', () => {
    const { issues, names } = loadTree({
      'reports/2023-h1.mdx': report({}, '共<Tally of="心得体会" />'),
      'plans/2023.mdx': plan({
        commitments: [{ id: 'a', label: '党课', metric: '党课', target: 2 }],
      }),
    });
    expect(issues.map(({ issue }) => issue)).toMatchObject([
      { code: 'unknown-metric', facts: { id: '党课' } },
      { code: 'unknown-metric', facts: { id: '心得体会' } },
    ]);
    expect([...names.metric.values()]).toEqual(['党课', '局党委班子成员讲党课', '心得体会']);
  });
});

it('tells how a metric takes its number as it is written', () => {
  const { issues } = loadTree({
    'catalogue/metrics.yaml':
      '- { id: a, label: 甲, unit: 次, nature: flow, from: [党课], take: { squares: attendance } }\n',
  });
  expect(issues).toContainEqual(
    expect.objectContaining({
      issue: expect.objectContaining({
        facts: expect.objectContaining({ value: '{ squares: … }' }) as unknown,
      }) as unknown,
    }),
  );
});

describe('names that are taken', () => {
  it('are told with the place that has them', () => {
    const { issues } = loadTree({
      'catalogue/kinds/重复.yaml':
        '- { id: party-lecture, label: 甲, unit: 次, when: event }\n- { id: b, label: 党课, unit: 次, when: event }\n',
    });
    expect(issues).toMatchObject([
      {
        issue: {
          code: 'duplicate-id',
          facts: { id: 'party-lecture', first: 'catalogue/kinds/组织生活.yaml:1' },
        },
        line: 1,
        column: 9,
      },
      {
        issue: { facts: { id: '党课', first: 'catalogue/kinds/组织生活.yaml:2' } },
        line: 2,
        column: 19,
      },
    ]);
  });

  it('may be those of metrics, themes and commitments', () => {
    const commitments = [{ id: 'a', label: '甲', metric: 'm', target: 1 }];
    const metric = '{ id: m, label: 甲, unit: 次, nature: flow, from: [党课], take: count }';
    const themes =
      'themes:\n  - { id: a, label: 甲, from: 2022-01-01 }\n  - { id: b, label: 甲, from: 2022-01-01 }\n';
    const content = loadTree({
      'catalogue/metrics.yaml': `- ${metric}\n- ${metric}\n`,
      'catalogue/themes.yaml': themes,
      'plans/a.mdx': plan({ commitments }),
      'plans/b.mdx': plan({ title: '2023年学习计划', commitments }),
    });
    expect(problemsOf(content)).toEqual([
      'catalogue/metrics.yaml:2:9 duplicate-id',
      'catalogue/metrics.yaml:2:19 duplicate-id',
      'catalogue/themes.yaml:3:21 duplicate-id',
      expect.stringMatching(/^plans\/b\.mdx:\d+:\d+ duplicate-id$/),
    ]);
  });

  it('have to be the names of their files', () => {
    const content = loadTree({
      'branches/section.mdx': branch({ slug: 'equipment' }),
      'catalogue/calendar/2023.yaml': 'year: 2022\nsource: 通知\nholidays: []\n',
    });
    expect(problemsOf(content)).toEqual([
      expect.stringMatching(/^branches\/section\.mdx:\d+:7 slug-mismatch$/),
      'catalogue/calendar/2023.yaml:1:7 slug-mismatch',
    ]);
  });
});

describe('one broken file', () => {
  const reference = { with: [{ branch: 'window', role: '联合', present: 3 }] };

  it('of a branch is not reported again by everything that names the branch', () => {
    const content = loadTree({
      ...recordAt('equipment', reference),
      ...recordAt('window', {
        date: '2023-03-17',
        attendance: 3,
        lecturer: '支部书记',
        state: '已核',
        checkedBy: '支部书记',
      }),
      'branches/window.mdx': '---\nname: 窗口\nseats: [{ seat: 支部书记, from: 2019-01-01 }]\n',
    });
    expect(problemsOf(content)).toEqual([
      'branches/window.mdx:1:1 frontmatter-unclosed',
      'branches/window.mdx:2:1 missing-key',
      'branches/window.mdx:2:1 missing-key',
    ]);
  });

  it('of kinds is not reported again by every record', () => {
    const content = loadTree({
      ...recordAt('equipment'),
      'catalogue/kinds/组织生活.yaml': (baseTree['catalogue/kinds/组织生活.yaml'] ?? '').replace(
        'label: 党课',
        'label: !!str 党课',
      ),
    });
    expect(problemsOf(content)).toEqual(['catalogue/kinds/组织生活.yaml:2:10 yaml-reference']);
  });

  it('of metrics is not reported again by every report', () => {
    const content = loadTree({
      'catalogue/metrics.yaml': '- id: lectures\n  label: !!str 党课\n',
      'plans/a.mdx': plan({
        commitments: [{ id: 'a', label: '甲', metric: 'lectures', target: 1 }],
      }),
      'reports/a.mdx': report({}, '<Tally of="lectures" />'),
    });
    expect(problemsOf(content)).toEqual(['catalogue/metrics.yaml:2:10 yaml-reference']);
  });

  it('of a plan is not reported again by who asks for it', () => {
    const content = loadTree({
      'plans/a.mdx': plan({ titel: 1 }),
      'reports/a.mdx': report({}, '<Commitments plan="a" />\n\n<Progress of="b" />'),
    });
    expect(problemsOf(content)).toEqual([
      expect.stringMatching(/^plans\/a\.mdx:\d+:1 unknown-key$/),
    ]);
  });

  it('is no excuse for a name that stands nowhere', () => {
    const content = loadTree({
      ...recordAt('equipment', { with: [{ branch: 'nowhere' }] }),
      'branches/window.mdx': '---\nname: 窗口\n',
    });
    expect(problemsOf(content)).toContainEqual(expect.stringMatching(/unknown-branch$/));
  });
});

describe('the last day that the site knows', () => {
  const site = (asOf: string) => ({
    'site.yaml': `name: 测试局\nroot: bureau\nasOf: ${asOf}\ntimeZone: Asia/Tokyo\n`,
  });

  it('is the one that is written', () => {
    const { corpus } = loadContent(contentTree(site('2023-07-31')), testToday);
    expect(corpus?.site.asOf).toBe('2023-07-31');
  });

  it('is the day of a clock in the zone of the site where that is asked for', () => {
    const clock = (timeZone: string) => (timeZone === 'Asia/Tokyo' ? '2023-08-16' : '2023-08-15');
    const { corpus } = loadContent(contentTree(site('today')), clock);
    expect(corpus?.site.asOf).toBe('2023-08-16');
  });
});
