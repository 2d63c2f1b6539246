import { describe, expect, it } from 'vitest';
import { branch, plan, recordAt, type Fields, type Files } from '../../support/content-tree.ts';
import { allReturned, ask, metric, returned, scenario, short, talk, talks } from './scenario.ts';

describe('branches', () => {
  const old = {
    'branches/old.mdx': branch({
      name: '老党支部',
      history: [{ from: '2022-05-01', members: 9 }],
      ended: '2023-03-31',
      into: ['window'],
      returns: returned('2023-Q1'),
    }),
  };
  const standing = { unit: '个', nature: 'stock', from: 'branches', time: 'atEnd', take: 'count' };
  const values = (fields: Fields, ...periods: string[]) => {
    const corpus = scenario(
      [metric({ unit: '个', from: 'branches', take: 'count', ...fields })],
      old,
    );
    return periods.map((periodId) => ask(corpus, periodId).value);
  };

  it('stand until the day they end on', () => {
    const until = ['2022-04', '2022-05', '2023-02', '2023-03', '2023-04'];
    expect(values(standing, ...until)).toEqual([3, 4, 4, 4, 3]);
  });

  it('that ended are still those that were founded, and those that stood in between', () => {
    expect(values({}, '2022-Q2', '2023-Q2')).toEqual([1, 0]);
    expect(values({ time: 'active' }, '2023-Q1', '2023-Q2')).toEqual([4, 3]);
  });

  it('are counted by the day on which they ended', () => {
    expect(values({ time: { by: 'ended' } }, '2023-Q1', '2023-Q2')).toEqual([1, 0]);
  });

  it('that ended stay where they last stood, though those above them move on', () => {
    const group = (fields: Fields) => branch({ level: '党总支', returns: allReturned, ...fields });
    const corpus = scenario(
      [metric({ unit: '个', from: 'branches', time: { by: 'ended' }, take: 'count' })],
      {
        'branches/old.mdx': branch({
          name: '老党支部',
          parent: 'group',
          ended: '2023-03-31',
          into: ['group'],
          returns: allReturned,
        }),
        'branches/group.mdx': group({
          name: '工业党总支',
          parent: 'service',
          history: [{ from: '2019-01-01' }, { from: '2023-05-01', parent: 'bureau' }],
        }),
        'branches/service.mdx': group({ name: '服务党总支' }),
      },
    );
    const asked = ['service', 'group', 'bureau'];
    expect(asked.map((slug) => ask(corpus, '2023-H1', { branch: slug }).value)).toEqual([1, 1, 1]);
  });

  it('are each named in the figure', () => {
    const corpus = scenario([metric({ ...standing, where: { level: '党支部' } })]);
    expect(ask(corpus).contributions).toEqual([
      { origin: { of: 'branch', slug: 'equipment' }, amount: 1 },
      { origin: { of: 'branch', slug: 'window' }, amount: 1 },
    ]);
  });

  it('whose size nobody wrote down leave the sum unknown', () => {
    const corpus = scenario([metric({ ...standing, unit: '名', take: { sum: 'members' } })], {
      'branches/window.mdx': branch({
        name: '窗口党支部',
        history: [{ from: '2019-01-01' }],
        returns: allReturned,
      }),
    });
    expect(short(ask(corpus))).toEqual(['unstated']);
    expect(ask(corpus, '2023-H1', { branch: 'equipment' }).value).toBe(14);
  });
});

describe('seats', () => {
  const seated = (fields: Fields = {}) => ({
    'branches/equipment.mdx': branch({
      name: '装备科党支部',
      seats: [
        { seat: '支部书记', from: '2020-01-01', to: '2023-02-28' },
        { seat: '组织委员', from: '2020-01-01' },
        { seat: '组织委员', from: '2023-04-01', state: '主持工作' },
      ],
      returns: allReturned,
      ...fields,
    }),
  });
  const filled = metric({
    unit: '个',
    nature: 'stock',
    from: 'seats',
    time: 'atEnd',
    take: 'count',
  });
  const named = (files: Files, periodId: string) =>
    ask(scenario([filled], files), periodId).contributions.map(({ origin }) => origin);

  it('are held until their end, or until the next one holds them', () => {
    const seat = (name: string) => ({ of: 'seat', branch: 'equipment', seat: name });
    expect(named(seated(), '2023-02')).toEqual([seat('支部书记'), seat('组织委员')]);
    expect(named(seated(), '2023-03')).toEqual([seat('组织委员')]);
    expect(named(seated(), '2023-04')).toEqual([seat('组织委员')]);
    const acting = metric({ ...filled, where: { state: '主持工作' } });
    const corpus = scenario([acting], seated());
    expect([ask(corpus, '2023-03').value, ask(corpus, '2023-04').value]).toEqual([0, 1]);
  });

  it('end with their branch', () => {
    const files = seated({ ended: '2023-02-28', into: ['window'] });
    expect(named(files, '2023-02')).toHaveLength(2);
    expect(named(files, '2023-03')).toEqual([]);
  });
});

describe('commitments', () => {
  const target = metric({
    unit: '场次',
    nature: 'target',
    from: 'commitments',
    where: { metric: 'talks' },
    take: 'target',
  });
  const promise = (id: string, amount: number) => ({
    id,
    label: '宣讲',
    metric: 'talks',
    target: amount,
  });
  const files = (...targets: number[]) => ({
    'plans/2023.mdx': plan({
      commitments: targets.map((amount, at) => promise(`p${at}`, amount)),
    }),
  });

  it('give a target where there is one, and none where there are two', () => {
    const answers = [[], [12], [12, 8]].map((targets) =>
      ask(scenario([talks({ id: 'talks' }), target], files(...targets)), '2023'),
    );
    expect(answers.map(({ value, gap }) => value ?? gap)).toEqual(['no-source', 12, 'ambiguous']);
    expect(answers[1]?.contributions).toEqual([
      { origin: { of: 'commitment', id: 'p0' }, amount: 12 },
    ]);
  });
});

describe('verdicts', () => {
  const promised = {
    'plans/2023.mdx': plan({
      commitments: [{ id: 'talks', label: '宣讲', metric: 'talks', cadence: 'quarter', target: 1 }],
    }),
    ...talk('equipment', { date: '2023-02-10' }),
  };
  const state = (name: string) =>
    metric({ from: 'verdicts', where: { state: name }, take: 'count' });
  const windows = (name: string, files: Files = promised) =>
    ask(scenario([talks({ id: 'talks' }), state(name)], files), '2023').contributions.map(
      ({ origin }) => origin,
    );
  const of = (period: string) => ({
    of: 'verdict',
    commitment: 'talks',
    branch: 'bureau',
    period,
  });

  it('are counted by how each window of the promise stands', () => {
    expect(windows('done')).toEqual([of('2023-Q1')]);
    expect(windows('missed')).toEqual([of('2023-Q2')]);
    expect(windows('in-window')).toEqual([of('2023-Q3')]);
    expect(windows('unreported')).toEqual([]);
  });

  it('are unreported where somebody has not returned', () => {
    const late = { ...promised, 'branches/window.mdx': branch({ name: '窗口党支部' }) };
    expect(windows('unreported', late)).toEqual([of('2023-Q2')]);
    expect(windows('missed', late)).toEqual([]);
  });

  it('of a promise that is measured by verdicts end the circle', () => {
    const self = {
      'plans/2023.mdx': plan({
        commitments: [{ id: 'self', label: '兑现', metric: 'asked', cadence: 'year', target: 1 }],
      }),
    };
    expect(short(ask(scenario([state('done')], self), '2023'))).toEqual([0]);
  });
});

describe('counts by nature', () => {
  it('bring the value that they say, not the number of sheets', () => {
    const pieces = metric({ unit: '篇', from: ['心得体会统计'], take: { sum: 'pieces' } });
    const essays = (slug: string, amount: number) =>
      recordAt(slug, { kind: '心得体会统计', title: '心得', period: '2023-Q1', pieces: amount });
    const corpus = scenario([pieces], { ...essays('equipment', 30), ...essays('window', 12) });
    expect(ask(corpus).value).toBe(42);
  });
});
