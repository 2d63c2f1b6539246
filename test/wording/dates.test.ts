import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isoDate } from '../../src/domain/date.ts';
import { partOf, period, type PartForm } from '../../src/domain/period.ts';
import {
  printCutoff,
  printDate,
  printDay,
  printPeriod,
  printPeriodInYear,
} from '../../src/wording/dates.ts';

const days = fc.nat(60_000).map((count) => addDays('1950-01-01', count));

/** The day that a text names. */
function readDate(text: string): string {
  const [year, month, day] = text.split(/[年月日]/).map(Number) as [number, number, number];
  return isoDate(year, month, day);
}

describe('a day', () => {
  it('is printed without leading zeros', () => {
    expect(printDate('2023-06-30')).toBe('2023年6月30日');
    expect(printDate('2023-01-01')).toBe('2023年1月1日');
    expect(printDay('2023-06-20')).toBe('6月20日');
  });

  it('is the same day when read back, in whatever zone the host is', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(readDate(printDate(day))).toBe(day);
      }),
    );
  });
});

describe('a cut-off', () => {
  it('names its year unless the period does', () => {
    expect(printCutoff('2023-06-20')).toBe('截至2023年6月20日');
    expect(printCutoff('2023-06-20', period('2023-H1'))).toBe('截至6月20日');
    expect(printCutoff('2023-01-05', period('2022'))).toBe('截至2023年1月5日');
    expect(printCutoff('2023-01-05', period('2022-12-01/2023-02-28'))).toBe('截至2023年1月5日');
  });
});

describe('a period', () => {
  it.each([
    ['2023', '2023年', '2023年'],
    ['2023-H1', '2023年上半年', '上半年'],
    ['2023-H2', '2023年下半年', '下半年'],
    ['2023-Q1', '2023年第一季度', '第一季度'],
    ['2023-Q2', '2023年第二季度', '第二季度'],
    ['2023-Q4', '2023年第四季度', '第四季度'],
    ['2023-06', '2023年6月', '6月'],
    ['2023-11', '2023年11月', '11月'],
    ['2023-W03', '2023年第3周', '第3周'],
    ['2023-W23', '2023年第23周', '第23周'],
    // The week's Monday lies in 2018.
    ['2019-W01', '2019年第1周', '第1周'],
    ['2023-01-01/2023-03-15', '2023年1月1日至3月15日', '1月1日至3月15日'],
    ['2023-03-01/2023-03-15', '2023年3月1日至15日', '3月1日至15日'],
    ['2023-06-20/2023-06-20', '2023年6月20日', '6月20日'],
    ['2023-01-01/2023-05-31', '2023年1—5月', '1—5月'],
    ['2023-01-01/2023-02-28', '2023年1—2月', '1—2月'],
    ['2024-01-01/2024-02-28', '2024年1月1日至2月28日', '1月1日至2月28日'],
    ['2022-12-01/2023-03-15', '2022年12月1日至2023年3月15日', '2022年12月1日至2023年3月15日'],
    ['2022-10-01/2023-03-31', '2022年10月至2023年3月', '2022年10月至2023年3月'],
  ])('%s is printed %s, and %s where the year is known', (id, full, short) => {
    expect(printPeriod(period(id))).toBe(full);
    expect(printPeriodInYear(period(id))).toBe(short);
  });

  it('goes by its name however it was written', () => {
    expect(printPeriod(period('2023-01-01/2023-06-30'))).toBe('2023年上半年');
    expect(printPeriod(period('2023-06-01/2023-06-30'))).toBe('2023年6月');
    expect(printPeriodInYear(period('2023-01-01/2023-12-31'))).toBe('2023年');
  });

  it('never shares its words with another part of the calendar', () => {
    const forms = fc.constantFrom<PartForm>('month', 'quarter', 'half', 'year', 'week');
    const parts = fc.tuple(days, forms).map(([day, form]) => partOf(day, form));
    fc.assert(
      fc.property(parts, parts, (a, b) => {
        expect(printPeriod(a) === printPeriod(b)).toBe(a.id === b.id);
      }),
    );
  });
});
