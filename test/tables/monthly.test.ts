import { describe, expect, it } from 'vitest';
import { ledgerMonths } from '../../src/views/periods.ts';
import { orderedRecords } from '../../src/domain/ordered-records.ts';
import { monthlyTable } from '../../src/tables/monthly.ts';
import { corpusWith, returnedBranches } from '../support/corpus.ts';
import { recordAt, type Files } from '../support/content-tree.ts';

function monthly(files: Files) {
  const corpus = corpusWith(files);
  const records = orderedRecords(corpus).heldBy.get('window') ?? [];
  return monthlyTable(corpus, '', records, ledgerMonths(corpus, 'window'));
}

const records = {
  ...recordAt('window', { date: '2023-02-10' }),
  ...recordAt('window', {
    date: '2023-02-17',
    kind: '主题党日',
    also: ['党课'],
    lecturer: '党委书记',
    attendance: 11,
  }),
  ...recordAt('equipment', {
    date: '2023-05-12',
    with: [{ branch: 'window', role: '联合', present: 9 }],
  }),
};

describe('the months of a ledger', () => {
  it('count gatherings by kind, a gathering of two kinds under both, and each once in the last row', () => {
    const { rows, total } = monthly({ ...returnedBranches(), ...records });
    const numbers = [...rows, ...(total ? [total] : [])].map(({ cells }) =>
      cells.map(({ text }) => text),
    );
    expect(numbers).toEqual([
      ['党课（次）', '—', '2', '—', '—', '1', '—', '待报', '3'],
      ['主题党日（次）', '—', '1', '—', '—', '—', '—', '待报', '1'],
      ['记录条数（去重）', '—', '2', '—', '—', '1', '—', '待报', '3'],
    ]);
  });

  it('count a sheet of three meetings as three, and a count by nature as one sheet', () => {
    const { rows, total } = monthly({
      ...returnedBranches(),
      ...recordAt('window', { period: '2023-03', times: 3, attendance: 27 }),
      ...recordAt(
        'window',
        {
          kind: '心得体会统计',
          period: '2023-03',
          pieces: 12,
          lecturer: undefined,
          attendance: undefined,
        },
        'essays',
      ),
    });
    const march = [...rows, ...(total ? [total] : [])].map(({ cells }) => [
      cells[0]?.text,
      cells[3]?.text,
      cells[3]?.value,
      cells[2]?.value,
    ]);
    expect(march).toEqual([
      ['党课（次）', '3', 3, 0],
      ['心得体会统计（份）', '1', 1, 0],
      ['记录条数（去重）', '2', 2, 0],
    ]);
  });

  it('say in their headers which of them are not confirmed, with or without records', () => {
    const { columns } = monthly({ ...returnedBranches('window'), ...records });
    expect(columns.map(({ label, unit }) => [label, unit])).toEqual([
      ['类型', undefined],
      ...['1月', '2月', '3月', '4月', '5月', '6月', '7月'].map((month) => [month, '未确认']),
      ['合计', '报送未齐'],
    ]);
  });

  it('lead from each number to the records of that kind and month', () => {
    const { rows } = monthly({ ...returnedBranches(), ...records });
    expect(rows[0]?.cells[2]?.path).toBe('#party-lecture-2023-02');
    expect(rows[0]?.cells[1]?.path).toBeUndefined();
  });

  it('are waited for, and not 0, while nothing was recorded and nothing returned', () => {
    const { total } = monthly({ ...returnedBranches('window'), ...records });
    expect(total?.cells.map(({ text }) => text)).toEqual([
      ...['记录条数（去重）', '待报', '2', '待报', '待报', '1', '待报', '待报', '3'],
    ]);
  });
});
