import { daysInMonth, isoDate, type IsoDate } from '../date.ts';
import { chineseNumber, yearInDigits } from '../meant/chinese-number.ts';
import type { Period } from '../period.ts';

/** A stretch of days that a text speaks of, and as what: a whole half-year, or one that was put together. */
export interface Spoken {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly form: Exclude<Period['form'], 'week'> | 'day';
}

const ones = '零一二三四五六七八九';

/** A year in digits of either sort: 2023, 二〇二三, 23. */
export function yearIn(written: string): number {
  const digits = yearInDigits(written);
  return Number(digits.length === 2 ? `20${digits}` : digits);
}

/** The days of a part of a year (上半年, 前三季度, 三月五日); `undefined` where there are no such. */
export function daysOfPart(part: string, year: number): Spoken | undefined {
  const half = /^([上下])半年$/u.exec(part)?.[1];
  if (half !== undefined) return months(year, half === '上' ? 1 : 7, 6, 'half');
  const [, first, quarter = ''] = /^(前|第)?(.)个?季度$/u.exec(part) ?? [];
  if (quarter !== '') {
    const number = numberIn(quarter);
    return first === '前'
      ? months(year, 1, number * 3, number === 2 ? 'half' : 'range')
      : months(year, number * 3 - 2, 3, 'quarter');
  }
  return daysOfMonth(part, year);
}

/** A month, or a day of it: 三月, 3月5日. */
function daysOfMonth(part: string, year: number): Spoken | undefined {
  const [, month = '', day] = /^([^月]+)(?:月份?)?(?:([^日号月]+)[日号])?$/u.exec(part) ?? [];
  const number = numberIn(month);
  if (!(number >= 1 && number <= 12)) return undefined;
  if (day === undefined) return months(year, number, 1, 'month');
  const on = numberIn(day);
  if (!(on >= 1 && on <= daysInMonth(year, number))) return undefined;
  const date = isoDate(year, number, on);
  return { from: date, to: date, form: 'day' };
}

/** All days of a year. */
export function daysOfYear(year: number): Spoken {
  return months(year, 1, 12, 'year');
}

function numberIn(written: string): number {
  return /^\d+$/.test(written) ? Number(written) : (chineseNumber(written) ?? NaN);
}

function months(year: number, first: number, count: number, form: Spoken['form']): Spoken {
  const last = first + count - 1;
  return {
    from: isoDate(year, first, 1),
    to: isoDate(year, last, daysInMonth(year, last)),
    form,
  };
}

/** What is written for a part of a year, with another one in its place: 第二季度 → 第三季度, 6月 → 7月. */
export function partLike(part: string, { form, from }: Pick<Period, 'form' | 'from'>): string {
  const month = Number(from.slice(5, 7));
  if (form === 'half') return month === 1 ? '上半年' : '下半年';
  const number = form === 'quarter' ? (month + 2) / 3 : month;
  return part.replace(/\d+|[一二三四五六七八九十]+/u, (numeral) =>
    /\d/.test(numeral) ? String(number) : inChinese(number),
  );
}

/** A year with the digits of another: 二〇二二 → 二〇二三. */
export function yearLike(written: string, year: number): string {
  const digits = String(year).slice(-written.length);
  if (/\d/.test(written)) return digits;
  const zero = /[〇○]/u.exec(written)?.[0] ?? '〇';
  return [...digits].map((digit) => (digit === '0' ? zero : ones.charAt(Number(digit)))).join('');
}

function inChinese(number: number): string {
  return `${number >= 10 ? '十' : ''}${number === 10 ? '' : ones.charAt(number % 10)}`;
}
