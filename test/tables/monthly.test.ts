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
  it('count records by kind, a gathering of two kinds under both, and each once in the last row', () => {
    const { rows, total } = monthly({ ...returnedBranches(), ...records });
    const numbers = [...rows, ...(total ? [total] : [])].map(({ cells }) =>
      cells.map(({ text }) => text),
    );
    expect(numbers).toEqual([
      ['党课', '0', '2', '0', '0', '1', '0', '待报', '3'],
      ['主题党日', '0', '1', '0', '0', '0', '0', '待报', '1'],
      ['记录（去重）', '0', '2', '0', '0', '1', '0', '待报', '3'],
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
      ...['记录（去重）', '待报', '2', '待报', '待报', '1', '待报', '待报', '3'],
    ]);
  });
});
