import { expect, it } from 'vitest';
import { rightInsets } from '../../../src/document/paper/right-insets.ts';

it('puts the name two characters from the right, and the day two to the right of its first character', () => {
  // 16 characters end at 26 of 28 and begin at 10; the day of 6 begins at 12 and ends at 18.
  expect(rightInsets('中共云川市工业信息化和商务委员会', '2023年7月5日')).toEqual({
    ofOrgan: 2,
    ofDate: 10,
  });
});

it('puts a day that is longer than the name two characters from the right, and the name before it', () => {
  // 6 characters and a half end at 26 and begin at 19.5; the name of 5 begins at 17.5 and ends at 22.5.
  expect(rightInsets('测试局党委', '2023年12月5日')).toEqual({ ofOrgan: 5.5, ofDate: 2 });
});
