import { describe, expect, it } from 'vitest';
import { printGrowth, printPublishedGrowth } from '../../src/wording/growth.ts';
import { comparison } from './builders.ts';

describe('同比', () => {
  it.each([
    [{ outcome: 'up', change: 12.5 }, '同比增长12.5%'],
    [{ outcome: 'down', change: -3 }, '同比下降3%'],
    [{ outcome: 'flat', change: 0 }, '与上年同期持平'],
    [{ outcome: 'up', change: 2.1, inPoints: true }, '同比提高2.1个百分点'],
    [{ outcome: 'down', change: -0.4, inPoints: true }, '同比下降0.4个百分点'],
    [{ outcome: 'flat', change: 0, inPoints: true }, '与上年同期持平'],
    [{ outcome: 'no-current' }, '本期数待报'],
    [{ outcome: 'no-base', base: undefined }, '缺上年同期数'],
    [{ outcome: 'zero-base' }, '上年同期为0，不作同比'],
    [{ outcome: 'incomparable' }, '口径不同，不可比'],
    [{ outcome: 'reorganised' }, '组织调整，不可比'],
    [{ outcome: 'not-existing' }, '上年同期尚无此项'],
    [{ outcome: 'incomplete' }, '报送不全，不作同比'],
  ] as const)('%o is printed %s', (found, text) => {
    expect(printGrowth(comparison(found))).toBe(text);
  });

  it('is refused where a rise comes without its size', () => {
    expect(() => printGrowth(comparison({ outcome: 'up' }))).toThrow(RangeError);
  });
});

describe('a published growth', () => {
  it.each([
    [5.2, '同比增长5.2%'],
    [-3, '同比下降3%'],
    [0, '与上年同期持平'],
    [-0, '与上年同期持平'],
  ])('%d is printed %s', (percent, text) => {
    expect(printPublishedGrowth(percent)).toBe(text);
  });
});
