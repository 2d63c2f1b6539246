import { describe, expect, it } from 'vitest';
import { branch, type Fields, type Files } from '../../support/content-tree.ts';
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

describe('the seats of a branch', () => {
  const norms = (must: string) =>
    `- { id: a, label: 党支部, basis: { document: 条例 }, validFrom: 2022-01-01, level: 党支部, must: [${must}], may: [支部副书记, 组织委员], places: { atLeast: 1, atMost: 5 } }\n`;
  const found = (seats: string[], must = '支部书记', others: Files = {}) =>
    loadScenario([metric({})], {
      ...others,
      'catalogue/seats.yaml': norms(must),
      'branches/equipment.mdx': branch({
        name: '装备科党支部',
        returns: returned('2023-Q1'),
        seats: seats.map((seat) => ({ seat, from: '2020-01-01' })),
      }),
    }).issues.map(({ file, issue, better }) => [file, issue.code, better?.[0]?.trim()]);
  const file = 'branches/equipment.mdx';

  it.each([
    ['书记', '支部书记'],
    ['支部书记甲某', '支部书记'],
    ['甲某支部书记', '支部书记'],
    ['支部副书纪', '支部副书记'],
  ])('are told by the name that is asked for: %s', (written, meant) => {
    const others = meant === '支部书记' ? [] : ['支部书记'];
    expect(found([written, ...others])).toEqual([
      [file, 'seat-misnamed', `- {seat: ${meant}, from: 2020-01-01}`],
    ]);
  });

  it.each([['党建指导员'], ['第一书记'], ['青年委员']])('may be others besides: %s', (seat) => {
    expect(found(['支部书记', seat])).toEqual([]);
  });

  it('show a slip in what is asked, where several agree', () => {
    const window = branch({
      name: '窗口党支部',
      seats: [{ seat: '支部书记', from: '2020-01-01' }],
    });
    const slip = [['catalogue/seats.yaml', 'seat-unlisted', undefined]];
    const others = { 'branches/window.mdx': window };
    expect(found(['支部书记'], '书记', others)).toEqual(slip);
    expect(found(['支部书记'], '支部书记, 纪检委员', others)).toEqual([]);
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
