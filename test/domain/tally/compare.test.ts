import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/domain/tally/tally.ts';
import { branch, recordAt, type Fields, type Files } from '../../support/content-tree.ts';
import {
  allReturned,
  allReturnedUntil,
  compare,
  lecture,
  metric,
  office,
  returned,
  returns,
  scenario,
  short,
  siteOn,
} from './scenario.ts';

const july = { period: '2023-07', through: '2023-07-31', by: '支部书记', on: '2023-07-31' };

/** So many lectures of the equipment section, on the first days of a month. */
function lectures(month: string, count: number, fields: Fields = {}): Files {
  return Object.assign(
    {},
    ...Array.from({ length: count }, (_, at) =>
      lecture('equipment', `${month}-0${at + 1}`, fields),
    ),
  ) as Files;
}

/** The outcome and the change. */
function outcome(files: Files, fields: Fields = {}): [string, Change | undefined] {
  const comparison = compare(scenario([metric(fields)], files));
  return [comparison.outcome, comparison.change];
}

describe('a count and that of a year earlier', () => {
  const unit = (size: number): Change => ({ in: 'unit', size });
  const cases: [string, number, number, [string, Change | undefined]][] = [
    ['grew by one', 3, 2, ['up', unit(1)]],
    ['fell by one', 2, 3, ['down', unit(-1)]],
    ['stayed', 2, 2, ['flat', unit(0)]],
    ['fell to nothing', 0, 2, ['down', unit(-2)]],
    ['has no growth over nothing', 2, 0, ['zero-base', undefined]],
    ['has no growth where there is nothing on either side', 0, 0, ['zero-base', undefined]],
  ];
  it.each(cases)('%s', (_, now, then, expected) => {
    expect(outcome({ ...lectures('2023-03', now), ...lectures('2022-03', then) })).toEqual(
      expected,
    );
  });

  it('are those of the same part of the two years, each with its records', () => {
    const files = {
      ...lectures('2023-03', 1),
      ...lectures('2022-03', 1),
      ...lectures('2022-08', 3),
    };
    const { current, base } = compare(scenario([metric({})], files));
    expect(short(current)).toEqual([1, 'equipment/2023/2023-03-01-record']);
    expect(base && short(base)).toEqual([1, 'equipment/2022/2022-03-01-record']);
    expect(base?.question.period.id).toBe('2022-H1');
  });
});

describe('what nobody knows is not compared', () => {
  const lateIn = (...quarters: string[]) => ({
    'branches/window.mdx': branch({ name: '窗口党支部', returns: returned(...quarters) }),
  });
  const year2022 = ['2022-Q1', '2022-Q2', '2022-Q3', '2022-Q4'];
  const year2023 = ['2023-Q1', '2023-Q2'];

  it('says that there is no current value', () => {
    const comparison = compare(
      scenario([metric({})], { ...lateIn(...year2022), ...lectures('2022-03', 2) }),
    );
    expect(comparison).toMatchObject({ outcome: 'no-current', current: { gap: 'unreported' } });
    expect([comparison.base, comparison.change]).toEqual([undefined, undefined]);
  });

  it('says that nothing is known of the year before', () => {
    const comparison = compare(
      scenario([metric({})], { ...lateIn(...year2023), ...lectures('2023-03', 2) }),
    );
    expect(comparison).toMatchObject({
      outcome: 'no-base',
      base: { value: null, gap: 'unreported' },
    });
    expect(comparison.change).toBeUndefined();
  });

  const both = { ...lectures('2023-03', 2), ...lectures('2022-03', 1) };
  it('says that the year before is not fully reported', () => {
    const comparison = compare(scenario([metric({})], { ...lateIn(...year2023), ...both }));
    expect(comparison).toMatchObject({
      outcome: 'incomplete',
      current: { value: 2, reporting: { missing: [] } },
      base: { value: 1, reporting: { missing: ['window'] } },
    });
    expect(comparison.change).toBeUndefined();
  });

  it('says that the current period is not fully reported', () => {
    const comparison = compare(scenario([metric({})], { ...lateIn(...year2022), ...both }));
    expect(comparison).toMatchObject({
      outcome: 'incomplete',
      current: { value: 2, reporting: { missing: ['window'] } },
      base: { value: 1, reporting: { missing: [] } },
    });
  });
});

describe('percentages change by percentage points', () => {
  const all = metric({ id: 'all' });
  const themed = metric({ id: 'themed', where: { themed: true } });
  const share = metric({ unit: '%', ratio: { of: 'themed', to: 'all' } });
  const year = (month: string, plain: number, special: number) => ({
    ...lectures(`${month}-02`, plain),
    ...lectures(`${month}-03`, special, { themed: true }),
  });

  it('not by percent of a percent: from a quarter to a half are 25 points', () => {
    const corpus = scenario([all, themed, share], { ...year('2022', 3, 1), ...year('2023', 1, 1) });
    expect(compare(corpus)).toMatchObject({ outcome: 'up', change: { in: 'points', size: 25 } });
  });

  it('as printed, to a tenth: from 50 % to 33.3 %', () => {
    const corpus = scenario([all, themed, share], { ...year('2022', 1, 1), ...year('2023', 2, 1) });
    expect(compare(corpus)).toMatchObject({
      outcome: 'down',
      change: { in: 'points', size: -16.7 },
    });
  });

  it('also from 0 %, where a growth would have no base', () => {
    const corpus = scenario([all, themed, share], { ...year('2022', 2, 0), ...year('2023', 1, 1) });
    expect(compare(corpus)).toMatchObject({
      outcome: 'up',
      change: { size: 50 },
      base: { value: 0 },
    });
  });

  it('where they are the share of branches that have something', () => {
    const each = metric({ each: 'branch', of: 'all', take: 'share' });
    const corpus = scenario([all, each], {
      ...lectures('2022-03', 1),
      ...lectures('2023-03', 1),
      ...lecture('window', '2023-03-01'),
    });
    expect(compare(corpus)).toMatchObject({ outcome: 'up', change: { in: 'points', size: 33.4 } });
  });

  it('but a number of branches grows by numbers', () => {
    const each = metric({ each: 'branch', of: 'all', take: 'max' });
    const corpus = scenario([all, each], { ...lectures('2022-03', 2), ...lectures('2023-03', 3) });
    expect(compare(corpus)).toMatchObject({ outcome: 'up', change: { in: 'unit', size: 1 } });
  });
});

describe('the days of the earlier year', () => {
  it('end where those of this year do, while the year is not over', () => {
    const corpus = scenario([metric({})], {
      ...returns(
        Object.fromEntries(
          ['bureau', 'equipment', 'window'].map((slug) => [slug, [...allReturned, july]]),
        ),
      ),
      ...lecture('equipment', '2022-07-31'),
      ...lecture('equipment', '2022-08-01'),
      ...lecture('equipment', '2023-07-31'),
    });
    const comparison = compare(corpus, '2023');
    expect(comparison).toMatchObject({ outcome: 'flat', base: { through: '2022-07-31' } });
    expect(comparison.base?.records).toEqual(['equipment/2022/2022-07-31-record']);
  });

  it('are the whole week of the same number, though it ends a day later', () => {
    // 2023-W23 ends on Sunday 11 June, 2022-W23 on Sunday 12 June.
    const corpus = scenario([metric({})], {
      ...lecture('equipment', '2022-06-12'),
      ...lecture('equipment', '2023-06-11'),
    });
    const { outcome: found, base } = compare(corpus, '2023-W23', { until: '2023-06-11' });
    expect(found).toBe('flat');
    expect(base?.question).toMatchObject({ until: '2022-06-12', period: { id: '2022-W23' } });
    expect(base?.through).toBeUndefined();
  });

  /** The scenario in a leap year and the year after it. */
  const leapYear = {
    'site.yaml': siteOn('2025-02-28'),
    ...returns(
      Object.fromEntries(
        ['bureau', 'equipment', 'window'].map((slug) => [
          slug,
          returned('2023-Q1', '2024-Q1').concat({
            ...july,
            period: '2025-01-01/2025-02-28',
            through: '2025-02-28',
            on: '2025-02-28',
          }),
        ]),
      ),
    ),
    ...lecture('equipment', '2023-02-28'),
    ...lecture('equipment', '2024-02-28'),
    ...lecture('equipment', '2024-02-29'),
    ...lecture('equipment', '2025-02-28'),
  };
  const inLeapYear = () => scenario([metric({})], leapYear, '2025-03-15');

  it('have a 29 February where the whole month is compared', () => {
    const { outcome: found, change, base } = compare(inLeapYear(), '2025-02');
    expect([found, change?.size]).toEqual(['down', -1]);
    expect(base?.records).toEqual([
      'equipment/2024/2024-02-28-record',
      'equipment/2024/2024-02-29-record',
    ]);
  });

  it('end on 28 February where 29 February has no earlier one', () => {
    const {
      outcome: found,
      change,
      base,
    } = compare(inLeapYear(), '2024-Q1', {
      until: '2024-02-29',
    });
    expect([found, change?.size]).toEqual(['up', 1]);
    expect(base).toMatchObject({ through: '2023-02-28', question: { until: '2023-02-28' } });
  });

  it('are those of the calendar for a 53rd week, which the year before does not have', () => {
    const quarters = returned('2019-Q4', '2020-Q1', '2020-Q4', '2021-Q1');
    const corpus = scenario([metric({})], {
      ...returns({ bureau: quarters, equipment: quarters, window: quarters }),
      ...lecture('equipment', '2019-12-27'),
      ...lecture('equipment', '2019-12-28'),
      ...lecture('equipment', '2020-01-03'),
      ...lecture('equipment', '2020-01-04'),
      ...lecture('equipment', '2021-01-03'),
    });
    const { outcome: found, change, base } = compare(corpus, '2020-W53');
    expect([found, change?.size]).toEqual(['down', -1]);
    expect(base?.question.period).toMatchObject({ from: '2019-12-28', to: '2020-01-03' });
    expect(base?.records).toEqual([
      'equipment/2019/2019-12-28-record',
      'equipment/2020/2020-01-03-record',
    ]);
  });
});

describe('figures that are not compared here', () => {
  it('are provided ones, whose provider publishes the growth', () => {
    const value = metric({
      unit: '亿元',
      nature: 'provided',
      from: ['经济指标'],
      where: { indicator: '零售额' },
      take: { latest: 'value' },
    });
    const sheet = (periodId: string, amount: number) =>
      recordAt('bureau', {
        kind: '经济指标',
        title: '零售额',
        period: periodId,
        indicator: '零售额',
        value: amount,
      });
    const corpus = scenario([value], { ...sheet('2022-H1', 200), ...sheet('2023-H1', 220) });
    expect(compare(corpus)).toMatchObject({ outcome: 'published', current: { value: 220 } });
  });
});

it('waits on each side for the branches that there were', () => {
  const quarters = returned('2022-Q1', '2022-Q2', '2023-Q1', '2023-Q2');
  const corpus = scenario([metric({})], {
    'branches/bureau.mdx': branch({ ...office, returns: quarters }),
    'branches/young.mdx': branch({
      name: '新党支部',
      history: [{ from: '2023-01-01', members: 5 }],
      returns: quarters.slice(2),
    }),
    ...lectures('2022-03', 1),
    ...lectures('2023-03', 2),
  });
  expect(compare(corpus)).toMatchObject({
    outcome: 'up',
    current: { reporting: { expected: ['bureau', 'equipment', 'window', 'young'], missing: [] } },
    base: { reporting: { expected: ['bureau', 'equipment', 'window'], missing: [] } },
  });
});

describe('an organisation that changed between the years', () => {
  const outcomeOf = (slug: string, fields: Fields) => {
    const corpus = scenario([metric({})], {
      'branches/industry.mdx': branch({
        name: '工业党总支',
        level: '党总支',
        returns: allReturned,
      }),
      'branches/equipment.mdx': branch({ name: '装备科党支部', returns: allReturned, ...fields }),
      ...recordAt('equipment', { kind: '党课', title: '党课', date: '2022-03-10' }),
    });
    return compare(corpus, '2023-H1', { branch: slug }).outcome;
  };
  const moved = {
    history: [
      { from: '2019-01-01', members: 14 },
      { from: '2022-10-01', parent: 'industry' },
    ],
  };

  it('is not compared where a branch moved into it', () => {
    expect(outcomeOf('industry', moved)).toBe('reorganised');
  });

  it('is compared above both of its places', () => {
    expect(outcomeOf('bureau', moved)).toBe('down');
  });

  it('is not compared where a branch of it was merged outwards', () => {
    const merged = {
      parent: 'industry',
      ended: '2022-09-30',
      into: ['window'],
      returns: allReturnedUntil('2022-09-30'),
    };
    expect(outcomeOf('industry', merged)).toBe('reorganised');
    expect(outcomeOf('bureau', merged)).toBe('down');
  });

  it('is not compared with a period within which it was founded', () => {
    const founded = (from: string) => ({ history: [{ from, members: 14 }] });
    expect(outcomeOf('equipment', founded('2022-03-01'))).toBe('reorganised');
    expect(outcomeOf('bureau', founded('2022-03-01'))).toBe('down');
    expect(outcomeOf('equipment', founded('2022-01-01'))).toBe('down');
  });

  it('is not compared for a period within which it ended', () => {
    const ended = (day: string) => ({
      ended: day,
      into: ['window'],
      returns: allReturnedUntil(day),
    });
    expect(outcomeOf('equipment', ended('2023-03-31'))).toBe('reorganised');
    expect(outcomeOf('bureau', ended('2023-03-31'))).toBe('down');
    expect(outcomeOf('equipment', { ended: '2023-06-30' })).toBe('down');
  });

  it('is compared by what stands on the last days, however long it had been there', () => {
    const seats = metric({ nature: 'stock', from: 'seats', time: 'atEnd', take: 'count' });
    const corpus = scenario([seats], {
      'branches/equipment.mdx': branch({
        name: '装备科党支部',
        returns: allReturned,
        history: [{ from: '2022-03-01', members: 14 }],
        seats: [{ seat: '支部书记', from: '2022-03-01', state: '在任' }],
      }),
    });
    expect(compare(corpus, '2023-H1', { branch: 'equipment' }).outcome).toBe('flat');
  });
});
