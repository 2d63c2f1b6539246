import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentChange, percentOf, roundHalfUp, withDecimals } from '../../src/domain/percent.ts';

const whole = fc.integer({ min: 1, max: 10_000_000 });

describe('a share in percent', () => {
  it.each([
    [175, 183, 95.6],
    [96, 100, 96],
    [1, 3, 33.3],
    [2, 3, 66.7],
    [1, 8, 12.5],
    // 0.0555 × 1000 is 55.5, but 55.49999… in binary fractions.
    [111, 2000, 5.6],
    [0, 7, 0],
    [7, 7, 100],
    [9, 6, 150],
    [0.3, 0.6, 50],
    [0.1 + 0.2, 0.3, 100],
    [2_000_000_000_000_001, 3_000_000_000_000_000, 66.7],
  ])('%d of %d is %d', (part, of, percent) => {
    expect(percentOf(part, of)).toBe(percent);
  });

  it('stops a tenth short of 0 and 100 where the part is neither', () => {
    expect(percentOf(1, 1_000_000)).toBe(0.1);
    expect(percentOf(-1, 1_000_000)).toBe(-0.1);
    expect(percentOf(9999, 10_000)).toBe(99.9);
    expect(percentOf(10_001, 10_000)).toBe(100.1);
  });

  it('is 100 only where part and whole are equal, and 0 only where the part is 0', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), whole, (part, of) => {
        expect(percentOf(part, of) === 100).toBe(part === of);
        expect(percentOf(part, of) === 0).toBe(part === 0);
        if (part < of) expect(percentOf(part, of)).toBeLessThan(100);
        if (part > of) expect(percentOf(part, of)).toBeGreaterThan(100);
      }),
    );
  });

  it('has one decimal and lies within a tenth of the quotient', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), whole, (part, of) => {
        const tenths = BigInt(Math.round(percentOf(part, of) * 10));
        expect(Number(tenths) / 10).toBe(percentOf(part, of));
        const off = tenths * BigInt(of) - BigInt(part) * 1000n;
        expect(off < BigInt(of) && off > -BigInt(of)).toBe(true);
      }),
    );
  });

  it('has no value for a whole of 0 and for what is not finite', () => {
    expect(() => percentOf(1, 0)).toThrow(RangeError);
    expect(() => percentOf(Number.NaN, 1)).toThrow(RangeError);
    expect(() => percentOf(1, Infinity)).toThrow(RangeError);
  });
});

describe('rounding by digits', () => {
  it.each([
    [1.005, 2, 1.01],
    [286.3549, 2, 286.35],
    [2.865, 2, 2.87],
    [-2.865, 2, -2.87],
    [0.1 + 0.2, 6, 0.3],
    [1e-7, 2, 0],
    [123, 2, 123],
    [1.5e21, 2, 1.5e21],
  ])('%d with %d decimals is %d', (value, decimals, rounded) => {
    expect(roundHalfUp(value, decimals)).toBe(rounded);
  });
});

describe('percentChange(now, then)', () => {
  it.each([
    [9, 8, 12.5],
    [8, 9, -11.1],
    [0.3, 0.1, 200],
    [8, 8, 0],
    [-1, -2, 50],
    // Half a tenth goes away from 0, up and down alike, whatever binary fractions make of it.
    [2003, 2000, 0.2],
    [1997, 2000, -0.2],
    [100.05, 100, 0.1],
  ])('%d after %d is %d', (now, then, change) => {
    expect(percentChange(now, then)).toBe(change);
  });

  it('is as much down as up for the same step', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: 0, max: 1e6 }),
        (then, by) => {
          expect(percentChange(then + by, then)).toBe(0 - percentChange(then - by, then));
        },
      ),
    );
  });

  it('has no size from 0', () => {
    expect(() => percentChange(1, 0)).toThrow(RangeError);
  });
});

it.each([
  [4, 1, '4.0'],
  [1.005, 2, '1.01'],
  [59.96, 1, '60.0'],
  [2.5, 0, '3'],
])('withDecimals(%d, %d) is %s', (value, decimals, text) => {
  expect(withDecimals(value, decimals)).toBe(text);
});
