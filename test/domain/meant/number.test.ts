import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meantNumber } from '../../../src/domain/meant/number.ts';

describe('meantNumber(text, unit)', () => {
  it.each([
    ['31人', '31'],
    ['３１', '31'],
    ['共31', '31'],
    ['1,280人次', '1280'],
    ['1，280', '1280'],
    ['1_000', '1000'],
    ['3万', '30000'],
    ['1.2万', '12000'],
    ['0.05亿', '5000000'],
    ['1.23456万', '12345.6'],
    ['5千', '5000'],
    ['2百万', '2000000'],
    ['1.5万亿', '1500000000000'],
    ['007', '7'],
    ['-3次', '-3'],
  ])('reads %s as %s', (written, meant) => {
    expect(meantNumber(written)).toBe(meant);
  });

  it.each([
    '31人，其中女7人',
    '三十几',
    '二百五',
    '二〇二三',
    '30余人',
    '约30人',
    '2至3',
    '12%',
    '5元',
    '3倍',
    '12 8',
    '1,28',
    '@18',
    '3月',
  ])('knows no number in %s', (written) => {
    expect(meantNumber(written)).toBeUndefined();
  });

  it.each([
    ['12%', '%', '12'],
    ['1.50%', '%', '1.50'],
    ['1.2万元', '万元', '1.2'],
    ['1.2万元', '元', '12000'],
    ['31.50元', '元', '31.50'],
    ['31名', '人', '31'],
    ['3场', '次', '3'],
    ['5', '万元', '5'],
  ])('reads %s of the unit %s as %s', (written, unit, meant) => {
    expect(meantNumber(written, unit)).toBe(meant);
  });

  it.each([
    ['3万', '万元'],
    ['5元', '万元'],
    ['5元', '人'],
    ['12%', '人'],
    ['3个小时', '次'],
  ])('knows no number in %s of the unit %s', (written, unit) => {
    expect(meantNumber(written, unit)).toBeUndefined();
  });

  it('multiplies exactly, however many digits there are', () => {
    const decimal = fc
      .tuple(fc.bigInt(1n, 10n ** 12n), fc.integer({ min: 0, max: 6 }))
      .map(([digits, places]) => {
        const text = String(digits).padStart(places + 1, '0');
        const whole = text.slice(0, text.length - places);
        return places === 0 ? whole : `${whole}.${text.slice(-places)}`;
      });
    fc.assert(
      fc.property(decimal, fc.constantFrom(['千', 3], ['万', 4], ['亿', 8]), (number, unit) => {
        const [word, zeros] = unit as [string, number];
        const scaled = (text: string, places: number) => {
          const [whole = '', part = ''] = text.split('.');
          return BigInt(whole + part.padEnd(places, '0'));
        };
        const read = meantNumber(number + word) ?? '';
        expect(scaled(read, 14)).toBe(scaled(number, 14) * 10n ** BigInt(zeros));
      }),
    );
  });
});
