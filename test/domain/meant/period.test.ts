import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessPeriod } from '../../../src/domain/meant/period.ts';

describe('guessPeriod(text)', () => {
  it.each([
    ['2023年', '2023'],
    ['2023年度', '2023'],
    ['2023年全年', '2023'],
    ['2023年上半年', '2023-H1'],
    ['2023 h2', '2023-H2'],
    ['H1 2023', '2023-H1'],
    ['2023年第二季度', '2023-Q2'],
    ['2023年1季度', '2023-Q1'],
    ['2023q3', '2023-Q3'],
    ['二〇二三年一季度', '2023-Q1'],
    ['2023年3月', '2023-03'],
    ['2023年十二月份', '2023-12'],
    ['23年5月', '2023-05'],
    ['２０２３／５', '2023-05'],
    ['202305', '2023-05'],
    ['2023-3', '2023-03'],
    ['2023年第5周', '2023-W05'],
    ['2023年1-3月', '2023-Q1'],
    ['2023.1-6月', '2023-H1'],
    ['2023年1月至6月', '2023-H1'],
    ['2023-01到2023-12', '2023'],
    ['2023年2至4月', '2023-02-01/2023-04-30'],
    ['2023.1.1-2023.3.15', '2023-01-01/2023-03-15'],
    ['2023年1月1日至3月15日', '2023-01-01/2023-03-15'],
    ['2022年12月—2023年1月', '2022-12-01/2023-01-31'],
  ])('reads %s as %s', (written, meant) => {
    expect(guessPeriod(written)).toBe(meant);
  });

  it.each([
    '去年',
    '上半年',
    '5月',
    '2023年春',
    '2023年13月',
    '2023-Q5',
    '2023年第60周',
    '2023年6月至3月',
    '2023-02-30/2023-03-01',
  ])('makes no period of %s', (written) => {
    expect(guessPeriod(written)).toBeUndefined();
  });

  it('reads each month in every form as that month', () => {
    const forms = [
      (year: number, month: number) => `${year}年${month}月`,
      (year: number, month: number) => `${year}.${month}`,
      (year: number, month: number) => `${year}/${String(month).padStart(2, '0')}`,
      (year: number, month: number) => `${year}${String(month).padStart(2, '0')}`,
      (year: number, month: number) => `${year % 100}年${month}月份`,
    ];
    const year = fc.integer({ min: 2010, max: 2099 });
    const month = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(year, month, fc.constantFrom(...forms), (of, number, form) => {
        expect(guessPeriod(form(of, number))).toBe(`${of}-${String(number).padStart(2, '0')}`);
      }),
    );
  });
});
