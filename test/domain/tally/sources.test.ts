import { describe, expect, it } from 'vitest';
import { branch, plan, recordAt, type Fields, type Files } from '../../support/content-tree.ts';
import {
  allReturned,
  allReturnedUntil,
  ask,
  lecture,
  metric,
  returned,
  returns,
  scenario,
  short,
  talk,
  talks,
} from './scenario.ts';

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
          returns: allReturnedUntil('2023-03-31'),
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
    const files = seated({
      ended: '2023-02-28',
      into: ['window'],
      returns: allReturnedUntil('2023-02-28'),
    });
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
    label: `宣讲（${id}）`,
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
    expect(answers.map(({ value, gap }) => value ?? gap)).toEqual(['no-target', 12, 'ambiguous']);
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
    by: 'commitment',
    duty: 'talks',
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

  /** A promise of each branch, judged every half-year. */
  const lectures = (fields: Fields = {}): Files => ({
    'plans/2023.mdx': plan({
      commitments: [
        { id: 'each', label: '党课', metric: 'lectures', target: 1, per: 'branch', ...fields },
      ],
    }),
  });
  const judged = (where: Fields, files: Files, cadence = 'half-year') =>
    scenario(
      [
        metric({ id: 'lectures' }),
        metric({ unit: '个', from: 'verdicts', where, take: { distinct: 'branch' } }),
        metric({ id: 'all', unit: '个', from: 'verdicts', take: { distinct: 'branch' } }),
        metric({ id: 'share', ratio: { of: 'asked', to: 'all' } }),
      ],
      { ...lectures({ cadence }), ...files },
    );

  it('are no zero while nobody has reported', () => {
    const corpus = judged({ state: 'missed' }, returns({}));
    expect(ask(corpus)).toMatchObject({
      value: null,
      gap: 'unreported',
      reporting: { expected: ['equipment', 'window'], missing: ['equipment', 'window'] },
    });
    expect(ask(corpus, '2023-H1', { metric: 'share' }).gap).toBe('unreported');
    expect(ask(judged({ state: 'missed' }, {})).value).toBe(2);
  });

  it('of those who have reported are counted, and the share is of them alone', () => {
    const corpus = judged({ state: 'missed' }, returns({ equipment: allReturned }));
    expect(ask(corpus)).toMatchObject({ value: 1, reporting: { missing: ['window'] } });
    expect(ask(corpus, '2023-H1', { metric: 'share' })).toMatchObject({
      value: 100,
      numerator: 1,
      denominator: 1,
      reporting: { missing: ['window'] },
    });
  });

  it('that are kept already wait for nobody', () => {
    const files = { ...returns({ window: allReturned }), ...lecture('equipment', '2023-03-10') };
    expect(ask(judged({ state: 'missed' }, files)).reporting.missing).toEqual([]);
    expect(ask(judged({ state: 'done' }, files))).toMatchObject({
      value: 1,
      reporting: { expected: ['equipment', 'window'], missing: [] },
    });
  });

  it('wait where any state but another one is asked for, unless it is named', () => {
    const silent = returns({});
    expect(ask(judged({ state: { not: 'done' } }, silent)).gap).toBe('unreported');
    expect(ask(judged({ state: ['missed', 'unreported'] }, silent))).toMatchObject({
      value: 2,
      reporting: { missing: [] },
    });
  });

  it('cannot be given where records do not say what a window holds', () => {
    const half = recordAt('equipment', {
      kind: '党课',
      title: '党课',
      period: '2023-H1',
      times: 1,
    });
    const answer = ask(judged({ state: 'missed' }, half, 'quarter'));
    expect(answer).toMatchObject({ value: null, gap: 'cut' });
    expect(answer.gapRecords).toEqual(['equipment/2023/2023-H1-record']);
  });

  it('are of their whole window, and the period that cuts it has no answer', () => {
    const corpus = judged({ state: 'missed' }, {});
    expect(ask(corpus, '2023-Q1').gap).toBe('cut-verdict');
    expect(ask(corpus, '2023-Q2').gap).toBe('cut-verdict');
    expect(ask(corpus, '2023').value).toBe(2);
    const quarterly = judged({ state: 'missed' }, {}, 'quarter');
    expect(ask(quarterly, '2023-Q1').value).toBe(2);
    expect(ask(quarterly, '2023-Q2').value).toBe(2);
  });

  it('of a window that no condition asks for do not cut the period', () => {
    const corpus = judged({ state: 'missed', cadence: 'quarter' }, {});
    expect(ask(corpus, '2023-Q1').value).toBe(0);
  });

  it('of a week belong to the period of its Thursday', () => {
    // 2023-W13 is 27 March to 2 April, its Thursday 30 March.
    const corpus = scenario(
      [
        metric({ id: 'lectures' }),
        metric({ from: 'verdicts', where: { window: '2023-W13' }, take: 'count' }),
      ],
      lectures({ cadence: 'week', per: undefined }),
    );
    expect([ask(corpus, '2023-03').value, ask(corpus, '2023-04').value]).toEqual([1, 0]);
  });

  it('at the end of a period are as they stood on that day', () => {
    const standing = (name: string) =>
      metric({
        id: name,
        nature: 'stock',
        from: 'verdicts',
        time: 'atEnd',
        where: { state: name },
        take: 'count',
      });
    const corpus = scenario(
      [metric({ id: 'lectures' }), standing('missed'), standing('in-window')],
      lectures({ cadence: 'half-year' }),
    );
    const at = (name: string, periodId: string) => ask(corpus, periodId, { metric: name }).value;
    expect([at('in-window', '2023-Q1'), at('missed', '2023-Q1')]).toEqual([2, 0]);
    expect([at('in-window', '2023-Q2'), at('missed', '2023-Q2')]).toEqual([0, 2]);
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
