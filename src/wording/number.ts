import { ownValue } from '../domain/own.ts';
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

/** From here on numbers are told in 万. */
const wan = 10_000;

/** The number itself in plain digits: no separators, no exponent, no noise of binary fractions. */
export function exactNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`Not a finite number: ${value}`);
  return (Number.isInteger(value) ? wholeDigits : fractionDigits).format(value);
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

/** The units of money, each with the power of ten that it is of 元. */
const powers: Readonly<Record<string, number>> = { 亿元: 8, 万元: 4, 元: 0 };

/**
 * 亿元: an amount of 元, 万元 or 亿元 in 亿元 with up to two decimals, rounded half up (2863500 of 万元 →
 * 286.35亿元). Less than one 亿元 is not rounded, because that would take too large a part of it: it is printed
 * exactly, what is given in 元 from one 万元 on in 万元 (500100 → 50.01万元). So is what is no money.
 */
export function printYiYuan(value: number, unit: string): string {
  const power = ownValue(powers, unit);
  if (power === undefined) return printExact(value, unit);
  const amount = shifted(value, power - 8);
  if (Math.abs(amount) >= 1) return printExact(roundHalfUp(amount, 2), '亿元');
  const stepsUp = unit === '元' && Math.abs(value) >= wan;
  return stepsUp ? printExact(shifted(value, -4), '万元') : printExact(value, unit);
}

/** A number with its decimal point moved by so many places to the right: its digits stay as they are. */
function shifted(value: number, places: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

/** A percentage: 95.6 → 95.6%, 96 → 96%. The value comes from `percentOf`, or as it was published. */
export function printPercent(value: number): string {
  return printExact(value, '%');
}

function inWan(value: number, unit: string): string {
  const cut = value - (value % 1000);
  return `${exactNumber(cut / wan)}万${value > cut ? '余' : ''}${unit}`;
}

function takesYu(unit: string): boolean {
  return !unit.endsWith('%') && !unit.endsWith('百分点');
}

function takesWan(unit: string): boolean {
  return takesYu(unit) && !/^[万亿]/.test(unit);
}
