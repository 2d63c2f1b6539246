import { describe, expect, it } from 'vitest';
import { branch, type Fields } from '../../support/content-tree.ts';
import { loadScenario, metric, returned } from '../tally/scenario.ts';

function found(seats: Fields[]) {
  return loadScenario([metric({})], {
    'branches/equipment.mdx': branch({
      name: '装备科党支部',
      returns: returned('2023-Q1'),
      seats,
    }),
  }).issues.map(({ file, line, issue }) => [file, line, issue.code, issue.facts]);
}

const vacant = { seat: '支部书记', from: '2023-02-01', state: '空缺' };

describe('a return that is confirmed by a seat', () => {
  it('is told where the seat was vacant on that day', () => {
    expect(found([{ seat: '支部书记', from: '2020-01-01', to: '2023-01-31' }, vacant])).toEqual([
      [
        'branches/equipment.mdx',
        8,
        'return-by-vacant',
        { seat: '支部书记', on: '2023-04-05', since: '2023-02-01' },
      ],
    ]);
  });

  it('is told where only other branches have the seat', () => {
    const seats = [{ seat: '总支书记', from: '2020-01-01' }];
    const { issues } = loadScenario([metric({})], {
      'branches/equipment.mdx': branch({
        name: '装备科党支部',
        returns: returned('2023-Q1'),
        seats,
      }),
      'branches/window.mdx': branch({
        name: '窗口党支部',
        seats: [{ seat: '支部书记', from: '2020-01-01' }],
      }),
    });
    expect(issues.map(({ issue }) => [issue.code, issue.facts])).toEqual([
      ['return-by-stranger', { seat: '支部书记' }],
    ]);
  });

  it.each<[string, Fields[]]>([
    ['the branch lists no seats', []],
    ['it is held', [{ seat: '支部书记', from: '2020-01-01' }]],
    ['somebody stands in', [{ ...vacant, state: '主持工作' }]],
    ['it was vacant before', [{ ...vacant, to: '2023-04-04' }]],
    ['it is vacant later', [{ ...vacant, from: '2023-04-06' }]],
    ['one of two of that name is held', [{ seat: '支部书记', from: '2023-04-05' }, vacant]],
    [
      'another seat is vacant',
      [
        { ...vacant, seat: '组织委员' },
        { seat: '支部书记', from: '2020-01-01' },
      ],
    ],
  ])('is in order where %s', (_, seats) => {
    expect(found(seats)).toEqual([]);
  });
});

describe('a share', () => {
  const all = metric({ id: 'all' });
  it.each<[string, Fields]>([
    ['of two metrics', { ratio: { of: 'all', to: 'all' } }],
    ['of branches', { each: 'branch', of: 'all', take: 'share' }],
  ])('%s has %% as its unit', (_, fields) => {
    const { issues } = loadScenario([all, metric({ ...fields, label: '占比', unit: '人' })]);
    expect(issues).toMatchObject([
      {
        file: 'catalogue/metrics.yaml',
        line: 9,
        issue: { code: 'metric-unit-share', facts: { metric: '占比', unit: '人' } },
      },
    ]);
    expect(loadScenario([all, metric(fields)]).issues).toEqual([]);
  });
});
