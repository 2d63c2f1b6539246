import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  exactNumber,
  printExact,
  printPercent,
  printWanYu,
  printYiYuan,
  printYu,
} from '../../src/wording/number.ts';

describe('the exact number', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [46, '46'],
    [1284, '1284'],
    [1_234_567, '1234567'],
    [9_007_199_254_740_991, '9007199254740991'],
    [1e21, '1000000000000000000000'],
    [0.1 + 0.2, '0.3'],
    [1234.5600000000002, '1234.56'],
    [12_345_678_901.25, '12345678901.25'],
    [95.6, '95.6'],
    [-3, '-3'],
    [-2.5, '-2.5'],
    [1e-7, '0.0000001'],
    [9999.9999999, '9999.9999999'],
  ])('%d is printed %s', (value, text) => {
    expect(exactNumber(value)).toBe(text);
  });

  it('is plain digits that say the value, whatever it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (hundredths) => {
        const value = hundredths / 100;
        expect(exactNumber(value)).toMatch(/^-?\d+(\.\d{1,2})?$/);
        expect(Number(exactNumber(value))).toBe(value + 0);
      }),
    );
  });

  it('is refused for what is not finite', () => {
    expect(() => exactNumber(Number.NaN)).toThrow(RangeError);
  });
});

describe('余', () => {
  it.each([
    [0, '0'],
    [9, '9'],
    [10, '10'],
    [11, '10余'],
    [36, '30余'],
    [99, '90余'],
    [100, '100'],
    [128, '120余'],
    [1280, '1280'],
    [1284, '1280余'],
    [9999, '9990余'],
    [10_000, '1万'],
    [10_001, '1万余'],
    [20_000, '2万'],
    [23_000, '2.3万'],
    [23_456, '2.3万余'],
    [99_999, '9.9万余'],
    [128_000, '12.8万'],
    [128_400, '12.8万余'],
    [1_284_000, '128.4万'],
    [23_000.5, '2.3万余'],
    [22_999.9999999, '2.2万余'],
    [9999.9999999, '9999.9999999'],
    [1284.5, '1284.5'],
    [-1284, '-1284'],
  ])('%d is printed %s', (value, text) => {
    expect(printYu(value, '')).toBe(text);
  });

  it('puts the unit behind it', () => {
    expect(printYu(1284, '场次')).toBe('1280余场次');
    expect(printYu(23_456, '件')).toBe('2.3万余件');
    expect(printYu(20_000, '人次')).toBe('2万人次');
  });

  it('gives no second 万 to a unit that has one', () => {
    expect(printYu(1284, '万元')).toBe('1280余万元');
    expect(printYu(23_456, '万元')).toBe('23450余万元');
    expect(printWanYu(23_456, '万元')).toBe('23456万元');
  });

  it('is not said of percentages', () => {
    expect(printYu(12, '%')).toBe('12%');
    expect(printYu(12, '个百分点')).toBe('12个百分点');
  });
});

describe('万余', () => {
  it.each([
    [23_456, '2.3万余件'],
    [20_000, '2万件'],
    [10_000, '1万件'],
    [9999, '9999件'],
    [1284, '1284件'],
    [36, '36件'],
    [0, '0件'],
  ])('%d is printed %s', (value, text) => {
    expect(printWanYu(value, '件')).toBe(text);
  });
});

describe('亿元', () => {
  it.each([
    [286.35, '亿元', '286.35亿元'],
    [286.3, '亿元', '286.3亿元'],
    [286, '亿元', '286亿元'],
    [286.3549, '亿元', '286.35亿元'],
    [2_863_500, '万元', '286.35亿元'],
    [28_650, '万元', '2.87亿元'],
    [28_635_000_000, '元', '286.35亿元'],
    [0, '亿元', '0亿元'],
    [-1.5, '亿元', '-1.5亿元'],
  ])('%d %s is printed %s', (value, unit, text) => {
    expect(printYiYuan(value, unit)).toBe(text);
  });

  it.each([
    [50.01, '万元', '50.01万元'],
    [12, '万元', '12万元'],
    [9_949, '万元', '9949万元'],
    [0.001, '亿元', '0.001亿元'],
    [0.354, '亿元', '0.354亿元'],
    [500_100, '元', '50.01万元'],
    [12_345_678.9, '元', '1234.56789万元'],
    [-500_100, '元', '-50.01万元'],
    [9_999, '元', '9999元'],
    [99_949_999, '元', '9994.9999万元'],
    [99_995_000, '元', '9999.5万元'],
    [-99_999_999, '元', '-9999.9999万元'],
    [9_999.5, '万元', '9999.5万元'],
    [0.9999, '亿元', '0.9999亿元'],
  ])('is not said of less than one: %d %s is printed %s', (value, unit, text) => {
    expect(printYiYuan(value, unit)).toBe(text);
  });

  it('is never off by more than half a hundredth of what is printed', () => {
    const powers = { 亿: 8, 万: 4, '': 0 };
    const amounts = fc.integer({ min: -2_000_000_000, max: 2_000_000_000 });
    const unit = fc.constantFrom('元', '万元', '亿元');
    fc.assert(
      fc.property(amounts, fc.constantFrom(1, 100, 10_000), unit, (whole, part, given) => {
        const value = whole / part;
        const printed = /^(-?[\d.]+)(亿|万|)元$/.exec(printYiYuan(value, given));
        const [, digits = '', scale = ''] = printed ?? [];
        const inYuan = (amount: number, word: string) =>
          amount * 10 ** powers[word as keyof typeof powers];
        const shown = inYuan(Number(digits), scale);
        const meant = inYuan(value, given.slice(0, -1));
        expect(Math.abs(shown - meant)).toBeLessThanOrEqual(Math.abs(shown) * 0.00501);
        expect(shown === 0).toBe(value === 0);
        if (given !== '亿元') expect(scale === '亿').toBe(Math.abs(meant) >= 1e8);
      }),
    );
  });

  it('is not said of what is no money', () => {
    expect(printYiYuan(46, '场次')).toBe('46场次');
  });
});

describe('a percentage', () => {
  it('has a decimal only where there is one', () => {
    expect(printPercent(95.6)).toBe('95.6%');
    expect(printPercent(96)).toBe('96%');
    expect(printPercent(100)).toBe('100%');
    expect(printExact(-3, '%')).toBe('-3%');
  });
});
