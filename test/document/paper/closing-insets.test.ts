import fc from 'fast-check';
import { expect, it } from 'vitest';
import { closingInsets } from '../../../src/document/paper/closing-insets.ts';

it('lets the name end two characters from the right, and the day begin two to the right of its first character', () => {
  // 16 characters begin at 10 of 28 and end at 26; the day begins at 12.
  expect(closingInsets('中共云川市工业信息化和商务委员会', '2023年7月5日')).toEqual({
    ofOrgan: 10,
    ofDate: 12,
  });
});

it('lets a day that is longer than the name end two characters from the right, and the name begin before it', () => {
  // 6 characters and a half begin at 19.5 and end at 26; the name begins at 17.5.
  expect(closingInsets('测试局党委', '2023年12月5日')).toEqual({ ofOrgan: 17.5, ofDate: 19.5 });
});

it('keeps both in the line, two characters apart, however long the name is', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), (length) => {
      const { ofOrgan, ofDate } = closingInsets('局'.repeat(length), '2023年12月31日');
      expect(ofOrgan).toBeGreaterThanOrEqual(0);
      expect(ofDate - ofOrgan).toBe(2);
    }),
  );
});
