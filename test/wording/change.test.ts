import { expect, it } from 'vitest';
import { printChange } from '../../src/wording/change.ts';
import { comparison } from './builders.ts';

it.each([
  [{ outcome: 'up', change: 12.5 }, '比前一期增长12.5%'],
  [{ outcome: 'down', change: -3 }, '比前一期下降3%'],
  [{ outcome: 'up', change: 2.1, inPoints: true }, '比前一期提高2.1个百分点'],
  [{ outcome: 'down', change: -0.4, inPoints: true }, '比前一期下降0.4个百分点'],
  [{ outcome: 'flat', change: 0 }, '与前一期持平'],
  [{ outcome: 'no-base', base: undefined }, '缺前一期数'],
  [{ outcome: 'zero-base' }, '前一期为0，不作比较'],
  [{ outcome: 'incomparable' }, '口径不同，不可比'],
  [{ outcome: 'reorganised' }, '组织调整，不可比'],
] as const)('%o is printed %s', (found, text) => {
  expect(printChange(comparison(found))).toBe(text);
});

it('is refused where a rise comes without its size', () => {
  expect(() => printChange(comparison({ outcome: 'up' }))).toThrow(RangeError);
});
