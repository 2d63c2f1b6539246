import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf } from '../../../src/domain/tally/change.ts';
import type { KnownTally } from '../../../src/domain/tally/tally.ts';
import { printGrowth } from '../../../src/wording/change.ts';
import { allows, readBack } from '../../support/read-back.ts';
import { comparison, metric, tally } from '../../wording/builders.ts';

/** The words for a value and that of the year before, and what they say the change is in. */
function said(now: number, then: number, unit = '场次', found: Partial<KnownTally>[] = [{}, {}]) {
  const asked = metric({ unit });
  const [current, base] = [now, then].map((value, at) => ({
    ...(tally({ metric: asked }) as KnownTally),
    ...found[at],
    value,
  })) as [KnownTally, KnownTally];
  const difference = differenceOf(current, base, unit === '%');
  return { text: printGrowth(comparison({ current, base, ...difference })), ...difference };
}

describe('a change from one number to another', () => {
  it.each([
    [100_010, 100_000, '同比增长0.1%'],
    [6079, 6076, '同比增长0.1%'],
    [6076, 6079, '同比下降0.1%'],
    [1, 3000, '同比下降99.9%'],
    [0, 3000, '同比下降100%'],
    [3000, 3000, '与上年同期持平'],
    [30, 20, '同比增长50%'],
    [0, 3, '同比减少3场次'],
    [19, 3, '同比增加16场次'],
    [3, 19, '同比减少16场次'],
    [2.5, 2, '同比增加0.5场次'],
    [5, -3, '同比增加8场次'],
    [-5, -3, '同比减少2场次'],
    [-5, 100, '同比减少105场次'],
    [-3, -3, '与上年同期持平'],
    [3, 0, '上年同期为0，不作同比'],
    [0, 0, '上年同期为0，不作同比'],
  ])('%d after %d is %s', (now, then, text) => {
    expect(said(now, then).text).toBe(text);
  });

  it.each([
    [95.6, 93.5, '同比提高2.1个百分点'],
    [0.04, 0, '同比提高0.04个百分点'],
    [95.6, 95.6, '与上年同期持平'],
  ])('%d%% after %d%% is %s', (now, then, text) => {
    expect(said(now, then, '%').text).toBe(text);
  });

  it('is nearly none where two shares are printed alike and are not', () => {
    const share = (numerator: number, denominator: number) => ({ numerator, denominator });
    expect(said(95.6, 95.6, '%', [share(1000, 1046), share(999, 1045)]).text).toBe(
      '与上年同期基本持平',
    );
    expect(said(50, 50, '%', [share(1, 2), share(300, 600)]).text).toBe('与上年同期持平');
  });

  it('is told in words that agree with the numbers', () => {
    const number = fc.oneof(
      fc.integer({ min: -30, max: 60 }),
      fc.integer({ min: 0, max: 200_000 }),
      fc.integer({ min: -100, max: 1_000_000 }).map((tenths) => tenths / 10),
    );
    fc.assert(
      fc.property(number, number, (now, then) => {
        const { text, change } = said(now, then);
        if (then === 0) {
          expect(text).toContain('为0');
          return;
        }
        expect(text.includes('持平')).toBe(now === then);
        expect(/增/.test(text)).toBe(now > then);
        expect(/下降|减少/.test(text)).toBe(now < then);
        const claim = readBack(text);
        if (!claim || !change) throw new Error(`Claims nothing: ${text}`);
        if (change.in === 'unit') {
          expect(change.size).toBeCloseTo(now - then, 9);
          expect(allows(claim, change.size)).toBe(true);
          return;
        }
        // A hair is left for what binary fractions make of the quotient.
        const percent = ((now - then) / then) * 100;
        expect([percent, percent - 1e-9, percent + 1e-9].some((one) => allows(claim, one))).toBe(
          true,
        );
        expect(text.includes('100%') && now < then).toBe(now === 0 && then !== now);
      }),
      { numRuns: 1000 },
    );
  });
});
