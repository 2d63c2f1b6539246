import { roundHalfUp } from '../domain/percent.ts';

/**
 * Numbers as an office prints them: Arabic digits without separators, 万 and 亿 as the only words for
 * size (GB/T 15835-2011), 余 only where the value is strictly more than the number before it.
 */

const wholeDigits = new Intl.NumberFormat('en-US', {
  useGrouping: false,
  maximumFractionDigits: 0,
  signDisplay: 'negative',
});
const fractionDigits = new Intl.NumberFormat('en-US', {
  useGrouping: false,
  maximumSignificantDigits: 15,
});

/** Sums of fractions gather noise; no office writes more than this many decimals. */
const decimalsKept = 6;

/** From here on numbers are told in 万. */
const wan = 10_000;

/** The number itself in plain digits: no separators, no exponent, no noise of binary fractions. */
export function exactNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`Not a finite number: ${value}`);
  if (Number.isInteger(value)) return wholeDigits.format(value);
  // A value too small for the decimals kept is still not 0.
  return fractionDigits.format(roundHalfUp(value, decimalsKept) || value);
}

/** The number itself with its unit: 46场次, 5.2%. */
export function printExact(value: number, unit: string): string {
  return exactNumber(value) + unit;
}

/**
 * 余: below 10 the number itself; below 10,000 cut to tens (1284 → 1280余场次, 1280 → 1280场次); from
 * 10,000 cut to a tenth of a 万 (23456 → 2.3万余件, 23000 → 2.3万件). Never rounds up. Fractions below
 * 10,000, negative numbers and percentages have no 余 form and are printed exactly; a unit that itself
 * begins with 万 or 亿 takes no second 万 (23456 → 23450余万元).
 */
export function printYu(value: number, unit: string): string {
  if (value >= wan && takesWan(unit)) return inWan(value, unit);
  if (value < 10 || !Number.isInteger(value) || !takesYu(unit)) return printExact(value, unit);
  const cut = value - (value % 10);
  return `${exactNumber(cut)}${value > cut ? '余' : ''}${unit}`;
}

/** 万余: from 10,000 as 余 has it; below, the 万 vanishes and the number itself is printed. */
export function printWanYu(value: number, unit: string): string {
  return value >= wan && takesWan(unit) ? inWan(value, unit) : printExact(value, unit);
}

/**
 * 亿元: an amount of 元, 万元 or 亿元 in 亿元 with up to two decimals, rounded half up (2863500 of 万元 →
 * 286.35亿元). What would round to nothing, and what is no money, is printed exactly in its own unit.
 */
export function printYiYuan(value: number, unit: string): string {
  const perYi = { 亿元: 1, 万元: 1e4, 元: 1e8 }[unit];
  if (perYi === undefined) return printExact(value, unit);
  const amount = roundHalfUp(value / perYi, 2);
  return amount === 0 ? printExact(value, unit) : printExact(amount, '亿元');
}

/** A percentage: 95.6 → 95.6%, 96 → 96%. The value comes from `percentOf`, or as it was published. */
export function printPercent(value: number): string {
  return printExact(value, '%');
}

function inWan(value: number, unit: string): string {
  const known = roundHalfUp(value, decimalsKept);
  const cut = known - (known % 1000);
  return `${exactNumber(cut / wan)}万${known > cut ? '余' : ''}${unit}`;
}

function takesYu(unit: string): boolean {
  return !unit.endsWith('%') && !unit.endsWith('百分点');
}

function takesWan(unit: string): boolean {
  return takesYu(unit) && !/^[万亿]/.test(unit);
}
