import fc from 'fast-check';
import { expect, it } from 'vitest';
import { unparted } from '../../../src/document/model/unparted.ts';

const whole = (text: string) => unparted(text).flatMap((part) => (part.whole ? [part.text] : []));

it('makes the text again', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[12.,%余万人次年月第约a 、]*$/), (text) => {
      expect(
        unparted(text)
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
    }),
  );
});

it.each([
  ['举办39场次、10余场', ['39场次', '10余场']],
  ['办理2.3万余件，咨询3.3万余人次', ['2.3万余件', '3.3万余人次']],
  ['2023年6月30日，增长5.6%。', ['2023年', '6月', '30日', '5.6%']],
  ['第3期，约20个', ['第3期', '约20个']],
  ['没有数', []],
])('of %s', (text, numbers) => {
  expect(whole(text)).toEqual(numbers);
});
