import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/date.ts';
import { period } from '../../../src/domain/period.ts';
import { branch, recordAt, type Files } from '../../support/content-tree.ts';
import { allReturned, lecture, returned, returns, scenario, siteOn } from './scenario.ts';
import { lectures, ruleFile, stateIn, states, verdicts } from './rule-tree.ts';

describe('a rule', () => {
  it('is asked of each branch in each of its windows', () => {
    const corpus = scenario([lectures], {
      ...ruleFile({ cadence: 'quarter' }),
      ...lecture('equipment', '2023-02-10'),
      ...lecture('window', '2023-05-10'),
    });
    const found = verdicts(corpus, '2023', '2023-07-31').map(
      ({ branch: slug, window, state }) => `${window.id} ${slug} ${state}`,
    );
    expect(found).toEqual([
      '2023-Q1 equipment done',
      '2023-Q1 window missed',
      '2023-Q2 equipment missed',
      '2023-Q2 window done',
      '2023-Q3 equipment in-window',
      '2023-Q3 window in-window',
      '2023-Q4 equipment upcoming',
      '2023-Q4 window upcoming',
    ]);
  });

  it('is asked of the committee alone where it says so', () => {
    const corpus = scenario([lectures], {
      ...ruleFile({ cadence: 'half-year', per: 'none' }),
      ...lecture('window', '2023-02-10'),
    });
    const found = verdicts(corpus, '2023-H1', '2023-07-31');
    expect(found.map(({ branch: slug, state }) => [slug, state])).toEqual([['bureau', 'done']]);
  });

  it.each([
    ['a month', 'month', '2024-02-29', '2024-02', '2024-02-28', '2024-02-29'],
    ['a quarter', 'quarter', '2023-03-31', '2023-Q1', '2023-03-30', '2023-03-31'],
    ['a half-year', 'half-year', '2022-12-31', '2022-H2', '2022-12-30', '2022-12-31'],
    ['a year', 'year', '2022-01-01', '2022', '2022-12-30', '2022-12-31'],
    ['the first ISO week of a year', 'week', '2023-01-08', '2023-W01', '2023-01-07', '2023-01-08'],
    ['a week of two years', 'week', '2023-01-01', '2022-W52', '2022-12-31', '2023-01-01'],
  ])(
    'of %s is open until its last day, and done by that',
    (_, cadence, day, window, before, end) => {
      const corpus = scenario([lectures], {
        ...ruleFile({ cadence, validFrom: '2021-12-27' }),
        'site.yaml': siteOn('2024-12-31'),
        ...lecture('equipment', day),
        'branches/window.mdx': branch({
          name: '窗口党支部',
          returns: [
            {
              period: '2022-01-01/2024-12-31',
              through: '2024-12-30',
              by: '支部书记',
              on: '2024-12-30',
            },
          ],
        }),
      });
      expect(states(corpus, window, addDays(period(window).from, -1))[window]).toBe('upcoming');
      expect(states(corpus, window, before)[window]).toBe(day <= before ? 'done' : 'in-window');
      expect(states(corpus, window, end)[window]).toBe('done');
      expect(states(corpus, window, before, 'window')[window]).toBe('in-window');
      expect(states(corpus, window, end, 'window')[window]).toBe('missed');
    },
  );

  it('calls nobody missing who has not confirmed the window', () => {
    const late = returns({ equipment: returned('2023-Q1'), window: [], bureau: allReturned });
    expect(stateIn('2023-03', late)).toBe('missed');
    expect(stateIn('2023-04', late)).toBe('unreported');
    expect(stateIn('2023-03', late, { of: 'window' })).toBe('unreported');
    expect(
      stateIn('2023-03', { ...late, ...lecture('window', '2023-03-02') }, { of: 'window' }),
    ).toBe('done');
  });

  it('does not know in which month a count of a quarter was, and accuses nobody', () => {
    const counted = recordAt('equipment', {
      kind: '党课',
      title: '党课三次',
      period: '2023-Q1',
      times: 3,
    });
    const corpus = scenario([lectures], { ...ruleFile(), ...counted });
    expect(states(corpus, '2023-Q1', '2023-07-31')).toEqual({
      '2023-01': 'unreported',
      '2023-02': 'unreported',
      '2023-03': 'unreported',
    });
    expect(stateIn('2023-Q1', counted, { rule: { cadence: 'quarter', target: 3 } })).toBe('done');
  });
});

describe('bounds', () => {
  it('can be upper ones, which are kept when a window is over and all is reported', () => {
    const rule = { target: undefined, atMost: 1 };
    const two = { ...lecture('equipment', '2023-02-02'), ...lecture('equipment', '2023-02-22') };
    expect(stateIn('2023-02', two, { rule })).toBe('missed');
    expect(stateIn('2023-02', {}, { rule })).toBe('done');
    expect(stateIn('2023-02', {}, { rule, until: '2023-02-27' })).toBe('in-window');
    const silent = returns({ equipment: [], window: [], bureau: allReturned });
    expect(stateIn('2023-02', silent, { rule })).toBe('unreported');
    expect(stateIn('2023-02', { ...silent, ...two }, { rule })).toBe('missed');
  });

  it('can be of the days between two gatherings, each too long a gap in the window in which it became so', () => {
    const rule = { target: undefined, gap: { days: 40 } };
    const held = (...days: string[]) =>
      Object.assign({}, ...days.map((day) => lecture('equipment', day))) as Files;
    const of = (files: Files) =>
      states(scenario([lectures], { ...ruleFile(rule), ...files }), '2023-H1', '2023-07-31');
    // Of the first gathering nothing is said; 40 days after 10 January is 19 February.
    expect(
      of(held('2023-01-10', '2023-02-19', '2023-03-20', '2023-04-20', '2023-05-20', '2023-06-20')),
    ).toEqual({
      '2023-01': 'done',
      '2023-02': 'done',
      '2023-03': 'done',
      '2023-04': 'done',
      '2023-05': 'done',
      '2023-06': 'done',
    });
    expect(of(held('2023-01-10', '2023-02-20', '2023-03-20', '2023-06-20'))).toEqual({
      '2023-01': 'done',
      '2023-02': 'missed',
      '2023-03': 'done',
      '2023-04': 'missed',
      '2023-05': 'done',
      '2023-06': 'done',
    });
  });

  it('know nothing of gaps where a count has no days, or somebody has not reported', () => {
    const rule = { target: undefined, gap: { days: 20 } };
    const counted = recordAt('equipment', {
      kind: '党课',
      title: '党课两次',
      period: '2023-02',
      times: 2,
    });
    const held = lecture('equipment', '2023-01-05');
    expect(stateIn('2023-02', { ...held, ...counted }, { rule })).toBe('unreported');
    const silent = returns({ equipment: [], window: [], bureau: allReturned });
    expect(stateIn('2023-01', { ...silent, ...held }, { rule })).toBe('unreported');
  });
});

describe('a gathering that was several things at once', () => {
  const combined = recordAt('equipment', {
    kind: '主题党日',
    also: ['党课'],
    title: '主题党日',
    date: '2023-02-10',
    lecturer: '支部书记',
    attendance: 9,
  });

  it('fills a rule, or does not where that asks for one of its own', () => {
    expect(stateIn('2023-02', combined)).toBe('done');
    expect(stateIn('2023-02', combined, { rule: { combined: 'separate' } })).toBe('missed');
    const own = lecture('equipment', '2023-02-20');
    expect(stateIn('2023-02', { ...combined, ...own }, { rule: { combined: 'separate' } })).toBe(
      'done',
    );
  });
});
