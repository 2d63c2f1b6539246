import { describe, expect, it } from 'vitest';
import { report } from '../../support/content-tree.ts';
import { lecture, loadScenario, metric, talks } from '../tally/scenario.ts';

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
    unit: '亿元',
    nature: 'provided',
    from: ['经济指标'],
    where: { indicator: '零售额' },
    take: { latest: 'value' },
  }),
];

function found(body: string) {
  const { issues } = loadScenario(metrics, {
    ...lecture('equipment', '2023-03-16'),
    'reports/2023-h1.mdx': report({}, body),
  });
  return issues.map(({ line, column, issue }) => ({ line, column, ...issue }));
}

const typed = (body: string) =>
  found(body).map(({ code, facts }) => (code === 'number-typed' ? Object.values(facts)[0] : code));

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
    ['党课3-5次', ['5次']],
  ])('%s', (body, texts) => {
    expect(typed(body)).toEqual(texts);
  });

  it.each<string>([
    '党课<Tally of="lectures" />，宣讲<Tally of="talks" />。',
    '2023年6月30日，第1次、第 12 次、第2、3次',
    '按云工党〔2023〕12号文件，历时3个月、2个季度、5个工作日',
    '## 1. 做了3件事',
    '1. 先学\n2. 后做',
    '党课三次，几十场次',
    '市委要求<Said reason="市委文件">不少于4次</Said>。',
    'A1次数',
    '历时3个多月，2个半月，6个自然月，1个半天，2个年度，7个昼夜',
    '提高2.5个百分点，占1/3个支部',
  ])('is not one in %s', (body) => {
    expect(typed(body)).toEqual([]);
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
