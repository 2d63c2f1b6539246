import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spanUntil } from '../../../src/domain/catalogue/span.ts';
import { quotientOf } from '../../../src/domain/percent.ts';
import { rangePeriod } from '../../../src/domain/period.ts';
import { plan, recordAt, type Fields, type Files } from '../../support/content-tree.ts';
import { ask, compare, loadScenario, metric, scenario, short, talk, talks } from './scenario.ts';

const inner = talks({ id: 'inner' });

/** Talks on the tenth of some months. */
function monthly(...months: string[]): Files {
  return Object.assign(
    {},
    ...months.map((month) => talk('equipment', { date: `${month}-10` })),
  ) as Files;
}

const files = monthly('2022-05', '2022-11', '2023-01', '2023-02', '2023-04');

function codes(...metrics: Fields[]): string[] {
  const { issues } = loadScenario(metrics, { 'plans/2023.mdx': plan({ commitments }) });
  return issues.map(({ issue: { code, facts } }) =>
    'reason' in facts ? `${code}: ${facts.reason}` : code,
  );
}

const commitments = [
  { id: 'each-quarter', label: '每季度', metric: 'inner', cadence: 'quarter', target: 2 },
  { id: 'all-year', label: '全年', metric: 'inner', cadence: 'year', target: 8 },
  {
    id: 'each-branch',
    label: '各支部',
    metric: 'inner',
    cadence: 'year',
    target: 1,
    per: 'branch',
  },
];

describe('so much for each one', () => {
  const members = metric({
    id: 'members',
    unit: '名',
    nature: 'stock',
    from: ['党员队伍统计'],
    take: { latest: 'members' },
    per: 'branch',
  });
  const hours = metric({ id: 'hours', unit: '学时', from: ['宣讲报告'], take: { sum: 'hours' } });
  const each = metric({ unit: '学时/人', quotient: { of: 'hours', to: 'members' } });
  const counted = (slug: string, number: number) =>
    recordAt(slug, { kind: '党员队伍统计', title: '统计', period: '2023-Q2', members: number });

  it('is a flow of the period over the members at its end, with two decimals', () => {
    const corpus = scenario([members, hours, each], {
      ...talk('equipment', { date: '2023-02-10', hours: 20 }),
      ...talk('window', { date: '2023-05-10', hours: 5.5 }),
      ...counted('equipment', 14),
      ...counted('window', 12),
    });
    expect(ask(corpus)).toMatchObject({ value: 0.98, numerator: 25.5, denominator: 26 });
    expect(ask(corpus, '2023-H1', { branch: 'equipment' }).value).toBe(1.43);
    expect(compare(corpus).outcome).toBe('no-base');
    expect(short(ask(corpus, '2023-Q1'))[0]).toBe('no-source');
  });

  it('is nothing where there is nobody', () => {
    const none = metric({ id: 'none', where: { attendance: { atLeast: 99 } } });
    const corpus = scenario([none, metric({ unit: '次', quotient: { of: 'none', to: 'none' } })]);
    expect(short(ask(corpus))).toEqual(['zero-denominator']);
  });

  it('is no percentage, and no part of a target', () => {
    const target = metric({ id: 'target', nature: 'target', from: 'commitments', take: 'target' });
    expect(codes(inner, metric({ unit: '%', quotient: { of: 'inner', to: 'inner' } }))).toEqual([
      'metric-unit-quotient',
    ]);
    expect(codes(inner, target, metric({ quotient: { of: 'inner', to: 'target' } }))).toEqual([
      'metric-nature-clash: part-differs',
    ]);
  });

  it('is never 0 where something is left, and off by less than half of the last digit', () => {
    fc.assert(
      fc.property(fc.nat({ max: 100_000 }), fc.integer({ min: 1, max: 100_000 }), (part, whole) => {
        const quotient = quotientOf(part, whole);
        expect(quotient === 0).toBe(part === 0);
        const step = Math.abs(quotient) >= 0.01 ? 0.005 : quotient / 2;
        expect(Math.abs(quotient - part / whole)).toBeLessThanOrEqual(step + 1e-9);
      }),
    );
  });
});

describe('a metric over other days than the asked ones', () => {
  const sinceJanuary = metric({ unit: '场次', over: 'yearToDate', of: 'inner' });
  const lately = metric({ id: 'lately', unit: '场次', over: { months: 6 }, of: 'inner' });
  const corpus = scenario([inner, sinceJanuary, lately], files);

  it('counts from the first of the year, month by month', () => {
    const months = ['2023-01', '2023-02', '2023-03', '2023-04', '2023-05', '2023-06'];
    expect(months.map((month) => ask(corpus, month).value)).toEqual([1, 2, 2, 3, 3, 3]);
    expect(ask(corpus, '2023-Q2').records).toHaveLength(3);
  });

  it('counts so many months to the end of the period, across the turn of the year', () => {
    expect(ask(corpus, '2023-04', { metric: 'lately' }).value).toBe(4);
    expect(ask(corpus, '2023-06', { metric: 'lately' }).value).toBe(3);
    expect(ask(corpus, '2023-06', { metric: 'lately' }).parts[0]?.question.period.id).toBe(
      '2023-H1',
    );
  });

  it('is compared with the same days of the year before', () => {
    expect(compare(corpus, '2023-06')).toMatchObject({
      outcome: 'up',
      change: { in: 'unit', size: 2 },
    });
  });

  it('says which branches have had nothing for so many months', () => {
    const silent = metric({ unit: '个', each: 'branch', of: 'lately', take: 'count', atMost: 0 });
    const answer = ask(scenario([inner, lately, silent], files), '2023-06');
    expect(answer.met?.map(({ question }) => question.branch)).toEqual(['bureau', 'window']);
  });

  it('is one of a flow, in the same unit', () => {
    const stock = metric({
      id: 'stock',
      nature: 'stock',
      from: 'branches',
      time: 'atEnd',
      take: 'count',
    });
    expect(codes(inner, stock, metric({ over: 'yearToDate', of: 'stock' }))).toEqual([
      'metric-nature-clash: only-of-flows',
    ]);
    expect(codes(inner, metric({ over: 'yearToDate', of: 'inner', unit: '个' }))).toEqual([
      'metric-unit-clash',
    ]);
    expect(codes(inner, metric({ over: 'yearToDate' }))).toEqual(['metric-form: over-of-missing']);
    expect(codes(inner, metric({ over: { months: 0 }, of: 'inner' }))).toEqual([
      'metric-form: over-span',
    ]);
  });

  it('has whole months where the period ends with one, for any end', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2020, max: 2026 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 24 }),
        (year, month, count) => {
          const last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
          const first = new Date(Date.UTC(year, month - count, 1)).toISOString().slice(0, 10);
          const end = rangePeriod(last, last);
          expect(spanUntil({ of: 'months', count }, end)).toMatchObject({ from: first, to: last });
        },
      ),
    );
  });
});

describe('progress towards a target', () => {
  const tree = { ...files, 'plans/2023.mdx': plan({ commitments }) };
  const towards = (to: string) =>
    scenario([inner, metric({ unit: '%', progress: { of: 'inner', to } })], tree);

  it('is measured by the windows that the period has', () => {
    expect(ask(towards('each-quarter'))).toMatchObject({
      value: 75,
      numerator: 3,
      denominator: 4,
    });
    expect(ask(towards('each-quarter'), '2023-Q1').value).toBe(100);
  });

  it('is measured by the window of which the period is a part, from its beginning on', () => {
    expect(ask(towards('all-year'))).toMatchObject({ value: 37.5, numerator: 3, denominator: 8 });
    expect(ask(towards('all-year'), '2023-Q2').value).toBe(37.5);
    expect(ask(towards('each-quarter'), '2023-02')).toMatchObject({ numerator: 2, denominator: 2 });
  });

  it('counts no window that has not begun, and nothing beyond the plan', () => {
    expect(ask(towards('each-quarter'), '2023-H1', { until: '2023-03-31' })).toMatchObject({
      numerator: 2,
      denominator: 2,
    });
    expect(ask(towards('all-year'), '2022-07-01/2023-06-30').numerator).toBe(3);
  });

  it('has no value where nothing is promised: before the plan, in another year, of a branch', () => {
    const corpus = towards('all-year');
    expect(short(ask(corpus, '2022'))).toEqual(['no-target']);
    expect(short(ask(corpus, '2023-H1', { until: '2023-01-09' }))).toEqual(['no-target']);
    expect(short(ask(corpus, '2023-H1', { branch: 'equipment' }))).toEqual(['no-target']);
  });

  it('asks for a commitment that exists, is measured by the same metric and has one target', () => {
    const other = talks({ id: 'other' });
    const asked = (of: string, to: string) =>
      codes(inner, other, metric({ unit: '%', progress: { of, to } }));
    expect(asked('inner', 'each-quarter')).toEqual([]);
    expect(asked('inner', 'each-week')).toEqual(['unknown-commitment']);
    expect(asked('other', 'each-quarter')).toEqual(['metric-progress: other-metric']);
    expect(asked('inner', 'each-branch')).toEqual(['metric-progress: per-branch']);
  });
});
