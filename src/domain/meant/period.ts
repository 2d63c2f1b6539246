import { daysInMonth, isIsoDate, type IsoDate } from '../date.ts';
import { parsePeriod, rangePeriod, type Period } from '../period.ts';
import { chineseNumber, yearInDigits } from './chinese-number.ts';

/**
 * What a badly written period says, as it is read: `2023H1`, `2023年上半年`, `二〇二三年一季度`, `23年5月`, `2023年1至6月`
 * → `2023-H1`, `2023-H1`, `2023-Q1`, `2023-05`, `2023-H1`. `undefined` where it names no year, or no whole period.
 */
export function guessPeriod(text: string): string | undefined {
  const written = inDigits(text.normalize('NFKC').replace(/\s+/g, '').toUpperCase());
  return wholeOf(written)?.id ?? stretchOf(written)?.id;
}

/** A stretch whose end stands before its beginning, turned round: `2023-03-20/2023-03-01` → `2023-03-01/2023-03-20`. */
export function turnedPeriod(text: string): string | undefined {
  if (guessPeriod(text) !== undefined) return undefined;
  const [first, last, rest] = text.normalize('NFKC').split(/[/~]|至|到/);
  return first === undefined || last === undefined || rest !== undefined
    ? undefined
    : guessPeriod(`${last}/${first}`);
}

/** A year, a half, a quarter, a month or a week. */
function wholeOf(written: string): Period | undefined {
  const turned = /^([HQ]\d)[-_./]?(\d{4})$/.exec(written);
  const [, year, rest = ''] =
    /^(\d{4})(?:年度?|[-_./–—])?(.*)$/.exec(turned ? `${turned[2]}${turned[1]}` : written) ??
    /^(\d{2})年(.*)$/.exec(written) ??
    [];
  if (year === undefined) return undefined;
  const part = partOfYear(rest);
  const full = year.length === 2 ? `20${year}` : year;
  return part === undefined ? undefined : parsePeriod(part === '' ? full : `${full}-${part}`);
}

/** What stands behind the year; `''` for all of it. */
function partOfYear(text: string): string | undefined {
  if (/^(?:全年|整年)?$/.test(text)) return '';
  if (/^(?:上半年|前半年)$/.test(text)) return 'H1';
  if (/^(?:下半年|后半年)$/.test(text)) return 'H2';
  const quarter = /^第?0?([1-4])(?:季度?|Q)$/.exec(text) ?? /^Q0?([1-4])(?:季度)?$/.exec(text);
  if (quarter) return `Q${quarter[1]}`;
  const half = /^H0?([12])$/.exec(text);
  if (half) return `H${half[1]}`;
  const week = /^(?:W|第)0?(\d{1,2})(?:周|星期)?$/.exec(text);
  if (week) return `W${week[1]?.padStart(2, '0')}`;
  return /^(\d{1,2})(?:月份?)?$/.exec(text)?.[1]?.padStart(2, '0');
}

/** From one day or month to another; the year of the second may be that of the first. */
function stretchOf(written: string): Period | undefined {
  const sides = /^(.+?)(?:至|到|~|--|[/–—―])(.+)$/.exec(written) ?? oneHyphen.exec(written);
  const [, first, last] = sides ?? [];
  if (first === undefined || last === undefined) return undefined;
  const year = /^(?:\d{4}|\d{2}(?=年))/.exec(first)?.[0];
  // 2023年1至6月: what the first is stands behind the second.
  const begin = /^\d+年\d{1,2}$/.test(first) ? `${first}月` : first;
  const end = year !== undefined && /^\d{1,2}[月./-]/.test(last) ? `${year}年${last}` : last;
  const [from, to] = [endsOf(begin)?.from, endsOf(end)?.to];
  if (from === undefined || to === undefined || from > to) return undefined;
  const wholes = [from.slice(0, 4), ...parts.map((part) => `${from.slice(0, 4)}-${part}`)];
  const whole = wholes.map(parsePeriod).find((one) => one?.from === from && one.to === to);
  return whole ?? rangePeriod(from, to);
}

/** `2023年1-6月`, `2023.1-6月`, `2023.1.1-2023.3.15`. */
const oneHyphen =
  /^(\d+年\d{1,2}|\d{4}年\d{1,2}月(?:\d{1,2}日)?|\d{4}\.\d{1,2}\.\d{1,2}|\d{4}[./]\d{1,2})-(.+)$/;

const parts = ['H1', 'H2', 'Q1', 'Q2', 'Q3', 'Q4'];

/** The days from and to which a side of a stretch tells. */
function endsOf(text: string): { readonly from: IsoDate; readonly to: IsoDate } | undefined {
  const [, year = '', month = '', day = ''] =
    /^(\d{2}|\d{4})[年./-](\d{1,2})[月./-](\d{1,2})日?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text) ??
    [];
  if (year === '') return wholeOf(text);
  const full = year.length === 2 ? `20${year}` : year;
  const date = [full, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  return isIsoDate(date) && Number(day) <= daysInMonth(Number(full), Number(month))
    ? { from: date, to: date }
    : undefined;
}

/** Years digit by digit (二〇二三) and other numbers (十二月) in digits. */
export function inDigits(text: string): string {
  return text
    .replace(/[〇○零一二三四五六七八九]{4}(?=年|$)/g, yearInDigits)
    .replace(/[一二三四五六七八九十]+(?=月|季|周|日|至|到)/g, (number) =>
      String(chineseNumber(number) ?? number),
    );
}
