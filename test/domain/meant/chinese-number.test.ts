import { describe, expect, it } from 'vitest';
import { chineseNumber } from '../../../src/domain/meant/chinese-number.ts';

describe('chineseNumber(text)', () => {
  it.each([
    ['九', 9],
    ['十', 10],
    ['十九', 19],
    ['一十九', 19],
    ['三十八', 38],
    ['一百零五', 105],
    ['两百一十', 210],
    ['三千', 3000],
    ['一千零二十', 1020],
    ['九千九百九十九', 9999],
  ])('reads %s', (text, value) => {
    expect(chineseNumber(text)).toBe(value);
  });

  it.each(['', '零', '十几', '二百五', '二〇二三', '五十余', '一百五', '三八', '十十'])(
    'reads no number in “%s”',
    (text) => {
      expect(chineseNumber(text)).toBeUndefined();
    },
  );
});
