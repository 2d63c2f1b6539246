import { amountOf, andMore, type Amount } from './numerals.ts';

/** What a numeral says, with 余 or 多 behind it or not; `undefined` where nobody can tell. */
export function amountIn(numeral: string, isMore: boolean): Amount | undefined {
  const whole = /^[百千万亿]/.test(numeral) ? `一${numeral}` : numeral;
  return isMore ? andMore(whole) : amountOf(whole);
}

/** A share in percent: 三分之二 is between 66 and 67, 六成 is 60; `undefined` for 大半 and 半数以上. */
export function shareIn(written: string): Amount | undefined {
  if (/^百分(?:之)?百$/.test(written)) return { least: 100, most: 100 };
  const tenths = /^(.)成(半?)$/u.exec(written);
  if (tenths) {
    const value = amountOf(tenths[1] ?? '')?.least;
    const percent = value === undefined ? undefined : value * 10 + (tenths[2] === '' ? 0 : 5);
    return percent === undefined ? undefined : { least: percent, most: percent };
  }
  const [, whole, part] = /^(.+)分之(.+)$/u.exec(written) ?? [];
  const [of, value] = [bareOf(whole), decimalOf(part)];
  if (of === undefined || value === undefined) return undefined;
  const percent = (value * 100) / of;
  return Number.isInteger(percent) || of === 100
    ? { least: percent, most: percent }
    : { least: Math.floor(percent), most: Math.ceil(percent) };
}

/** 百, 千 and 万 without a digit before them are one of each. */
function bareOf(numeral = ''): number | undefined {
  return amountOf(/^[百千万]$/.test(numeral) ? `一${numeral}` : numeral)?.least;
}

const digits = '零一二三四五六七八九';

/** A number with a part behind 点: 五点六 → 5.6. */
function decimalOf(numeral = ''): number | undefined {
  const [whole = '', part] = numeral.split('点');
  const value = whole === '零' ? 0 : amountOf(whole)?.least;
  if (value === undefined || part === undefined) return value;
  return Number(`${value}.${[...part].map((digit) => digits.indexOf(digit)).join('')}`);
}
