import { describe, expect, it } from 'vitest';
import { describeIssue } from '../../../src/labels/issues.ts';
import { recordAt, report, type Fields, type Files } from '../../support/content-tree.ts';
import { lecture, loadScenario, metric, talk, talks } from '../tally/scenario.ts';

const metrics = [
  metric({ id: 'lectures', label: '党课' }),
  talks({ id: 'talks', label: '宣讲' }),
  metric({ id: 'listeners', unit: '人次', take: { sum: 'attendance' } }),
  metric({
    id: 'branches',
    unit: '个',
    from: 'branches',
    take: 'count',
    nature: 'stock',
    time: 'atEnd',
  }),
  metric({ id: 'share', label: '占比', ratio: { of: 'lectures', to: 'lectures' } }),
  metric({
    id: 'sales',
    label: '零售额',
    unit: '亿元',
    nature: 'provided',
    from: ['经济指标'],
    where: { indicator: '零售额' },
    take: { latest: 'value' },
  }),
  metric({
    id: 'sales-growth',
    label: '零售额增速',
    unit: '%',
    as: '同比',
    nature: 'provided',
    from: ['经济指标'],
    where: { indicator: '零售额' },
    take: { latest: 'growth' },
  }),
];

const files: Files = {
  ...lecture('equipment', '2023-03-16'),
  ...lecture('window', '2023-04-20'),
  ...talk('window', { period: '2023-05', times: 38 }, 'talks'),
  ...talk('window', { period: '2022-05', times: 21 }, 'talks'),
  ...recordAt('bureau', {
    kind: '经济指标',
    title: '零售额',
    period: '2023-H1',
    indicator: '零售额',
    value: 120.5,
    growth: -2.4,
  }),
};

function found(body: string, fields: Fields = {}, more: Files = {}) {
  const { issues, names } = loadScenario(metrics, {
    ...files,
    'reports/2023-h1.mdx': report(fields, body),
    ...more,
  });
  return issues.map(({ line, column, issue }) => {
    const { hint, severity } = describeIssue(issue, names);
    return { line, column, severity, lines: hint.split('\n').slice(1), ...issue };
  });
}

const typed = (body: string) =>
  found(body).map((one) => (one.code === 'number-typed' ? one.facts.text : one.code));

describe('a number that was typed in a report', () => {
  it('is told where it stands', () => {
    expect(found('共开展宣讲37场次，\n很好。')).toMatchObject([
      { code: 'number-typed', line: 6, column: 6, facts: { text: '37场次' } },
    ]);
  });

  it.each<[string, string[]]>([
    ['宣讲37余场次，听讲1.2万余人次', ['37余场次', '1.2万余人次']],
    ['听讲 1,284 多 人次', ['1,284多人次']],
    ['到会率95.6%，党课占１２％', ['95.6%', '１２％']],
    ['零售额120.5亿元', ['120.5亿元']],
    ['每季度1次', ['1次']],
    ['- 党课3次\n- 宣讲**4场次**', ['3次', '4场次']],
    ['| 名目 | 数 |\n| --- | --- |\n| 党课 | 3次 |', ['3次']],
    ['党课3-5次', ['3-5次']],
    ['党课三次，几十场次', ['三次', '几十场次']],
    ['提高2.5个百分点，占1/3个支部', ['提高2.5个百分点', '1/3个']],
    ['## 党课3次', ['3次']],
  ])('%s', (body, texts) => {
    expect(typed(body)).toEqual(texts);
  });

  it.each<string>([
    '党课<Tally of="lectures" />，宣讲<Tally of="talks" />。',
    '2023年6月30日，第1次、第 12 次、第2、3次',
    '按云工党〔2023〕12号文件，历时3个月、2个季度、5个工作日',
    '## 1. 做了3件事',
    '1. 先学\n2. 后做',
    '市委要求<Said reason="市委文件">不少于4次</Said>。',
    'A1次数',
    '历时3个多月，2个半月，6个自然月，1个半天，2个年度，7个昼夜',
  ])('is not one in %s', (body) => {
    expect(typed(body)).toEqual([]);
  });
});

describe('what is offered in place of a typed number', () => {
  it.each<[string, string, string]>([
    [
      'a figure of the metric that has this value',
      '开展宣讲38场次，讲到一线。',
      '开展宣讲<Tally of="talks" />，讲到一线',
    ],
    [
      'a figure in the wording that says the same',
      '全局开展宣讲三十余场，讲到一线。',
      '全局开展宣讲<Tally of="talks" as="余" />，讲到一线',
    ],
    ['one of a share', '党课占比百分之百。', '党课占比<Tally of="share" />'],
    ['one of money', '零售额120.5亿元。', '零售额<Tally of="sales" />'],
    [
      'one of the year before, where the sentence speaks of it',
      '上年同期宣讲21场次。',
      '上年同期宣讲<Tally of="talks" period="上年同期" />',
    ],
    [
      'one of a growth, with its words',
      '全市零售额同比下降2.4%。',
      '全市零售额<Tally of="sales-growth" />',
    ],
    [
      'the words around it with their figures',
      '党课<Tally of="lectures" />、宣讲38场次。',
      '党课<Tally of="lectures" />、宣讲<Tally of="talks" />',
    ],
  ])('is %s', (_, body, better) => {
    const [first] = found(body);
    expect(first?.lines).toHaveLength(2);
    expect(first?.lines[0]).toBe(better);
    // Both lines are taken, and nothing is typed in them.
    expect(first?.lines.map((line) => found(line).length)).toEqual([0, 0]);
  });

  it.each<[string, string, unknown]>([
    ['no metric has its value', '开展宣讲3场次。', []],
    ['the sentence speaks of something else', '消防演练38场次。', []],
    ['it is a rise, and the figure is a fall', '零售额同比增长2.4%。', []],
  ])('is only a quotation where %s', (_, body, metrics) => {
    const [first] = found(body);
    expect(first?.facts).toMatchObject({ metrics });
    expect(first?.lines.at(-1)).toContain('<Said reason=');
  });

  it('is told beside the value that the metric has, where the sentence names it', () => {
    expect(found('全局宣讲37场次。')[0]?.facts).toMatchObject({
      metrics: [],
      other: { metric: '宣讲', value: 38, unit: '场次' },
    });
    expect(found('去年宣讲37场次。')[0]?.facts).toMatchObject({ other: undefined });
    expect(found('上年同期宣讲38场次。')[0]?.facts).toMatchObject({ metrics: [] });
    expect(found('比上年同期多宣讲21场次。')[0]?.facts).toMatchObject({ metrics: [] });
  });

  it.each<[string, boolean]>([
    ['全局宣讲万余场次。', true],
    ['全局宣讲百余场次。', true],
    ['全局宣讲二十余场次。', true],
    ['全局宣讲近30场次。', true],
    ['全局宣讲约60场次。', true],
    ['全局宣讲超过50场次。', true],
    ['全局宣讲超过20场次。', false],
    ['全局宣讲至少20场次。', false],
  ])('is told so of what is rounded wrongly: %s', (body, isOther) => {
    const other = { metric: '宣讲', value: 38, unit: '场次' };
    expect(found(body)[0]?.facts).toMatchObject({ other: isOther ? other : undefined });
  });

  it('leaves the place of the metric empty where it does not know which is meant', () => {
    expect(found('消防演练3次。')[0]?.lines[0]).toBe('<Tally of="……" />');
  });

  it('is not known where what could not be read may be a part of it', () => {
    const unread = { 'records/window/2023/2023-04-01-x.mdx': '---\nkind: 宣讲报告\nzz: 1\n---\n' };
    const facts = found('全局宣讲38场次，党课2次。', {}, unread).flatMap((one) =>
      one.code === 'number-typed' ? [one.facts.metrics.map(({ id }) => id)] : [],
    );
    expect(facts).toEqual([[], ['lectures']]);
  });

  it('is no number where a name that could not be read may hold it', () => {
    const themes = 'themes: [\ncampaigns:\n  - { id: x, label: 宣讲百余场 }\n';
    const codes = found('开展宣讲百余场活动。', {}, { 'catalogue/themes.yaml': themes }).map(
      ({ code }) => code,
    );
    expect(codes).not.toContain('number-typed');
    expect(typed('开展宣讲百余场活动。')).toEqual(['百余场']);
  });

  it('stands alone where marks stand in the sentence', () => {
    const [first] = found('**开展**宣讲38场次。');
    expect(first?.lines[0]).toBe('<Tally of="talks" />');
  });
});

describe('the title of a report', () => {
  it('tells no number', () => {
    const [first] = found('', { title: '2023年上半年办好12件实事' });
    expect(first).toMatchObject({ code: 'number-typed', line: 2, facts: { text: '12件' } });
  });
});

describe('a number that was typed', () => {
  it.each([
    ['草稿', 'warning'],
    ['送审', 'warning'],
    ['退回修改', 'warning'],
    ['审定', 'error'],
    ['已报送', 'error'],
  ])('in a report that is %s is reported as %s', (status, severity) => {
    const severities = found('党课2次。', { status }).flatMap((one) =>
      one.code === 'number-typed' ? one.severity : [],
    );
    expect(severities).toEqual([severity]);
  });
});

describe('a unit behind a figure', () => {
  it('is told where it stands, with the metric', () => {
    expect(found('党课<Tally of="lectures" />次。')).toMatchObject([
      { code: 'unit-repeated', line: 6, column: 26, facts: { metric: '党课', unit: '次' } },
    ]);
  });

  it.each<[string, string[]]>([
    ['占比<Tally of="share" />％', ['unit-repeated']],
    ['**党课<Tally of="lectures" />** 次', ['unit-repeated']],
    ['党课<Tally of="lectures" />，次数够了', []],
    ['党课<Tally of="lectures" />次次有人', []],
    ['党课<Tally of="lectures" />次年再说', []],
    ['党课<Tally of="lectures" />\n次', []],
    ['党课<Tally of="lectures" /><Said reason="原文">次</Said>', []],
    ['<Said reason="原文">党课</Said>次', []],
  ])('%s', (body, codes) => {
    expect(found(body).map(({ code }) => code)).toEqual(codes);
  });
});
