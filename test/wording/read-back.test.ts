import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentOf } from '../../src/domain/percent.ts';
import { printPublishedGrowth } from '../../src/wording/change.ts';
import {
  printExact,
  printPercent,
  printWanYu,
  printYiYuan,
  printYu,
} from '../../src/wording/number.ts';
import { allows, readBack, type Claim } from '../support/read-back.ts';

const counts = fc.oneof(fc.nat(100), fc.nat(20_000), fc.nat(5_000_000));

/** What a text claims, which must be something. */
function claimOf(text: string, unit?: string): Claim {
  const claim = readBack(text, unit);
  if (!claim) throw new Error(`Claims nothing: ${text}`);
  return claim;
}

describe('what a printed figure claims', () => {
  it.each([
    ['46场次', '[46, 46]'],
    ['1280场次', '[1280, 1280]'],
    ['1280余场次', '(1280, 1290)'],
    ['90余', '(90, 100)'],
    ['2.3万余件', '(23000, 24000)'],
    ['2万余件', '(20000, 21000)'],
    ['2.3万件', '[23000, 23000]'],
    ['1280余万元', '(12800000, 12900000)'],
    ['286.35亿元', '[28634500000, 28635500000]'],
    ['2次/季', '[2, 2]'],
    ['-3', '[-3, -3]'],
    ['95.6%', '[95.55, 95.65]'],
    ['96%', '[95.95, 96.05]'],
    ['100%', '[100, 100]'],
    ['0%', '[0, 0]'],
    ['0.1%', '(0, 0.15]'],
    ['99.9%', '[99.85, 100)'],
    ['100.1%', '(100, 100.15]'],
    ['5.25%', '[5.25, 5.25]'],
    ['同比增长12.5%', '[12.45, 12.55]'],
    ['同比下降3%', '[-3.05, -2.95]'],
    ['同比提高2.1个百分点', '[2.05, 2.15]'],
    ['同比增长0.1%', '(0, 0.15]'],
    ['同比下降0.1%', '[-0.15, 0)'],
    ['同比下降99.9%', '(-100, -99.85]'],
    ['同比下降100%', '[-100, -100]'],
    ['同比增加3场次', '[3, 3]'],
    ['同比减少3场次', '[-3, -3]'],
    ['与上年同期持平', '[0, 0]'],
  ])('%s claims %s', (text, claimed) => {
    const { least, most, leastExcluded, mostExcluded } = claimOf(text);
    expect(`${leastExcluded ? '(' : '['}${least}, ${most}${mostExcluded ? ')' : ']'}`).toBe(
      claimed,
    );
  });

  it.each([
    '【待报】',
    '缺上年同期数',
    '',
    '1284余场次',
    '2.34万余件',
    '1,284件',
    '3亿4千万元',
    '2万余万元',
  ])('reads nothing from %s', (text) => {
    expect(readBack(text)).toBeUndefined();
  });

  it('is told in the unit of the metric where that has its own 万 or 亿', () => {
    expect(claimOf('1280余万元', '万元')).toMatchObject({ least: 1280, most: 1290 });
    expect(claimOf('286.35亿元', '亿元')).toMatchObject({ least: 286.345, most: 286.355 });
    expect(claimOf('286.35亿元', '万元')).toMatchObject({ least: 2_863_450, most: 2_863_550 });
    expect(claimOf('2万元', '万元')).toMatchObject({ least: 2, most: 2 });
    expect(claimOf('2万元', '元')).toMatchObject({ least: 20_000, most: 20_000 });
  });
});

describe('a printed figure read back', () => {
  it('never claims more than the value with 余, and is never off by more than its step', () => {
    fc.assert(
      fc.property(counts, fc.constantFrom(printYu, printWanYu), (value, print) => {
        const text = print(value, '件');
        const { least, most } = claimOf(text);
        expect(least).toBeLessThanOrEqual(value);
        expect(value - least).toBeLessThan(value < 10_000 ? 10 : 1000);
        expect(text.includes('余')).toBe(value > least);
        expect(text.includes('余')).toBe(least < most);
        expect(text.includes('万')).toBe(value >= 10_000);
      }),
    );
  });

  it.each([
    ['the exact number', printExact, ['场次', '人次', '元', '万元', '亿元', '次/季']],
    ['余', printYu, ['场次', '人次', '元', '万元', '亿元']],
    ['万余', printWanYu, ['场次', '人次', '元', '万元', '亿元']],
    ['亿元', printYiYuan, ['元', '万元', '亿元', '场次']],
  ] as const)('%s allows the value it was printed from', (_, print, units) => {
    const tenths = fc.integer({ min: -50_000, max: 5_000_000 }).map((value) => value / 10);
    fc.assert(
      fc.property(fc.oneof(counts, tenths), fc.constantFrom(...units), (value, unit) => {
        expect(allows(claimOf(print(value, unit), unit), value)).toBe(true);
      }),
    );
  });

  it('allows the quotient behind a percentage', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 1_000_000 }), (part, whole) => {
        const claim = claimOf(printPercent(percentOf(part, whole)));
        // Compared as whole numbers: the bounds have at most two decimals.
        const hundredths = (bound: number) => BigInt(Math.round(bound * 100)) * BigInt(whole);
        const quotient = BigInt(part) * 10_000n;
        const [least, most] = [hundredths(claim.least), hundredths(claim.most)];
        expect(claim.leastExcluded ? quotient > least : quotient >= least).toBe(true);
        expect(claim.mostExcluded ? quotient < most : quotient <= most).toBe(true);
      }),
    );
  });

  it('allows the growth that was published', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1000, max: 5000 }), (tenths) => {
        const text = printPublishedGrowth(tenths / 10);
        expect(text).not.toContain('-');
        expect(allows(claimOf(text), tenths / 10)).toBe(true);
      }),
    );
  });
});
