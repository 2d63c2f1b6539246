import { describe, expect, it } from 'vitest';
import { baseTree } from '../../support/base-tree.ts';
import {
  branch,
  loadTree,
  mdx,
  plan,
  recordAt,
  report,
  type Fields,
  type Files,
} from '../../support/content-tree.ts';
import { loadScenario, metric } from '../tally/scenario.ts';

/** The codes of what is found in the base tree with these files. */
function codes(files: Files): string[] {
  return loadTree(files).issues.map(({ issue }) => issue.code);
}

/** The same in the scenario of the evaluator's tests, which has kinds of every shape. */
function scenarioCodes(files: Files): string[] {
  return loadScenario([metric({})], files).issues.map(({ issue }) => issue.code);
}

it('finds nothing in the base tree and in the scenario', () => {
  expect([codes({}), scenarioCodes({})]).toEqual([[], []]);
});

describe('branches', () => {
  const section = (fields: Fields) => ({ 'branches/section.mdx': branch(fields) });
  const cases: [string, Files, string[]][] = [
    ['a parent that does not exist', section({ parent: 'burau' }), ['unknown-branch']],
    ['no parent below the root', section({ parent: undefined }), ['branch-rootless']],
    [
      'a parent of the root',
      { 'branches/bureau.mdx': branch({ level: '党委', parent: 'equipment' }) },
      // The root below its own section is a circle too.
      ['branch-cycle', 'root-has-parent'],
    ],
    [
      'two branches below each other, told once',
      {
        'branches/a.mdx': branch({ name: '甲支部', parent: 'b' }),
        'branches/b.mdx': branch({ name: '乙支部', parent: 'a' }),
      },
      ['branch-cycle'],
    ],
    [
      'a circle that only a later change makes',
      {
        'branches/a.mdx': branch({
          name: '甲支部',
          history: [{ from: '2019-01-01' }, { from: '2022-01-01', parent: 'b' }],
        }),
        'branches/b.mdx': branch({ name: '乙支部', parent: 'a' }),
      },
      ['branch-cycle'],
    ],
    [
      'a history that runs backwards',
      section({ history: [{ from: '2022-01-01' }, { from: '2021-01-01', members: 3 }] }),
      ['history-order'],
    ],
    [
      'a seat that ends before it begins',
      section({ seats: [{ seat: '支部书记', from: '2022-01-01', to: '2021-01-01' }] }),
      ['span-backwards'],
    ],
    ['an end before the beginning', section({ ended: '2018-01-01' }), ['ended-before-start']],
    [
      'a successor that does not exist',
      section({ ended: '2022-01-01', into: ['x'] }),
      ['unknown-branch'],
    ],
    [
      'a return that goes beyond its period',
      section({
        returns: [{ period: '2023-Q1', through: '2023-04-30', by: '党委书记', on: '2023-05-04' }],
      }),
      ['return-outside'],
    ],
    [
      'a return given before the days that it confirms are over',
      section({
        returns: [{ period: '2023-Q1', through: '2023-03-31', by: '党委书记', on: '2023-03-20' }],
      }),
      ['return-early'],
    ],
    [
      'a return that is given twice',
      section({
        returns: [
          { period: '2023-Q1', through: '2023-03-31', by: '党委书记', on: '2023-04-03' },
          { period: '2023-Q1', through: '2023-03-31', by: '党委书记', on: '2023-04-05' },
        ],
      }),
      ['return-repeated'],
    ],
    [
      'a return from the future',
      section({
        returns: [{ period: '2023-Q2', through: '2023-06-30', by: '党委书记', on: '2024-07-03' }],
      }),
      ['date-after-asof'],
    ],
    [
      'a return that a person vouches for, not a seat',
      section({
        returns: [{ period: '2023-Q1', through: '2023-03-31', by: '张三', on: '2023-04-03' }],
      }),
      ['seat-unlisted'],
    ],
    [
      'a root that does not exist',
      { 'site.yaml': (baseTree['site.yaml'] ?? '').replace('root: bureau', 'root: burau') },
      // Which branch has no parent by right is not known then.
      ['unknown-branch'],
    ],
  ];
  it.each(cases)('finds %s', (_, files, expected) => {
    expect(codes(files).sort()).toEqual(expected);
  });

  it('takes a healthy branch with history, seats and returns', () => {
    const healthy = section({
      history: [
        { from: '2019-01-01', members: 9 },
        { from: '2022-01-01', name: '新名党支部' },
      ],
      ended: '2023-03-31',
      into: ['equipment'],
      seats: [{ seat: '支部书记', from: '2019-01-01', state: '主持工作' }],
      returns: [{ period: '2023-Q1', through: '2023-03-31', by: '支部书记', on: '2023-04-03' }],
    });
    expect(codes(healthy)).toEqual([]);
  });
});

describe('kinds', () => {
  const kind = (fields: string, rest = '') => ({
    'catalogue/kinds/更多.yaml': `- id: more
  label: 其他活动
  unit: 次
  when: event
${rest}  fields:
${fields}
`,
  });
  const field = (text: string) => `    ${text}`;
  const cases: [string, Files, string][] = [
    [
      'a relation to a field that is not there',
      kind(field('came: { type: count, label: 实到, atMost: due }')),
      'field-relation-unknown',
    ],
    [
      'a relation between a number and a date',
      kind(field('came: { type: count, label: 实到, notBefore: date }')),
      'field-relation-type',
    ],
    ...['人', '名', '人次', '位'].map((unit): [string, Files, string] => [
      `a count in ${unit} that does not say whose heads it counts`,
      kind(field(`came: { type: count, label: 实到, unit: ${unit} }`)),
      'field-heads-unsaid',
    ]),
    [
      'a choice without words',
      kind(field('form: { type: choice, label: 形式 }')),
      'field-choice-empty',
    ],
    [
      'a field with the name of a common key',
      kind(field('themes: { type: text, label: 主题 }')),
      'field-name-reserved',
    ],
    [
      'a field whose name is no word',
      kind(field('实到: { type: count, label: 实到 }')),
      'wrong-type',
    ],
    [
      'a field of another type than its namesake',
      kind(field('attendance: { type: text, label: 参加人数 }')),
      'field-clash',
    ],
    [
      'a link to a kind that does not exist',
      kind(field('of: { type: record, label: 依据, of: [党刻] }')),
      'unknown-choice',
    ],
    [
      'more fields than a clerk should have to fill in',
      kind(
        Array.from({ length: 11 }, (_, at) => field(`f${at}: { type: text, label: 项${at} }`)).join(
          '\n',
        ),
      ),
      'kind-too-many-fields',
    ],
    [
      'a stock that is an event',
      kind(field('due: { type: count, label: 应到 }'), '  nature: stock\n'),
      'kind-nature-clash',
    ],
    [
      'a page with the name of a page of the site',
      kind(field('due: { type: count, label: 应到 }'), '  nature: provided\n  page: trend\n'),
      'kind-page',
    ],
    [
      'a page of what nobody has published',
      kind(field('due: { type: count, label: 应到 }'), '  page: meetings\n'),
      'kind-page',
    ],
    [
      'a key that is no field',
      kind(field('due: { type: count, label: 应到 }'), '  key: [name]\n'),
      'metric-field-unknown',
    ],
  ];
  it.each(cases)('finds %s', (_, files, code) => {
    expect(codes(files)).toContain(code);
  });
});

describe('records', () => {
  const lecture = (fields: Fields) =>
    recordAt('equipment', { kind: '党课', title: '党课', date: '2023-03-16', ...fields });
  const feedback = (slug: string, fields: Fields = {}) =>
    recordAt(
      'bureau',
      { kind: '群众反映', title: '事项', date: '2023-02-01', type: '问题', ...fields },
      slug,
    );
  const day = (fields: Fields) =>
    recordAt('equipment', { kind: '主题党日', title: '主题党日', date: '2023-03-16', ...fields });

  const cases: [string, Files, string[]][] = [
    [
      'a folder of no branch',
      recordAt('nowhere', { kind: '党课', title: '党课', date: '2023-03-16' }),
      ['unknown-branch'],
    ],
    ['a partner that does not exist', lecture({ with: [{ branch: 'x' }] }), ['unknown-branch']],
    [
      'a partner that is the host',
      lecture({ with: [{ branch: 'equipment' }] }),
      ['partner-is-host'],
    ],
    [
      'more people from partners than there were',
      lecture({ attendance: 25, with: [{ branch: 'window', role: '联合', present: 26 }] }),
      ['partners-beyond-total'],
    ],
    [
      'what the office keeps in the folder of a branch',
      recordAt('window', {
        kind: '走访调研党支部',
        title: '走访',
        date: '2023-03-16',
        visited: ['equipment'],
      }),
      ['kind-kept-by-office'],
    ],
    [
      'a count written down before its month was over',
      recordAt('equipment', {
        kind: '宣讲报告',
        title: '宣讲',
        period: '2023-06',
        times: 2,
        recorded: '2023-06-20',
      }),
      ['period-not-over'],
    ],
    [
      'a day before the branch was founded',
      lecture({ date: '2018-03-16' }),
      ['branch-not-founded'],
    ],
    ['a seat that nobody holds', lecture({ lecturer: '党委书' }), ['unknown-choice']],
    [
      'somebody who vouches as a person, not as a seat',
      lecture({ state: '已核', checkedBy: '张三' }),
      ['seat-unlisted'],
    ],
    ['a theme that does not exist', lecture({ themes: ['党的二十大'] }), ['unknown-choice']],
    ['a campaign that does not exist', lecture({ campaign: '大走访' }), ['unknown-choice']],
    [
      'a theme before it existed',
      lecture({ date: '2022-03-16', themes: ['党的二十大精神'] }),
      ['theme-not-yet'],
    ],
    [
      'what its kind was not recorded for yet',
      {
        'catalogue/kinds/更多.yaml':
          '- { id: service, label: 志愿服务, unit: 场次, when: event, since: 2023-03-16 }\n',
        ...recordAt('equipment', { kind: '志愿服务', date: '2023-03-15' }, 'before'),
        ...recordAt('equipment', { kind: '志愿服务', date: '2023-03-16' }, 'first'),
      },
      ['kind-not-yet'],
    ],
    [
      'what was over before its kind was recorded, and not what went on',
      {
        'catalogue/kinds/更多.yaml':
          '- { id: post, label: 服务站点, unit: 个, when: span, since: 2023-03-16 }\n',
        ...recordAt(
          'equipment',
          { kind: '服务站点', from: '2022-01-01', to: '2023-03-15' },
          'over',
        ),
        ...recordAt('equipment', { kind: '服务站点', from: '2022-01-02', to: '2023-03-16' }, 'on'),
        ...recordAt('equipment', { kind: '服务站点', from: '2022-01-03' }, 'open'),
      },
      ['kind-not-yet'],
    ],
    ['more people than the branch had', day({ expected: 15, present: 15 }), ['beyond-branch-size']],
    ['a day after the last day of the site', lecture({ date: '2023-08-01' }), ['date-after-asof']],
    [
      'a count of a month that is not over',
      recordAt('equipment', { kind: '宣讲报告', title: '宣讲', period: '2023-Q3', times: 2 }),
      ['period-not-over'],
    ],
    ['a link to no record', feedback('a', { duplicateOf: 'bureau/2023/x' }), ['unknown-record']],
    [
      'a link to itself',
      feedback('a', { duplicateOf: 'bureau/2023/2023-02-01-a' }),
      ['record-link-self'],
    ],
    [
      'a link to a record of another kind',
      {
        ...lecture({}),
        ...feedback('a', { duplicateOf: 'equipment/2023/2023-03-16-record' }),
      },
      ['record-link-kind'],
    ],
    [
      'a link to a void record',
      {
        ...feedback('a', { duplicateOf: 'bureau/2023/2023-02-01-b' }),
        ...feedback('b', { state: '作废', reason: '重复登记' }),
      },
      ['record-link-void'],
    ],
    [
      'links in a circle, once',
      {
        ...feedback('a', { duplicateOf: 'bureau/2023/2023-02-01-b' }),
        ...feedback('b', { duplicateOf: 'bureau/2023/2023-02-01-a' }),
      },
      ['record-link-cycle'],
    ],
    [
      'two counts by nature of the same quarter',
      {
        ...recordAt('equipment', {
          kind: '心得体会统计',
          title: '心得',
          period: '2023-Q1',
          pieces: 3,
        }),
        ...recordAt('equipment', {
          kind: '心得体会统计',
          title: '心得',
          period: '2023-02',
          pieces: 1,
        }),
      },
      ['duplicate-tally'],
    ],
  ];
  it.each(cases)('finds %s', (_, files, expected) => {
    expect(scenarioCodes(files)).toEqual(expected);
  });

  it('takes two indicators of one period, which the key tells apart', () => {
    const sheet = (indicator: string) =>
      recordAt(
        'bureau',
        { kind: '经济指标', title: indicator, period: '2023-H1', indicator, growth: 5 },
        indicator === '投资' ? 'a' : 'b',
      );
    expect(scenarioCodes({ ...sheet('投资'), ...sheet('零售额') })).toEqual([]);
  });

  it('bounds a count of several meetings by as many times the size of the branch', () => {
    const month = (expected: number) =>
      recordAt('equipment', {
        kind: '主题党日',
        title: '主题党日',
        period: '2023-03',
        times: 2,
        expected,
        present: 20,
      });
    expect(scenarioCodes(month(28))).toEqual([]);
    expect(scenarioCodes(month(29))).toEqual(['beyond-branch-size']);
  });
});

describe('reports and plans', () => {
  const says = (body: string, fields: Fields = {}): Files => ({
    'reports/2023-h1.mdx': report(fields, body),
  });
  const cases: [string, Files, string[]][] = [
    ['a metric that does not exist', says('<Tally of="lecture" />'), ['unknown-metric']],
    [
      'one of several metrics that does not exist',
      says('<TallyTable of="lectures,x" by="month" />'),
      ['unknown-metric'],
    ],
    ['a wording that does not exist', says('<Tally of="lectures" as="约" />'), ['attribute-value']],
    [
      'a period that does not exist',
      says('<Tally of="lectures" period="2023-H3" />'),
      ['bad-period'],
    ],
    [
      'a branch that does not exist',
      says('<Tally of="lectures" branch="x" />'),
      ['unknown-branch'],
    ],
    ['a step that does not exist', says('<Chart of="lectures" by="week" />'), ['attribute-value']],
    [
      'a type of chart that does not exist',
      says('<Chart of="lectures" by="month" type="pie" />'),
      ['attribute-value'],
    ],
    [
      'a limit that is no number',
      says('<Records of="lectures" limit="many" />'),
      ['attribute-value'],
    ],
    [
      'a commitment that does not exist',
      { ...says('<Progress of="x" />'), 'plans/2023.mdx': plan() },
      ['unknown-commitment'],
    ],
    [
      'a plan that does not exist',
      { ...says('<Commitments plan="2022" />'), 'plans/2023.mdx': plan() },
      ['unknown-plan'],
    ],
    [
      'once that there is no plan at all',
      says('<Commitments plan="2022" />\n\n<Progress of="x" />\n\n<Progress of="y" />'),
      ['file-missing'],
    ],
    ['a branch of the report that does not exist', says('', { branch: 'x' }), ['unknown-branch']],
    ['a cut-off before the period', says('', { cutoff: '2022-12-31' }), ['cutoff-outside']],
    [
      'a gap in a report that was sent',
      says('<Tally of="lectures" />', {
        status: '已报送',
        signoff: [{ step: '审定', seat: '党委书记', on: '2023-07-10' }],
      }),
      ['sent-without-figures', 'sent-incomplete'],
    ],
    [
      'a promise that is measured by no metric',
      {
        'plans/2023.mdx': plan({
          commitments: [{ id: 'a', label: '党课', metric: 'x', target: 2 }],
        }),
      },
      ['unknown-metric'],
    ],
    [
      'a plan of a branch that does not exist',
      { 'plans/2023.mdx': plan({ branch: 'x' }) },
      ['unknown-branch'],
    ],
  ];
  it.each(cases)('find %s', (_, files, expected) => {
    expect(codes(files)).toEqual(expected);
  });

  it('refuse a promise that is measured by a target', () => {
    const target = metric({
      id: 'target',
      nature: 'target',
      from: 'commitments',
      where: { id: 'a' },
      take: 'target',
    });
    const { issues } = loadScenario([target], {
      'plans/2023.mdx': mdx({
        title: '计划',
        branch: 'bureau',
        period: 2023,
        date: '2023-01-10',
        commitments: [{ id: 'a', label: '目标', metric: 'target', target: 2 }],
      }),
    });
    expect(issues.map(({ issue }) => issue.code)).toEqual(['duty-target']);
  });

  it('warn where a published figure and its cross-check lie too far apart', () => {
    const value = metric({
      id: 'value',
      unit: '亿元',
      nature: 'provided',
      from: ['经济指标'],
      where: { indicator: '零售额' },
      take: { latest: 'value' },
    });
    const growth = metric({
      id: 'growth',
      unit: '%',
      nature: 'provided',
      from: ['经济指标'],
      where: { indicator: '零售额' },
      take: { latest: 'growth' },
      crossCheck: { metric: 'value', growth: true, within: 1 },
    });
    const sheet = (period: string, fields: Fields) =>
      recordAt('bureau', {
        kind: '经济指标',
        title: '零售额',
        period,
        indicator: '零售额',
        ...fields,
      });
    const { issues } = loadScenario([value, growth], {
      ...sheet('2022-H1', { value: 200 }),
      ...sheet('2023-H1', { value: 220, growth: 6.5 }),
      'reports/2023-h1.mdx': report({}, '零售额<Tally of="growth" as="同比" />。'),
    });
    expect(issues.map(({ file, issue }) => [file, issue.code, issue.facts])).toEqual([
      [
        'reports/2023-h1.mdx',
        'growth-disagrees',
        expect.objectContaining({
          metric: '所问：growth',
          period: '2023-H1',
          published: 6.5,
          crossCheck: 10,
          within: 1,
          sheets: ['records/bureau/2023/2023-H1-record.mdx'],
        }),
      ],
    ]);
  });
});
