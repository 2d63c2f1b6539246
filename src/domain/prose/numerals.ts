import { chineseNumber } from '../meant/chinese-number.ts';
import { zerosOf } from '../meant/powers.ts';

/** What a numeral says: from the least to the greatest number that it may mean, both included. */
export interface Amount {
  readonly least: number;
  readonly most: number;
}

/** Arabic digits, in threes or not, and Chinese numerals, as regular expressions without groups. */
export const arabic = String.raw`\d+(?:,\d{3})*(?:\.\d+)?[十百千]?[万亿]{0,2}`;
export const chinese = '(?:[几数](?=[十百千万亿]))?[零〇一二两三四五六七八九十百千万亿]+几?';

/** Numerals that have 个 in them: 俩支部, 仨企业; with another measure word (俩次) they are written all the same. */
export const withMeasure = '[俩仨]';

/** Two neighbouring digits in a row mean a number between them: 三四, 十七八; 三五 does as well. */
const pair = /(?:一二|二三|两三|三四|三五|四五|五六|六七|七八|八九)(?=[十百千万亿]?$)/;

const wan = 10_000;
const yi = 100_000_000;

/**
 * What a numeral in digits of either sort says (`1.2万`, `三十八`, `两万三千`, `三四十`); `undefined` for what
 * is vague (`几十`) or no number as it is spoken (`二〇二三`).
 */
export function amountOf(numeral: string): Amount | undefined {
  const value = /^\d/.test(numeral) ? arabicValue(numeral) : chineseValue(plainly(numeral));
  if (value !== undefined) return { least: value, most: value };
  const found = pair.exec(numeral);
  if (!found) return undefined;
  const [before, after] = [
    numeral.slice(0, found.index),
    numeral.slice(found.index + found[0].length),
  ];
  const [least, most] = [...found[0]].map((digit) => chineseValue(before + digit + after));
  if (least === undefined || most === undefined) return undefined;
  return { least, most: most + stepOf(numeral) - 1 };
}

/** 俩 is 两, 仨 is 三. */
function plainly(numeral: string): string {
  return numeral.replace('俩', '两').replace('仨', '三');
}

/** Whether a numeral means a number that nobody can tell: 几十, 十几, 数百, 三四十. */
export function isVague(numeral: string): boolean {
  return /[几数]/.test(numeral) || pair.test(numeral);
}

/** 百 and 千 with nothing before them: figures of speech, unless they are rounded. */
export function isBare(numeral: string): boolean {
  return /^[百千万亿]/.test(numeral);
}

/**
 * What a numeral with 余 or 多 behind it says: 三十余 is 31 to 39, 1.2万余 is 12001 to 12999; what is given to
 * the last digit (37余) may be any larger one.
 */
export function andMore(numeral: string): Amount | undefined {
  const amount = amountOf(numeral);
  if (!amount) return undefined;
  const step = stepOf(numeral);
  return { least: amount.least, most: amount.most + (step > 1 ? step - 1 : 9) };
}

/** The size of the last digit that is said: 10 of 三十, 1000 of 1.2万. */
function stepOf(numeral: string): number {
  const [, digits = '', part = '', words = ''] =
    /^([\d,]*)(?:\.(\d+))?.*?([十百千万亿]*)$/.exec(numeral) ?? [];
  const zeros = /0*$/.exec(digits.replaceAll(',', ''))?.[0].length ?? 0;
  return Math.max(1, 10 ** (zerosOf(words) + (part === '' ? zeros : -part.length)));
}

function arabicValue(numeral: string): number {
  const [, digits = '', words = ''] = /^([\d,.]+)(\D*)$/.exec(numeral) ?? [];
  // By its digits: 1.2万 is 12000 exactly.
  return Number(`${digits.replaceAll(',', '')}e${zerosOf(words)}`);
}

/** A number in Chinese numerals, above 9999 in parts: 两万三千 → 23000. */
function chineseValue(numeral: string): number | undefined {
  const [, above, thousands, below] = /^(?:(.+)亿)?(?:(.+)万)?(.*)$/.exec(numeral) ?? [];
  if (above === undefined && thousands === undefined) return chineseNumber(numeral);
  const parts = [
    [above, yi],
    [thousands, wan],
    [below?.replace(/^零/, '') ?? '', 1],
  ] as const;
  let sum = 0;
  for (const [part, size] of parts) {
    if (part === undefined || part === '') continue;
    const value = chineseNumber(part);
    if (value === undefined) return undefined;
    sum += value * size;
  }
  return sum;
}
