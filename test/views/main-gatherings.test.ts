import { describe, expect, it } from 'vitest';
import { mainGatherings } from '../../src/views/branch/main-gatherings.ts';
import { recordAt, type Files } from '../support/content-tree.ts';
import { corpusWith, returnedBranches } from '../support/corpus.ts';

/** A rule for the lectures of the base tree, asked of each branch. */
const rules = `- id: lectures
  label: 党课
  basis: { document: 通知 }
  validFrom: 2022-01-01
  metric: lectures
  cadence: quarter
  target: 1
`;

function gatherings(files: Files, written = rules) {
  const corpus = corpusWith({ ...returnedBranches(), 'catalogue/rules.yaml': written, ...files });
  const branch = corpus.branches.get('window');
  return branch && mainGatherings(corpus, branch, '窗口党支部');
}

const rowsOf = (files: Files) =>
  gatherings(files)?.table.rows.map(({ cells }) => cells.map(({ text }) => text));

describe('the main gatherings of a branch', () => {
  it('stand by month beside the year before, where each is known by its day', () => {
    const files = {
      ...recordAt('window', { date: '2022-03-16' }),
      ...recordAt('window', { date: '2023-03-16' }),
      ...recordAt('window', { date: '2023-03-23' }),
    };
    const found = gatherings(files);
    expect(found?.table.columns.map(({ label }) => label).slice(0, 4)).toEqual([
      ...['年度', '1月', '2月', '3月'],
    ]);
    const [now, before] = rowsOf(files) ?? [];
    // Seven months have begun, of which July is not returned; of 2022 nothing is returned.
    expect(now).toEqual([
      ...['2023年', '—', '—', '2', '—', '—', '—', '待报'],
      ...['未到', '未到', '未到', '未到', '未到'],
    ]);
    expect(before?.slice(0, 5)).toEqual(['2022年', '待报', '待报', '1', '待报']);
  });

  it('stand by quarter where a sheet tells of several months together, as so many as it says', () => {
    const files = {
      ...recordAt('window', { period: '2023-Q1', times: 3, attendance: 27 }),
      ...recordAt('window', { date: '2023-05-11' }),
    };
    expect(rowsOf(files)?.[0]).toEqual(['2023年', '3', '1', '待报', '未到']);
  });

  it('count a gathering of two kinds once, and none that is void', () => {
    const files = {
      ...recordAt('window', {
        date: '2023-02-17',
        kind: '主题党日',
        also: ['党课'],
        lecturer: '党委书记',
        attendance: 11,
      }),
      ...recordAt('window', { date: '2023-03-16', state: '作废', reason: '重复登记' }),
    };
    expect(rowsOf(files)?.[0]?.slice(0, 4)).toEqual(['2023年', '—', '1', '—']);
  });

  it('are drawn from the numbers of the table, with no bar where a number is not known', () => {
    const found = gatherings({
      ...recordAt('window', { date: '2023-03-16' }),
      ...recordAt('window', { date: '2023-03-23' }),
    });
    const drawn = found?.chart?.series.map(({ values }) => values);
    const known = found?.table.rows.map(({ cells }) =>
      cells.slice(1).map(({ value }) => value ?? null),
    );
    expect(drawn).toEqual(known);
    expect(drawn?.[0]?.slice(0, 7)).toEqual([0, 0, 2, 0, 0, 0, null]);
  });

  it('are not told where no rule asks for them, or none was held', () => {
    expect(gatherings({})).toBeUndefined();
    const held = recordAt('window', { date: '2023-03-16' });
    expect(gatherings(held, '[]\n')).toBeUndefined();
    expect(gatherings(held, rules.replace('quarter', 'year'))).toBeUndefined();
  });
});
