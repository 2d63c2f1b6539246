import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addYears, isIsoDate } from '../../src/domain/date.ts';
import {
  contains,
  coverWhole,
  parsePeriod,
  partOf,
  partsInside,
  partsWithin,
  period,
  previousPeriod,
  rangePeriod,
  yearEarlier,
  type PartForm,
} from '../../src/domain/period.ts';

const day = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays('2000-01-01', count));
const partForms: PartForm[] = ['month', 'quarter', 'half', 'year', 'week'];

describe('parsePeriod(text)', () => {
  const read: [string, string, string][] = [
    ['2023', '2023-01-01', '2023-12-31'],
    ['2023-H1', '2023-01-01', '2023-06-30'],
    ['2023-H2', '2023-07-01', '2023-12-31'],
    ['2023-Q2', '2023-04-01', '2023-06-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-W01', '2023-01-02', '2023-01-08'],
    ['2020-W53', '2020-12-28', '2021-01-03'],
    ['2023-01-01/2023-03-15', '2023-01-01', '2023-03-15'],
  ];
  it.each(read)('reads %s', (text, from, to) => {
    expect(parsePeriod(text)).toMatchObject({ id: text, from, to });
  });

  it.each(['', '23', '2023-13', '2023-00', '2023-H3', '2023-Q5', '2023-W53', '2023-W00'])(
    'refuses %s',
    (text) => {
      expect(parsePeriod(text)).toBeUndefined();
    },
  );

  it.each(['2023-02-30/2023-03-01', '2023-03-02/2023-03-01', '2023-1', '2023/2024', '2023-h1'])(
    'refuses %s',
    (text) => {
      expect(parsePeriod(text)).toBeUndefined();
    },
  );
});

describe('partsWithin(period, form)', () => {
  it('gives parts that follow one another without gap or overlap', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 0, max: 900 }),
        fc.constantFrom(...partForms),
        (from, days, form) => {
          const parts = partsWithin(rangePeriod(from, addDays(from, days)), form);
          for (const [index, part] of parts.slice(1).entries()) {
            expect(part.from).toBe(addDays(parts[index]?.to ?? '', 1));
          }
        },
      ),
    );
  });

  it('gives to each day the part that the day itself names, and its name reads back', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...partForms), (date, form) => {
        const part = partOf(date, form);
        expect(contains(part, date)).toBe(true);
        expect(parsePeriod(part.id)).toEqual(part);
      }),
    );
  });

  it('takes weeks by their Thursday: the first half of 2023 has 26', () => {
    const weeks = partsWithin(period('2023-H1'), 'week').map(({ id }) => id);
    expect([weeks[0], weeks.at(-1), weeks.length]).toEqual(['2023-W01', '2023-W26', 26]);
  });
});

describe('partsInside(period, form)', () => {
  it('cuts the parts at the edges to the period, and loses no day', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 0, max: 900 }),
        fc.constantFrom('month' as const, 'quarter' as const, 'half' as const, 'year' as const),
        (from, days, form) => {
          const whole = rangePeriod(from, addDays(from, days));
          const parts = partsInside(whole, form);
          expect([parts[0]?.from, parts.at(-1)?.to]).toEqual([whole.from, whole.to]);
          for (const [index, part] of parts.slice(1).entries()) {
            expect(part.from).toBe(addDays(parts[index]?.to ?? '', 1));
          }
        },
      ),
    );
  });
});

describe('previousPeriod(period)', () => {
  it.each([
    ['2023', '2022'],
    ['2023-H2', '2023-H1'],
    ['2023-H1', '2022-H2'],
    ['2023-Q1', '2022-Q4'],
    ['2023-01', '2022-12'],
    ['2023-W01', '2022-W52'],
    ['2021-W01', '2020-W53'],
    ['2023-01-01/2023-05-31', '2022-08-01/2022-12-31'],
    ['2023-03-11/2023-03-20', '2023-03-01/2023-03-10'],
  ])('of %s is %s', (id, before) => {
    expect(previousPeriod(period(id)).id).toBe(before);
  });

  it('ends the day before, and has as many days where it is no calendar period', () => {
    fc.assert(
      fc.property(day, fc.nat({ max: 400 }), (from, length) => {
        const range = rangePeriod(from, addDays(from, length));
        const before = previousPeriod(range);
        expect(addDays(before.to, 1)).toBe(from);
        fc.pre(range.form === 'range' && before.form === 'range' && !from.endsWith('-01'));
        expect(addDays(before.from, length)).toBe(before.to);
      }),
    );
  });
});

describe('yearEarlier(period)', () => {
  it('keeps the form', () => {
    const ids = ['2023', '2023-H1', '2023-Q2', '2023-06', '2023-01-01/2023-03-15'];
    expect(ids.map((id) => yearEarlier(period(id)).id)).toEqual([
      '2022',
      '2022-H1',
      '2022-Q2',
      '2022-06',
      '2022-01-01/2022-03-15',
    ]);
  });

  it('always gives days that exist', () => {
    fc.assert(
      fc.property(day, (date) => {
        expect(isIsoDate(addYears(date, -1))).toBe(true);
      }),
    );
  });
});

it('a window is covered whole where each of its days lies in some stretch', () => {
  const near = fc.integer({ min: 0, max: 20 }).map((n) => addDays('2023-02-20', n));
  const stretch = fc
    .tuple(near, near)
    .map(([a, b]) => (a <= b ? { from: a, to: b } : { from: b, to: a }));
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 6 }), stretch, (stretches, window) => {
      const days: string[] = [];
      for (let at = window.from; at <= window.to; at = addDays(at, 1)) days.push(at);
      const isIn = (at: string) => stretches.some(({ from, to }) => from <= at && at <= to);
      expect(coverWhole(stretches, window)).toBe(days.every(isIn));
    }),
  );
});
