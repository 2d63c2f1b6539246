import { describe, expect, it } from 'vitest';
import { ask, returned, returns, scenario, short, talk, talks } from './scenario.ts';

// 2023-W25 is 19 to 25 June; 2023-W26 is 26 June to 2 July, its Thursday is 29 June.
const week = (id: string, times: number, fields = {}) =>
  talk('equipment', { period: id, times, ...fields });
const id = (name: string) => `equipment/2023/${name}-record`;

describe('a count of a week', () => {
  it('belongs whole to the month of its Thursday', () => {
    // 2023-W22 is 29 May to 4 June, its Thursday is 1 June.
    const corpus = scenario([talks()], { ...week('2023-W22', 2), ...week('2023-W26', 3) });
    const months = ['2023-05', '2023-06', '2023-07', '2023-Q2', '2023-H1'];
    expect(months.map((month) => short(ask(corpus, month))[0])).toEqual([0, 5, 'unreported', 5, 5]);
  });

  it('belongs to the year of its Thursday where it is the 53rd', () => {
    // 2020-W53 is 28 December 2020 to 3 January 2021, its Thursday is 31 December.
    const quarters = returned('2020-Q4', '2021-Q1');
    const corpus = scenario([talks()], {
      ...returns({ bureau: quarters, equipment: quarters, window: quarters }),
      ...week('2020-W53', 4),
    });
    expect(short(ask(corpus, '2020-12'))).toEqual([4, 'equipment/2020/2020-W53-record']);
    expect(short(ask(corpus, '2020-W53'))).toEqual([4, 'equipment/2020/2020-W53-record']);
    expect(short(ask(corpus, '2021-01'))).toEqual([0]);
  });

  it('answers for its week, and a count of the month does not', () => {
    const corpus = scenario([talks()], week('2023-W25', 3));
    expect(ask(corpus, '2023-W25').value).toBe(3);
    const monthly = scenario([talks()], talk('equipment', { period: '2023-06', times: 3 }));
    expect(ask(monthly, '2023-W25')).toMatchObject({
      value: null,
      gap: 'cut',
      gapRecords: [id('2023-06')],
    });
  });
});

describe('a period that is less than a week', () => {
  it.each(['2023-06-22/2023-06-22', '2023-06-23/2023-06-23', '2023-06-19/2023-06-24'])(
    'has no share of its count: %s',
    (days) => {
      const corpus = scenario([talks()], week('2023-W25', 3));
      expect(ask(corpus, days)).toMatchObject({
        value: null,
        gap: 'cut',
        gapRecords: [id('2023-W25')],
      });
    },
  );

  it('has nothing of another week', () => {
    const corpus = scenario([talks()], week('2023-W25', 3));
    expect(ask(corpus, '2023-06-26/2023-06-26').value).toBe(0);
  });

  it('is another than the days of the whole week, and than one that goes beyond it', () => {
    const corpus = scenario([talks()], week('2023-W25', 3));
    expect(ask(corpus, '2023-06-19/2023-06-25').value).toBe(3);
    expect(ask(corpus, '2023-06-22/2023-06-26').value).toBe(3);
    expect(ask(corpus, '2023-06-23/2023-06-26').value).toBe(0);
  });
});

describe('a cut-off inside a week', () => {
  const until = { until: '2023-06-20' };

  it('cuts the count of that week', () => {
    const corpus = scenario([talks()], { ...week('2023-W24', 1), ...week('2023-W25', 3) });
    expect(ask(corpus, '2023-H1', until)).toMatchObject({
      value: null,
      gap: 'cut',
      gapRecords: [id('2023-W25')],
    });
    expect(ask(corpus, '2023-H1', { until: '2023-06-25' })).toMatchObject({ value: 4 });
  });

  it('cuts a week that reaches into the next period, before that period begins', () => {
    const corpus = scenario([talks()], week('2023-W26', 3));
    expect(ask(corpus, '2023-H1', { until: '2023-06-29' }).gap).toBe('cut');
  });

  it('does not cut it on the last day of the period, where the week is not over either', () => {
    const corpus = scenario([talks()], week('2023-W26', 3));
    const answer = ask(corpus, '2023-H1', { until: '2023-06-30' });
    expect(short(answer)).toEqual([3, id('2023-W26')]);
    expect(answer.through).toBeUndefined();
  });

  it('does not see a week that begins after it', () => {
    const corpus = scenario([talks()], { ...week('2023-W24', 1), ...week('2023-W26', 3) });
    expect(short(ask(corpus, '2023-H1', until))).toEqual([1, id('2023-W24')]);
  });

  it('counts a week as far as it says that it goes', () => {
    const corpus = scenario([talks()], week('2023-W25', 2, { through: '2023-06-19' }));
    const answer = ask(corpus, '2023-H1', until);
    expect(short(answer)).toEqual([2, id('2023-W25')]);
    expect(answer.through).toBe('2023-06-19');
  });

  it('cuts a week that says that it goes beyond it', () => {
    const corpus = scenario([talks()], week('2023-W25', 2, { through: '2023-06-21' }));
    expect(ask(corpus, '2023-H1', until).gap).toBe('cut');
  });
});
