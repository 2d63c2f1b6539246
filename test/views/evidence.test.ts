import { describe, expect, it } from 'vitest';
import { evidenceView } from '../../src/views/report/figure/evidence-view.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import type { Fact } from '../../src/views/facts.ts';
import { mdx, recordAt, type Files } from '../support/content-tree.ts';
import { corpusWith, figure, returnedBranches } from '../support/corpus.ts';

function facts(all: readonly Fact[]): Record<string, string> {
  return Object.fromEntries(
    all.map(({ term, lines }) => [
      term,
      lines.map((line) => line.map(({ text }) => text).join('')).join('\n'),
    ]),
  );
}

describe('the evidence of a figure', () => {
  it('tells what was divided where there is something to divide, and not beside a gap', () => {
    const metrics = ['lectures', 'essays'].map((id) => {
      const kind = id === 'lectures' ? '党课' : '主题党日';
      return `- { id: ${id}, label: ${id}, unit: 次, nature: flow, from: [${kind}], take: count }\n`;
    });
    const ratio =
      "- { id: rate, label: 占比, unit: '%', nature: flow, ratio: { of: essays, to: lectures } }\n";
    const catalogue = { 'catalogue/metrics.yaml': [...metrics, ratio].join('') };
    const shown = (files: Files) => {
      const corpus = corpusWith({ ...returnedBranches(), ...catalogue, ...files });
      return facts(evidenceView(corpus, figure(corpus, 'rate')).facts);
    };
    expect(shown(recordAt('window', {}))).toMatchObject({ 准确值: '0%', 分母: '1（lectures）' });
    const without = shown({});
    expect([without['准确值'], without['分母']]).toEqual(['【分母为0】', undefined]);
  });

  it('names the value, the period, the part of the organisation and the day it is known by', () => {
    const corpus = corpusWith({ ...returnedBranches(), ...recordAt('window', {}) });
    const view = evidenceView(corpus, figure(corpus, 'lectures'));
    expect([view.text, view.known]).toEqual(['1次', '截至2023年7月31日，按现在的台账']);
    expect(facts(view.facts)).toMatchObject({
      准确值: '1次',
      期间: '2023年上半年',
      范围: '测试局党委及所属党组织',
      截至: '2023年7月31日',
      报送: '应报3个，已全部报送',
      核对: '其中1条待核',
    });
    expect(facts(view.facts)['算法']).toContain('来源：“党课”的记录');
  });

  it('names who has not reported, with a link to each', () => {
    const corpus = corpusWith({ ...returnedBranches('window'), ...recordAt('equipment', {}) });
    const { facts: all } = evidenceView(corpus, figure(corpus, 'lectures'));
    expect(facts(all)['报送']).toBe('应报3个，已报2个，未报：政务服务窗口党支部');
    const pieces = all.find(({ term }) => term === '报送')?.lines[0];
    expect(pieces?.at(-1)?.path).toBe('/branches/window/');
  });

  it('lays the sum of the branches beside what another office provided, and says how whole it is', () => {
    const metrics = `- id: sheet
  label: 心得体会
  unit: 篇
  nature: provided
  provider: 局宣传科
  from: [统计数据]
  take: { latest: growth }
  crossCheck: { metric: own, within: 2 }
- id: own
  label: 心得体会（支部报数）
  unit: 篇
  nature: flow
  from: [心得体会统计]
  take: { sum: pieces }
`;
    const essays = (pieces: number) =>
      recordAt('window', { kind: '心得体会统计', title: '统计', period: '2023-H1', pieces });
    const sheet = recordAt('bureau', {
      kind: '统计数据',
      title: '提供表',
      period: '2023-H1',
      indicator: '心得体会',
      growth: 20,
      evidence: [{ type: '统计表', ref: '第3号' }],
    });
    const shown = (pieces: number, except?: string) => {
      const corpus = corpusWith({
        'catalogue/metrics.yaml': metrics,
        ...returnedBranches(except),
        ...sheet,
        ...essays(pieces),
      });
      return facts(evidenceView(corpus, figure(corpus, 'sheet')).facts);
    };
    expect(shown(18)).toMatchObject({
      准确值: '20篇',
      提供单位: '局宣传科',
      交叉核对: '心得体会（支部报数）算得18篇，相差在2篇以内，相符',
    });
    expect(shown(19, 'equipment')['交叉核对']).toBe(
      '心得体会（支部报数）算得19篇，相差在2篇以内，相符\n用来核对的数只报了2/3个，还不全',
    );
  });

  it('says why there is no value', () => {
    const corpus = corpusWith();
    const { gap, text } = evidenceView(corpus, figure(corpus, 'lectures'));
    expect(text).toBe('【待报】');
    expect(gap?.reason).toContain('不能当作0');
    expect(gap?.records).toEqual([]);
  });

  it('names the records that are in the way of a value', () => {
    const corpus = corpusWith(recordAt('window', { period: '2023-Q1', times: 3 }));
    const { gap } = evidenceView(corpus, figure(corpus, 'lectures', '2023-03'));
    expect(gap?.records.map(({ id }) => id)).toEqual(['window/2023/2023-Q1-record']);
  });

  it('lays the records of the year before beside its own, where it is compared with them', () => {
    const corpus = corpusWith({
      ...returnedBranches(),
      ...recordAt('window', { date: '2022-05-10', title: '去年的党课' }),
      ...recordAt('window', { date: '2023-05-10', title: '今年的党课' }),
    });
    const view = evidenceView(corpus, figure(corpus, 'lectures'));
    expect(view.base?.flatMap(({ table }) => table.rows.map(({ record }) => record))).toEqual([
      'window/2022/2022-05-10-record',
    ]);
    expect(facts(view.facts)['上年同期']).toBe(
      '1次（2022年上半年）\n截至2022年7月31日，按现在的台账',
    );
  });

  it('shows the sheet of a provided figure with its fields, and no total of it', () => {
    const metrics = `- id: investment
  label: 工业投资
  unit: '%'
  nature: provided
  provider: 市统计局
  from: [统计数据]
  where: { indicator: 工业投资 }
  take: { latest: growth }
`;
    const kinds = `- id: statistics-sheet
  label: 统计数据
  unit: '%'
  when: period
  nature: provided
  keptBy: office
  fields:
    indicator: { type: text, label: 指标名称, required: true }
    growth: { type: percent, label: 同比增速, unit: '%', required: true }
    preliminary: { type: flag, label: 初步数 }
`;
    const corpus = corpusWith({
      'catalogue/kinds/统计.yaml': kinds,
      'catalogue/metrics.yaml': metrics,
      'records/bureau/2023/2023-H1-investment.mdx': mdx({
        kind: '统计数据',
        title: '上半年工业投资',
        period: '2023-H1',
        indicator: '工业投资',
        growth: 11.6,
        preliminary: true,
        evidence: [{ type: '统计数据表', ref: '云统函〔2023〕32号' }],
      }),
    });
    const view = evidenceView(corpus, figure(corpus, 'investment'));
    expect(facts(view.facts)).toMatchObject({ 提供单位: '市统计局' });
    expect(facts(view.facts)['来源记录']).toBe(
      '上半年工业投资\n指标名称：工业投资\n同比增速：11.6%\n初步数：是',
    );
    expect(view.tables[0]?.table.total).toBeUndefined();
    expect(view.notes).toEqual(['含待核记录1条', '初步数']);
  });

  it('lists so many rows and leaves the others to the file, but counts them all', () => {
    const days = Array.from({ length: 310 }, (_, at) => `talk-${String(at)}`);
    const files = Object.assign(
      {},
      ...days.map((slug) => recordAt('window', { date: '2023-03-16', title: slug }, slug)),
    ) as Record<string, string>;
    const corpus = corpusWith(files);
    const [shown] = evidenceView(corpus, figure(corpus, 'lectures')).tables;
    expect(shown?.table.rows).toHaveLength(300);
    expect(shown?.table.total?.cells.some(({ value }) => value === 310)).toBe(true);
    expect(shown?.note).toBe('表中列出前300条，合计按全部310条计；其余见下载的记录表。');
  });
});

describe('a share over branches', () => {
  const metrics = `- id: talks
  label: 党课
  unit: 次
  nature: flow
  from: [党课]
  take: count
- id: talking
  label: 举办过党课的占比
  unit: '%'
  nature: flow
  as: 百分比
  each: branch
  of: talks
  take: share
`;
  const tree = (except?: string) => ({
    ...returnedBranches(except),
    'catalogue/metrics.yaml': metrics,
    ...recordAt('equipment', {}),
  });
  const divided = (corpus: Corpus) => {
    const shown = facts(evidenceView(corpus, figure(corpus, 'talking')).facts);
    return [shown['分子'], shown['分母'], shown['计入的党组织']];
  };

  it('says what was divided by what', () => {
    const corpus = corpusWith(tree());
    expect(divided(corpus)).toEqual(['1（不少于1次的党组织）', '3（有数的党组织）', undefined]);
  });

  it('names who has reported nothing and is no part of it', () => {
    const corpus = corpusWith(tree('window'));
    expect(divided(corpus)).toEqual([
      '1（不少于1次的党组织）',
      '2（有数的党组织）',
      '应报3个，政务服务窗口党支部未报全，分子和分母都不含',
    ]);
  });

  it('names who is in it with what is recorded, but has not said that this is all', () => {
    const corpus = corpusWith(tree('equipment'));
    expect(divided(corpus)[2]).toBe('装备产业科党支部还没有确认报送完毕，按已有记录计入');
  });
});
