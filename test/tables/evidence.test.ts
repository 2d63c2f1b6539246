import { describe, expect, it } from 'vitest';
import { evidenceSheet, evidenceTable } from '../../src/tables/evidence.ts';
import { talliesOfThings } from '../../src/domain/tally/tallies-of-things.ts';
import type { Table } from '../../src/tables/table.ts';
import { corpusWith, figure } from '../support/corpus.ts';
import { recordAt } from '../support/content-tree.ts';

const lectures = {
  ...recordAt('equipment', { date: '2023-03-16', title: '党委书记讲党课' }),
  ...recordAt('window', { date: '2023-05-10', title: '副书记讲党课' }),
  ...recordAt('window', { period: '2023-02', times: 3, title: '二月党课' }),
};

function texts({ rows, total }: Table): string[] {
  return [...rows, ...(total ? [total] : [])].map(({ cells }) =>
    cells.map(({ text }) => text).join(' '),
  );
}

describe('evidenceTable', () => {
  it('tells each counted record with what it brings, in order of time, and the sum', () => {
    const corpus = corpusWith(lectures);
    const { tally } = figure(corpus, 'lectures');
    expect(texts(evidenceTable(corpus, tally, ''))).toEqual([
      '2023年2月 政务服务窗口党支部 二月党课 3 待核 window/2023/2023-02-record',
      '2023年3月16日 装备产业科党支部 党委书记讲党课 1 待核 equipment/2023/2023-03-16-record',
      '2023年5月10日 政务服务窗口党支部 副书记讲党课 1 待核 window/2023/2023-05-10-record',
      '合计   5  ',
    ]);
  });

  it('marks each row with its record and leads to it', () => {
    const corpus = corpusWith(lectures);
    const [row] = evidenceTable(corpus, figure(corpus, 'lectures').tally, '').rows;
    expect(row?.record).toBe('window/2023/2023-02-record');
    expect(row?.cells[2]?.about).toEqual({ of: 'record', id: 'window/2023/2023-02-record' });
  });

  it('has the metric’s unit in the header', () => {
    const corpus = corpusWith(lectures);
    const { columns } = evidenceTable(corpus, figure(corpus, 'lectures').tally, '');
    expect(columns.find(({ id }) => id === 'amount')).toMatchObject({ label: '计入', unit: '次' });
  });
});

describe('evidenceSheet', () => {
  const metrics = `- id: lectures
  label: 党课
  unit: 次
  nature: flow
  from: [党课]
  take: count
- id: days
  label: 主题党日
  unit: 次
  nature: flow
  from: [主题党日]
  take: count
- id: lecture-share
  label: 党课占比
  unit: '%'
  nature: flow
  ratio: { of: lectures, to: days }
`;
  const files = {
    'catalogue/metrics.yaml': metrics,
    ...recordAt('equipment', { date: '2023-03-16' }),
    ...recordAt('window', { date: '2023-04-14', kind: '主题党日', attendance: 11 }),
    ...recordAt('window', { date: '2023-05-12', kind: '主题党日', attendance: 12 }),
  };

  it('names the part that each row belongs to, where a figure is made of several', () => {
    const corpus = corpusWith(files);
    const { tally } = figure(corpus, 'lecture-share');
    expect(talliesOfThings(tally).map(({ metric }) => metric.id)).toEqual(['lectures', 'days']);
    const rows = evidenceSheet(corpus, tally, '').rows.map(({ cells }) => [
      cells[0]?.text,
      cells.at(-3)?.text,
    ]);
    expect(rows).toEqual([
      ['党课', '1'],
      ['党课', '1'],
      ['主题党日', '1'],
      ['主题党日', '1'],
      ['主题党日', '2'],
    ]);
  });
});
