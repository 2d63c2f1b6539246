import { describe, expect, it } from 'vitest';
import { disclose } from '../../../src/domain/disclosure/disclose.ts';
import { withheldRows } from '../../../src/domain/disclosure/withheld-rows.ts';
import { csvOf } from '../../../src/tables/csv.ts';
import { evidenceSheet } from '../../../src/tables/evidence.ts';
import type { Table } from '../../../src/tables/table.ts';
import { showTally } from '../../../src/wording/shown-figure.ts';
import { period } from '../../../src/domain/period.ts';
import { figureGroups } from '../../../src/views/report/table/cell-evidence.ts';
import { figuresBlock } from '../../../src/views/report/text/blocks.ts';
import { corpusWith, figure } from '../../support/corpus.ts';
import { branch, recordAt, type Files } from '../../support/content-tree.ts';

const catalogue: Files = {
  'catalogue/kinds/组织生活.yaml': `- id: party-day
  label: 主题党日
  unit: 次
  when: event
  fields:
    expected: { type: count, label: 应到人数, unit: 人, required: true, heads: expected }
    present: { type: count, label: 实到人数, unit: 人, required: true, atMost: expected, heads: present }
- id: talk
  label: 宣讲
  unit: 场次
  when: event
  fields:
    heard: { type: count, label: 听众, unit: 人, heads: participants }
    leaflets: { type: count, label: 资料, unit: 份 }
`,
  'catalogue/metrics.yaml': `- id: audience
  label: 听众
  unit: 人次
  nature: flow
  from: [宣讲]
  take: { sum: heard }
- id: leaflets
  label: 资料
  unit: 份
  nature: flow
  from: [宣讲]
  take: { sum: leaflets }
- id: expected
  label: 应到
  unit: 人次
  nature: flow
  from: [主题党日]
  take: { sum: expected }
- id: present
  label: 实到
  unit: 人次
  nature: flow
  from: [主题党日]
  take: { sum: present }
- id: rate
  label: 到会率
  unit: '%'
  nature: flow
  ratio: { of: present, to: expected }
- id: middle
  label: 各支部实到中位数
  unit: 人次
  nature: flow
  each: branch
  of: present
  take: median
`,
  'branches/equipment.mdx': branch({ name: '装备党支部', members: 14 }),
  'branches/trade.mdx': branch({ name: '小微企业党支部', members: 7 }),
  'branches/window.mdx': branch({ name: '窗口党支部', members: 12 }),
};

function day(slug: string, expected: number, present: number, date = '2023-03-16'): Files {
  return recordAt(slug, { date, kind: '主题党日', expected, present });
}

function csv(files: Files, metric: string, slug?: string): string[] {
  const corpus = corpusWith({ ...catalogue, ...files });
  const { tally } = figure(corpus, metric, '2023-H1', slug);
  const lines = csvOf(evidenceSheet(corpus, tally, ''))
    .trim()
    .split('\r\n')
    .slice(1);
  return lines.map((line) => line.split(',').slice(0, -2).join(' ').trim());
}

describe('a sum of attendances', () => {
  const all = { ...day('equipment', 14, 13), ...day('trade', 7, 6), ...day('window', 12, 12) };

  it('has no number of a small branch, nor of one from which it could be subtracted', () => {
    expect(csv(all, 'present')).toEqual([
      '2023年3月16日 装备党支部 专题党课 13',
      '2023年3月16日 小微企业党支部 专题党课 达到规定人数',
      '2023年3月16日 窗口党支部 专题党课 达到规定人数',
      '合计   31',
    ]);
    expect(csv(all, 'expected').filter((line) => line.includes('不单列'))).toHaveLength(2);
  });

  it('hides no larger branch where two small ones stand in it', () => {
    const files = {
      ...all,
      'branches/shops.mdx': branch({ name: '商铺党支部', members: 5 }),
      ...day('shops', 5, 2),
    };
    expect(csv(files, 'present')).toEqual([
      '2023年3月16日 装备党支部 专题党课 13',
      '2023年3月16日 商铺党支部 专题党课 未达到规定人数',
      '2023年3月16日 小微企业党支部 专题党课 达到规定人数',
      '2023年3月16日 窗口党支部 专题党课 12',
      '合计   33',
    ]);
  });

  it('of a small branch alone is a word, and so is its rate', () => {
    const corpus = corpusWith({ ...catalogue, ...all, ...day('trade', 7, 3, '2023-05-11') });
    const shown = (metric: string) =>
      showTally(corpus, figure(corpus, metric, '2023-H1', 'trade').tally);
    expect(shown('expected')).toEqual({ exact: '不单列' });
    expect(shown('present')).toEqual({ exact: '有的未达到规定人数' });
    expect(shown('rate')).toEqual({ exact: '有的未达到规定人数' });
    expect(csv(all, 'present', 'trade').at(-1)).toBe('合计   达到规定人数');
  });

  it('to which a small branch alone has brought something is a word for those above it too', () => {
    const corpus = corpusWith({ ...catalogue, ...day('trade', 7, 7) });
    const { tally } = figure(corpus, 'present');
    expect(disclose(corpus, tally)).toEqual({ tell: 'word', word: 'enough' });
    expect(showTally(corpus, tally)).toEqual({ exact: '达到规定人数' });
  });

  it('of larger branches is told as it is', () => {
    const corpus = corpusWith({ ...catalogue, ...day('window', 12, 11) });
    const { tally } = figure(corpus, 'present');
    expect(withheldRows(corpus, tally).records.size).toBe(0);
    expect(showTally(corpus, tally)).toEqual({ exact: '11人次', value: 11 });
  });

  it('of a small branch tells no audience, however large, and all that are no heads', () => {
    const talk = { kind: '宣讲', date: '2023-03-16', heard: 140, leaflets: 5 };
    const corpus = corpusWith({ ...catalogue, ...recordAt('trade', talk) });
    const shown = (metric: string) =>
      showTally(corpus, figure(corpus, metric, '2023-H1', 'trade').tally);
    expect(shown('audience')).toEqual({ exact: '不单列' });
    expect(shown('leaflets')).toEqual({ exact: '5份', value: 5 });
  });
});

describe('a median of attendances', () => {
  const rest = { ...day('equipment', 14, 13), ...day('trade', 7, 6) };

  it('of two branches is half their sum, and of more is told', () => {
    const told = (files: Files) => {
      const corpus = corpusWith({ ...catalogue, ...files });
      return showTally(corpus, figure(corpus, 'middle').tally).exact;
    };
    expect(told(rest)).toBe('达到规定人数');
    expect(told({ ...rest, ...day('window', 12, 12) })).toBe('12人次');
  });
});

/** The lines of a table’s file, without what stands in brackets behind a word. */
function linesOf(table: Table): string[] {
  const lines = csvOf(table).trim().split('\r\n').slice(1);
  return lines.map((line) => line.replace(/(?<=,.*)（.*$/, ''));
}

describe('a table of attendances in a text', () => {
  function block(files: Files, by: 'month' | 'branch') {
    const corpus = corpusWith({ ...catalogue, ...files });
    const scope = { period: period('2023-H1'), branch: 'bureau', until: corpus.site.asOf };
    const found = figuresBlock(corpus, scope, {
      of: [corpus.catalogue.metrics.get('present')!],
      by,
    })!;
    const groups = figureGroups(corpus, { is: 'figures', block: found, path: '', chart: false });
    return { ...found, groups };
  }

  it('by branch keeps back another branch, so that the small one cannot be subtracted', () => {
    const files = { ...day('equipment', 14, 13), ...day('trade', 7, 6), ...day('window', 12, 12) };
    const { table, groups } = block(files, 'branch');
    expect(linesOf(table)).toEqual([
      '装备党支部,13',
      '小微企业党支部,达到规定人数',
      '窗口党支部,不单列',
      '合计（去重）,31',
    ]);
    const behind = groups.find(({ title }) => title === '窗口党支部')?.cells[0];
    expect(behind?.value).toBe('不单列');
    expect(JSON.stringify(behind)).not.toMatch(/"12"|12人次/);
  });

  it('by month keeps back the total where a small branch alone has a month', () => {
    const files = { ...day('equipment', 14, 13), ...day('trade', 7, 6, '2023-05-11') };
    const { table, finding } = block(files, 'month');
    const cells = linesOf(table);
    expect(cells).toContain('3月,13');
    expect(cells).toContain('5月,达到规定人数');
    expect(cells.at(-1)).toBe('合计,不单列');
    expect(finding).toContain('5月不单列，未画出');
  });
});
