import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessDate } from '../../../src/domain/meant/guess.ts';

describe('a day that is written otherwise', () => {
  it.each([
    ['2023—03—05', '2023-03-05'],
    ['2023–3–5', '2023-03-05'],
    ['2023−03−05', '2023-03-05'],
    ['二〇二三年三月五日', '2023-03-05'],
    ['二○二三年十二月三十一日', '2023-12-31'],
    ['23年3月5日', '2023-03-05'],
    ['2023/3/5 9:00', '2023-03-05'],
    ['2023年3月5日 14：30', '2023-03-05'],
    ['2023-03-05（周日）', '2023-03-05'],
    ['2023年3月5日星期日', '2023-03-05'],
    ['‘2023-03-05’', '2023-03-05'],
  ])('is read: %s', (written, day) => {
    expect(guessDate(written)).toBe(day);
  });

  it.each(['2023-2-30', '2023-4-31', '2023年13月1日', '3月5日', '2023年3月', '2023/3/59:00'])(
    'is not guessed where there is no such day, or none is said: %s',
    (written) => {
      expect(guessDate(written)).toBeUndefined();
    },
  );

  it('is read in any signs between its numbers', () => {
    const sign = fc.constantFrom('-', '—', '–', '−', '/', '.', '／', '．');
    const numbers = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }));
    fc.assert(
      fc.property(sign, numbers, (between, [month, day]) => {
        const whole = [2023, month, day].map((part) => String(part).padStart(2, '0')).join('-');
        expect(guessDate([2023, month, day].join(between))).toBe(whole);
      }),
    );
  });
});
