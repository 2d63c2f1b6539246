import { dump } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { termLinesOf, termsOf } from '../../src/views/terms/term-lines.ts';
import {
  endingTerms,
  termsBasis,
  termsSummary,
  termsTable,
} from '../../src/views/terms/terms-view.ts';
import { branch, type Fields } from '../support/content-tree.ts';
import { held, termed, withTerms } from '../domain/tally/due-tree.ts';
import { allReturned, metric } from '../domain/tally/scenario.ts';

const steps = [
  { label: '请示', metric: 'asked-for', before: 2 },
  { label: '报告结果', metric: 'told', after: 1 },
];
const stepMetrics: Fields[] = steps.map(({ metric: id }) =>
  metric({ id, from: ['宣讲报告'], unit: '场次', take: 'count' }),
);
const length = { from: 'termStarted', years: 3, remind: 6, steps };

const elected = {
  ...withTerms([{ from: '2020-07-01' }, { from: '2023-05-18' }]),
  ...held('2023-05-18'),
};

describe('the sheet of elections', () => {
  it('has a line for each term, in order of the days on which they end', () => {
    const corpus = termed(elected, { length }, stepMetrics);
    const cells = termsTable(corpus).rows.map((row) => row.cells.map(({ text }) => text));
    expect(cells.map((row) => row.slice(0, 6).concat(row.slice(7)))).toEqual([
      [
        '装备科党支部',
        '党支部',
        '3年',
        '2020年7月1日',
        '2023年6月30日',
        '2022年12月30日',
        '无',
        '2023年5月18日',
        '未登记',
        '已完成',
      ],
      [
        '装备科党支部',
        '党支部',
        '3年',
        '2023年5月18日',
        '2026年5月17日',
        '2025年11月17日',
        '无',
        '未到期',
        '未到期',
        '未到期',
      ],
      // Who does not say when its term began is not left out, and not called overdue.
      ['窗口党支部', '党支部', ...Array<string>(7).fill('未登记'), '任期起始日未登记'],
    ]);
  });

  it('leads from the day of an election to its record', () => {
    const corpus = termed(elected, { length }, stepMetrics);
    const cells = termsTable(corpus).rows[0]?.cells ?? [];
    expect(cells.flatMap(({ about }) => about ?? [])).toEqual([
      { of: 'record', id: 'bureau/2023/2023-05-18-election' },
    ]);
  });

  it('says by which day a step had to be taken that nobody has recorded', () => {
    const corpus = termed(withTerms([{ from: '2020-07-01' }]), { length }, stepMetrics);
    const row = termsTable(corpus).rows[0]?.cells.map(({ text }) => text) ?? [];
    expect(row.slice(6)).toEqual([
      '应于2023年4月30日前，未登记',
      '无',
      '未换届',
      '未换届',
      '逾期未完成',
    ]);
  });

  it('tells by which paper a term was extended', () => {
    const extended = { to: '2023-12-31', document: '〔2023〕5号', on: '2023-06-01' };
    const corpus = termed(withTerms([{ from: '2020-07-01', extended }]), { length }, stepMetrics);
    const row = termsTable(corpus).rows[0]?.cells.map(({ text }) => text) ?? [];
    expect(row.slice(6)).toEqual([
      '应于2023年10月31日前',
      '延至2023年12月31日（〔2023〕5号）',
      '未换届',
      '未换届',
      '免于',
    ]);
  });

  it('is of all rules about terms, and asks of each line the steps of its own', () => {
    const rule = (id: string, label: string, level: string, own: readonly object[]) => ({
      id,
      label,
      basis: { document: '条例', article: `${String(own.length)}条` },
      validFrom: '2020-01-01',
      metric: 'elections',
      target: 1,
      where: { level: [level] },
      due: { ...length, steps: own },
    });
    const files = {
      ...withTerms([{ from: '2020-07-01' }]),
      'branches/window.mdx': branch({
        name: '窗口党总支',
        level: '党总支',
        terms: [{ from: '2020-03-16' }],
        returns: allReturned,
      }),
      'catalogue/rules.yaml': dump([
        rule('of-branches', '支部换届', '党支部', steps.slice(1)),
        rule('of-general', '总支换届', '党总支', steps.slice(0, 1)),
      ]),
    };
    const corpus = termed(files, {}, stepMetrics);
    const { columns, rows } = termsTable(corpus);
    expect(columns.map(({ label }) => label).slice(6)).toEqual([
      ...['请示', '延期', '换届', '报告结果', '情况'],
    ]);
    const texts = rows.map(({ cells }) => cells.map(({ text }) => text));
    expect(texts.map((row) => [row[0], row[6], row[9]])).toEqual([
      ['窗口党总支', '应于2023年1月15日前，未登记', '不要求'],
      ['装备科党支部', '不要求', '未换届'],
    ]);
    expect(termsBasis(corpus)).toEqual([
      '要求：支部换届。依据：《条例》1条。',
      '要求：总支换届。依据：《条例》1条。',
    ]);
  });

  it('has nothing where no rule asks for elections', () => {
    const corpus = termed(elected, { length: { from: 'founded', months: 6 } });
    expect(termsOf(corpus)).toEqual({ rules: [], lines: [], unknown: [] });
    expect(termsTable(corpus).rows).toEqual([]);
    expect(endingTerms(corpus)).toEqual([]);
  });
});

it('terms are listed by the quarter in which they end, by the day that was approved', () => {
  const extended = { to: '2023-07-20', document: '〔2023〕5号', on: '2023-02-24' };
  const files = {
    ...elected,
    'branches/window.mdx': branch({
      name: '窗口党支部',
      terms: [{ from: '2020-03-16', extended }],
      returns: allReturned,
    }),
  };
  const corpus = termed(files, {});
  const found = endingTerms(corpus).map(({ quarter, ends }) => [
    quarter,
    ...ends.map(({ branch: { text }, day, state }) => `${text} ${day} ${state.text}`),
  ]);
  expect(found).toEqual([
    ['2023年第二季度', '装备科党支部 2023年6月30日 已完成'],
    ['2023年第三季度', '窗口党支部 2023年7月20日 待报'],
    ['2026年第二季度', '装备科党支部 2026年5月17日 未到期'],
  ]);
  expect(termsSummary(corpus)).toBe('换届逾期0个、临近届满0个');
  expect(termLinesOf(corpus, 'equipment').map(({ due }) => due.start)).toEqual([
    '2020-07-01',
    '2023-05-18',
  ]);
});
