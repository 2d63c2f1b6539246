import { describe, expect, it } from 'vitest';
import { guessClock, guessDate, guessFlag, guessSlug } from '../../../src/domain/meant/guess.ts';

describe('guessDate(text)', () => {
  it.each([
    ['2023年3月16日', '2023-03-16'],
    ['2023/3/16', '2023-03-16'],
    ['2023.03.16', '2023-03-16'],
    ['20230316', '2023-03-16'],
    ['２０２３－０３－１６', '2023-03-16'],
  ])('reads %s as %s', (written, meant) => {
    expect(guessDate(written)).toBe(meant);
  });

  it.each(['2023-02-30', '3月16日', '上周三', '202303'])('makes no day of %s', (written) => {
    expect(guessDate(written)).toBeUndefined();
  });
});

describe('guessClock(text)', () => {
  it.each([
    ['14：30－16：00', '14:30-16:00'],
    ['14:30—16:00', '14:30-16:00'],
    ['14:30～16:00', '14:30-16:00'],
    ['9:00 - 11:00', '09:00-11:00'],
    ['9点至11点半', '09:00-11:30'],
    ['14时30分到16时', '14:30-16:00'],
    ['下午2点半至4点', '14:30-16:00'],
    ['上午10:00-下午1:30', '10:00-13:30'],
  ])('reads %s as %s', (written, meant) => {
    expect(guessClock(written)).toBe(meant);
  });

  it.each(['下午', '14:30', '14:30-15:00-16:00', '16:00-14:30', '14:70-16:00', '25:00-26:00'])(
    'makes no hours of %s',
    (written) => {
      expect(guessClock(written)).toBeUndefined();
    },
  );
});

describe('guessFlag(text)', () => {
  it('knows a yes and a no', () => {
    expect(guessFlag('是')).toBe('true');
    expect(guessFlag('No')).toBe('false');
    expect(guessFlag('大概')).toBeUndefined();
  });
});

describe('guessSlug(text)', () => {
  it('makes an address of Latin words and leaves Chinese ones alone', () => {
    expect(guessSlug('Party Lecture_2')).toBe('party-lecture-2');
    expect(guessSlug('党课')).toBeUndefined();
  });
});
