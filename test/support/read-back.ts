import { roundHalfUp } from '../../src/domain/percent.ts';
import { ownValue } from '../../src/domain/own.ts';

/** The values that a printed figure allows; an excluded end is not itself allowed. */
export interface Claim {
  readonly least: number;
  readonly most: number;
  readonly leastExcluded: boolean;
  readonly mostExcluded: boolean;
}

/**
 * What a printed figure claims: 1280余场次 is more than 1280 and less than 1290, 2.3万余件 more than 23,000 and
 * less than 24,000, 46场次 is 46, 95.6% lies within half a tenth of 95.6, and 100% is 100. A growth is read in
 * percent or points, or in its unit, falls below 0. Values come in the unit that is printed without its 万 or 亿 (286.35亿元
 * in 元), or in `unit` where the metric's own unit begins with one of them. `undefined` where the text is
 * no figure that this office prints: a bracket, a word, 1284余, 2.34万余.
 */
export function readBack(text: string, unit = ''): Claim | undefined {
  return readChange(text) ?? readPercent(text) ?? readAmount(text, unit);
}

/** Whether a value is one that the figure allows. */
export function allows(claim: Claim, value: number): boolean {
  const { least, most, leastExcluded, mostExcluded } = claim;
  return (
    (leastExcluded ? value > least : value >= least) &&
    (mostExcluded ? value < most : value <= most)
  );
}

const scales: Readonly<Record<string, number>> = { '': 0, 万: 4, 亿: 8 };

function readChange(text: string): Claim | undefined {
  if (text === '与上年同期持平') return exactly(0);
  const match = /^同比(增长|提高|下降|增加|减少)(\d+(?:\.\d+)?)(%|个百分点|[^\d%]*)$/.exec(text);
  if (!match) return undefined;
  const [, word = '', digits = '', unit] = match;
  const value = ['下降', '减少'].includes(word) ? -Number(digits) : Number(digits);
  if (unit !== '%' && unit !== '个百分点') return exactly(value);
  if (value === -100) return exactly(value);
  const claim = rounded(value, digits, 1, 0.05);
  // A change below a tenth is printed as a tenth, and a decrease leaves at least a tenth.
  if (value === 0.1) return { ...claim, least: 0, leastExcluded: true };
  if (value === -0.1) return { ...claim, most: 0, mostExcluded: true };
  if (value === -99.9) return { ...claim, least: -100, leastExcluded: true };
  return claim;
}

function readPercent(text: string): Claim | undefined {
  const match = /^(-?\d+(?:\.\d+)?)%$/.exec(text);
  if (!match) return undefined;
  const [, digits = ''] = match;
  const value = Number(digits);
  if (value === 0 || value === 100) return exactly(value);
  const claim = rounded(value, digits, 1, 0.05);
  // Beside 0 and 100 rounding stops a tenth short, so these three reach further, but never all the way.
  if (digits === '0.1') return { ...claim, least: 0, leastExcluded: true };
  if (digits === '99.9') return { ...claim, most: 100, mostExcluded: true };
  if (digits === '100.1') return { ...claim, least: 100, leastExcluded: true };
  return claim;
}

function readAmount(text: string, unit: string): Claim | undefined {
  const match = /^(-?\d+(?:\.\d+)?)(万|亿)?(余)?(万|亿)?([^\d万亿余]*)$/.exec(text);
  if (!match) return undefined;
  const [, digits = '', before = '', more, after = '', rest] = match;
  if (before !== '' && after !== '') return undefined;
  const shift = scaleOf(before + after) - scaleOf(/^[万亿]/.exec(unit)?.[0] ?? '');
  // Shifting the decimal point in the text keeps the digits as they are.
  const value = Number(`${digits}e${shift}`);
  if (more !== undefined) {
    const isCut = before === '' ? /^[1-9]\d*0$/.test(digits) : /^[1-9]\d*(\.\d)?$/.test(digits);
    const step = Number(`1e${(before === '' ? 1 : -1) + shift}`);
    return isCut ? { ...between(value, value + step), ...excluded } : undefined;
  }
  // Amounts in 亿元 are rounded to two decimals; whether this one was cannot be seen.
  if (before + after === '亿' && rest === '元') {
    return rounded(value, digits, 2, Number(`5e${shift - 3}`));
  }
  return exactly(value);
}

function scaleOf(word: string): number {
  return ownValue(scales, word) as number;
}

const excluded = { leastExcluded: true, mostExcluded: true };

function between(least: number, most: number): Claim {
  const tidy = (value: number) => roundHalfUp(value, 12);
  return { least: tidy(least), most: tidy(most), leastExcluded: false, mostExcluded: false };
}

function exactly(value: number): Claim {
  return between(value, value);
}

/** A number that was rounded to `kept` decimals; one with more was printed as it was handed over. */
function rounded(value: number, digits: string, kept: number, half: number): Claim {
  const [, fraction = ''] = digits.split('.');
  return fraction.length > kept ? exactly(value) : between(value - half, value + half);
}
