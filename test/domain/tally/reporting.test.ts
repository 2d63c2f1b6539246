import { describe, expect, it } from 'vitest';
import { branch, recordAt, type Fields } from '../../support/content-tree.ts';
import {
  allReturned,
  ask,
  lecture,
  loadScenario,
  metric,
  office,
  returned,
  scenario,
  short,
  talks,
} from './scenario.ts';

const none = {
  'branches/window.mdx': branch({ name: '窗口党支部' }),
};

describe('who is waited for', () => {
  const expected = (fields: Fields, slug: string, files = {}) =>
    ask(scenario([metric(fields)], files), '2023-H1', { branch: slug }).reporting.expected;

  it('is everybody in the asked part of the tree', () => {
    expect(expected({}, 'bureau')).toEqual(['bureau', 'equipment', 'window']);
    expect(expected({}, 'window')).toEqual(['window']);
  });

  it('is the asked branch alone where only its own counts', () => {
    expect(expected({ scope: 'own' }, 'bureau')).toEqual(['bureau']);
  });

  it('is everybody where others may write of the branch', () => {
    const heard = { from: ['宣讲报告'], unit: '场次', take: 'count', at: 'heardBy' };
    expect(expected(heard, 'equipment')).toEqual(['bureau', 'equipment', 'window']);
  });

  it('is the office alone where it writes of the branch, whatever the branch', () => {
    const visits = { from: ['走访调研党支部'], take: 'count', at: 'visited' };
    expect(expected(visits, 'equipment')).toEqual(['bureau']);
  });

  it('is the office and the branches where both keep what is counted', () => {
    const both = { from: ['党课', '走访调研党支部'], take: 'count' };
    expect(expected(both, 'equipment')).toEqual(['bureau', 'equipment']);
  });

  it('is those that a condition on the branch leaves, and no other condition matters', () => {
    expect(expected({ where: { 'branch.level': '党支部' } }, 'bureau')).toEqual([
      'equipment',
      'window',
    ]);
    expect(expected({ where: { lecturer: '党委书记' } }, 'bureau')).toHaveLength(3);
  });

  it('judges a branch that ended by what it was on its last day', () => {
    const files = {
      'branches/old.mdx': branch({
        name: '老党支部',
        history: [
          { from: '2019-01-01', members: 9 },
          { from: '2023-02-01', level: '党总支' },
        ],
        ended: '2023-03-31',
        into: ['window'],
        returns: returned('2023-Q1'),
      }),
    };
    const level = (name: string) => ({ where: { 'branch.level': name } });
    expect(expected(level('党总支'), 'bureau', files)).toEqual(['old']);
    expect(expected(level('党支部'), 'bureau', files)).toEqual(['equipment', 'window']);
  });

  it('is nobody for branches and seats, which need no returns', () => {
    const branches = {
      unit: '个',
      nature: 'stock',
      from: 'branches',
      time: 'atEnd',
      take: 'count',
    };
    const answer = ask(scenario([metric(branches)], none));
    expect(answer).toMatchObject({ value: 3, reporting: { expected: [], missing: [] } });
  });

  it('is nobody where the metric does not ask the branch, and then nothing is no zero', () => {
    const corpus = scenario([metric({ where: { branch: { not: 'window' } } })]);
    expect(ask(corpus, '2023-H1', { branch: 'window' })).toMatchObject({
      value: null,
      gap: 'not-asked',
      reporting: { expected: [], missing: [] },
    });
  });
});

describe('a branch has said that its records are complete', () => {
  /** Who is missing of the window section with these returns. */
  const missing = (
    periods: [string, string, string?][],
    { periodId = '2023-H1', until = '2023-07-31', fields = {} } = {},
  ) => {
    const { corpus } = loadScenario([metric({})], {
      'branches/window.mdx': branch({
        name: '窗口党支部',
        returns: periods.map(([period, through, on = '2023-07-05']) => ({
          period,
          through,
          by: '支部书记',
          on,
        })),
        ...fields,
      }),
    });
    if (!corpus) throw new Error('No corpus');
    return ask(corpus, periodId, { branch: 'window', until }).reporting.missing;
  };
  const complete: string[] = [];
  const incomplete = ['window'];

  it('by one return for all of the period', () => {
    expect(missing([['2023-H1', '2023-06-30']])).toEqual(complete);
  });

  it('by returns that follow each other without a gap, in any order', () => {
    expect(
      missing([
        ['2023-Q2', '2023-06-30'],
        ['2023-Q1', '2023-03-31'],
      ]),
    ).toEqual(complete);
  });

  it('not by returns that leave a day between them', () => {
    expect(
      missing([
        ['2023-01-01/2023-03-30', '2023-03-30'],
        ['2023-Q2', '2023-06-30'],
      ]),
    ).toEqual(incomplete);
  });

  it('by returns that overlap, also where a short one lies in a long one', () => {
    expect(
      missing([
        ['2023-01-01/2023-04-15', '2023-04-15'],
        ['2023-02', '2023-02-28'],
        ['2023-Q2', '2023-06-30'],
      ]),
    ).toEqual(complete);
  });

  it('by a return for more than is asked', () => {
    expect(missing([['2023-H1', '2023-06-30']], { periodId: '2023-03' })).toEqual(complete);
  });

  it('not by one that begins late or stops early', () => {
    expect(missing([['2023-01-02/2023-06-30', '2023-06-30']])).toEqual(incomplete);
    expect(missing([['2023-H1', '2023-06-29']])).toEqual(incomplete);
  });

  it('as far as the return goes, where no more is asked', () => {
    expect(missing([['2023-H1', '2023-06-20']], { until: '2023-06-20' })).toEqual(complete);
    expect(missing([['2023-H1', '2023-06-20']], { until: '2023-06-21' })).toEqual(incomplete);
  });

  it('not beyond the period that the return is for', () => {
    expect(missing([['2023-Q1', '2023-06-30']])).toEqual(incomplete);
    expect(missing([['2023-Q1', '2023-06-30']], { periodId: '2023-Q1' })).toEqual(complete);
  });

  it('on the last day of the site, not after it', () => {
    expect(missing([['2023-H1', '2023-06-30', '2023-07-31']])).toEqual(complete);
    expect(missing([['2023-H1', '2023-06-30', '2023-08-01']])).toEqual(incomplete);
  });

  it('for the days since it was founded', () => {
    const founded = (from: string) => ({ fields: { history: [{ from, members: 5 }] } });
    expect(missing([['2023-Q2', '2023-06-30']], founded('2023-04-01'))).toEqual(complete);
    expect(missing([['2023-Q2', '2023-06-30']], founded('2023-03-31'))).toEqual(incomplete);
  });

  it('for the days until it ended', () => {
    const ended = (day: string) => ({ fields: { ended: day, into: ['equipment'] } });
    expect(missing([['2023-Q1', '2023-03-31']], ended('2023-03-31'))).toEqual(complete);
    expect(missing([['2023-Q1', '2023-03-31']], ended('2023-04-01'))).toEqual(incomplete);
  });
});

describe('what stands at the end of a period', () => {
  const agreements = { unit: '家', from: ['结对共建协议'], take: 'count' };
  const standing = metric({ nature: 'stock', time: 'atEnd', ...agreements });
  const files = (...quarters: string[]) => ({
    'branches/window.mdx': branch({ name: '窗口党支部', returns: returned(...quarters) }),
  });

  it('is known once its last day has been confirmed', () => {
    expect(ask(scenario([standing], files('2023-Q2')))).toMatchObject({
      value: 0,
      reporting: { missing: [] },
    });
  });

  it('is one answer, whatever period ends on that day, while what happened in it still waits', () => {
    const corpus = scenario([standing, metric({ id: 'made', ...agreements })], files('2023-Q2'));
    expect(['2023-06', '2023-Q2', '2023-H1'].map((one) => ask(corpus, one).value)).toEqual([
      0, 0, 0,
    ]);
    expect(ask(corpus, '2023-H1', { metric: 'made' }).gap).toBe('unreported');
  });

  it('is not known where only the days before were', () => {
    expect(ask(scenario([standing], files('2023-Q1')))).toMatchObject({
      value: null,
      gap: 'unreported',
      reporting: { missing: ['window'] },
    });
  });

  it('waits for all of the period where it is what began in it', () => {
    expect(ask(scenario([metric(agreements)], files('2023-Q2'))).reporting.missing).toEqual([
      'window',
    ]);
  });
});

describe('a sheet', () => {
  const value = metric({
    unit: '亿元',
    nature: 'provided',
    from: ['经济指标'],
    where: { indicator: '零售额' },
    take: { latest: 'value' },
  });

  it('that is not there is the office’s to hand in', () => {
    const corpus = scenario([value], { 'branches/bureau.mdx': branch({ ...office }) });
    expect(ask(corpus, '2023-H1', { branch: 'window' })).toMatchObject({
      gap: 'no-source',
      reporting: { expected: ['bureau'], missing: ['bureau'] },
    });
  });

  it('that is there has been reported, without a return', () => {
    const corpus = scenario([value], {
      'branches/bureau.mdx': branch({ ...office }),
      ...recordAt('bureau', {
        kind: '经济指标',
        title: '零售额',
        period: '2023-H1',
        indicator: '零售额',
        value: 220,
      }),
    });
    expect(ask(corpus)).toMatchObject({
      value: 220,
      reporting: { expected: ['bureau'], missing: [] },
    });
  });

  it('for each branch is waited for only from those that the metric asks', () => {
    const members = metric({
      unit: '名',
      nature: 'stock',
      from: ['党员队伍统计'],
      where: { 'branch.level': '党支部' },
      take: { latest: 'members' },
      per: 'branch',
    });
    const corpus = scenario(
      [members],
      recordAt('window', { kind: '党员队伍统计', title: '统计', period: '2023-Q2', members: 12 }),
    );
    expect(ask(corpus)).toMatchObject({
      value: 12,
      reporting: { expected: ['equipment', 'window'], missing: ['equipment'] },
    });
  });
});

it('keeps a zero of counted events apart from nothing said', () => {
  // A count of no talks is a report of its own, though the section has not returned yet.
  const corpus = scenario([talks()], {
    ...none,
    ...recordAt('window', { kind: '宣讲报告', title: '宣讲', period: '2023-03', times: 0 }),
    ...lecture('window', '2023-03-16'),
    'branches/equipment.mdx': branch({ name: '装备科党支部', returns: allReturned }),
  });
  const answer = ask(corpus, '2023-03', { branch: 'window' });
  expect(short(answer)).toEqual([0, 'window/2023/2023-03-record']);
  expect(answer.reporting.missing).toEqual(['window']);
});
