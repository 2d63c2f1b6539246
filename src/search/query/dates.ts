import { addDays, isIsoDate, partsOf, type IsoDate } from '../../domain/date.ts';
import { dayPeriod, parsePeriod, partOf, rangePeriod, type Period } from '../../domain/period.ts';
import { smallNumber, spokenYear } from './numerals.ts';

/**
 * The days that a word of a query names: a year, half-year, quarter, month, week, day or several of them, in
 * any form in which an office writes them: `2023-05`, `202305`, 2023年二季度, 23年5月16日, 二〇二三年五月,
 * 2023年1—5月. `undefined` where it names none; a bare number of four digits is a number.
 *
 * @param asOf the day that 上季度 or 去年 is told from; without it such words name nothing
 */
export function readDate(word: string, asOf?: IsoDate): Period | undefined {
  const text = word.normalize('NFKC').replace(/\s+/gu, '');
  return numeric(text) ?? ofYear(text, asOf) ?? relative(text, asOf) ?? stretch(text, asOf);
}

/** `2023-5`, `2023.5.16`, `2023/05/16`, `202305`, `20230516`, and the ids of periods: `2023-Q2`, `2023H1`. */
function numeric(text: string): Period | undefined {
  const [, year, , month, day] =
    /^(\d{4})([-–—./])(\d{1,2})(?:\2(\d{1,2}))?$/.exec(text) ??
    /^(\d{4})()(\d{2})(\d{2})?$/.exec(text) ??
    [];
  if (year !== undefined && month !== undefined) return ofNumbers(year, month, day);
  const [, named, part] = /^(\d{4})年?-?([HQ]\d|W\d{2})$/.exec(text.toUpperCase()) ?? [];
  return named === undefined ? undefined : parsePeriod(`${named}-${part ?? ''}`);
}

function ofNumbers(year: string, month: string, day?: string): Period | undefined {
  const id = [year, month, ...(day === undefined ? [] : [day])]
    .map((part) => part.padStart(2, '0'))
    .join('-');
  if (day === undefined) return parsePeriod(id);
  return isIsoDate(id) ? dayPeriod(id) : undefined;
}

/** What begins with a year: 2023年, 去年下半年, 2023上半年, 二〇二三年五月十六日. */
function ofYear(text: string, asOf: IsoDate | undefined): Period | undefined {
  const [, written, rest = ''] =
    /^(\d{4}年?|\d{2}年|[〇○零一二三四五六七八九]{4}年|[今本去上前]年)度?(.*)$/u.exec(text) ?? [];
  const year = written === undefined ? undefined : yearOf(written, asOf);
  if (written === undefined || year === undefined) return undefined;
  if (rest === '' || rest === '全年') {
    // 23年 may be how long something lasted, and 2023 any number.
    return !/^(?:\d{2}年|\d{4})$/.test(written) ? parsePeriod(year) : undefined;
  }
  return partOfYear(year, rest);
}

/** How far before this year a year is that goes by a name. */
const yearsBack = new Map([
  ['今', 0],
  ['本', 0],
  ['去', 1],
  ['上', 1],
  ['前', 2],
]);

function yearOf(written: string, asOf: IsoDate | undefined): string | undefined {
  const name = written.replace(/年$/, '');
  if (/^\d{4}$/.test(name)) return name;
  // As the century turns: a two-digit year is the nearest to our days.
  if (/^\d{2}$/.test(name)) return (Number(name) < 70 ? '20' : '19') + name;
  const back = yearsBack.get(name);
  if (back === undefined) return spokenYear(name);
  return asOf === undefined ? undefined : String(partsOf(asOf)[0] - back);
}

/** 上半年, 二季度, 第23周, 5月, 5月16日, 1—5月 of a year. */
function partOfYear(year: string, rest: string): Period | undefined {
  const half = /^([上下])半年$/.exec(rest)?.[1];
  if (half !== undefined) return parsePeriod(`${year}-H${half === '上' ? 1 : 2}`);
  const quarter = quarterOf(rest);
  if (quarter !== undefined) return parsePeriod(`${year}-Q${quarter}`);
  const week = numberIn(/^第?(.+)周$/.exec(rest));
  if (week !== undefined) return parsePeriod(`${year}-W${String(week).padStart(2, '0')}`);
  return monthOrDay(year, rest) ?? months(year, rest);
}

function monthOrDay(year: string, rest: string): Period | undefined {
  const [, month = '', day] = /^(.{1,2})月份?(?:(.{1,3}?)[日号]?)?$/u.exec(rest) ?? [];
  const numbers = [month, ...(day === undefined ? [] : [day])].map((name) => smallNumber(name));
  const [monthNumber, dayNumber] = numbers;
  if (monthNumber === undefined || numbers.includes(undefined)) return undefined;
  return ofNumbers(year, String(monthNumber), dayNumber?.toString());
}

function months(year: string, rest: string): Period | undefined {
  const found = /^(.{1,2}?)月?(?:[-–—~]|至|到)(.{1,2})月份?$/u.exec(rest);
  const [from, to] = [found?.[1], found?.[2]].map((name = '') => {
    const number = smallNumber(name);
    return number === undefined ? undefined : ofNumbers(year, String(number));
  });
  return from && to && from.from < to.from ? rangePeriod(from.from, to.to) : undefined;
}

function quarterOf(text: string): number | undefined {
  const number = numberIn(/^第?(.)季度?$/u.exec(text));
  return number !== undefined && number >= 1 && number <= 4 ? number : undefined;
}

function numberIn(found: RegExpExecArray | null): number | undefined {
  return found?.[1] === undefined ? undefined : smallNumber(found[1]);
}

/** What is told from the site's day: 上季度, 本月, 上周; and 上半年 or 二季度 of its year, once they have begun. */
function relative(text: string, asOf: IsoDate | undefined): Period | undefined {
  if (asOf === undefined) return undefined;
  const [, which, unit] = /^([本上这])个?(月|季度?|周|星期)$/u.exec(text) ?? [];
  if (which !== undefined && unit !== undefined) {
    const form = unit === '月' ? 'month' : unit.startsWith('季') ? 'quarter' : 'week';
    const current = partOf(asOf, form);
    return which === '上' ? partOf(addDays(current.from, -1), form) : current;
  }
  const own = /半年$|季度$/.test(text) ? partOfYear(asOf.slice(0, 4), text) : undefined;
  return own && own.from <= asOf ? own : undefined;
}

/** 2022年10月至2023年3月, 2023-03-01到2023-03-15, 2023年3月1日至15日. */
function stretch(text: string, asOf: IsoDate | undefined): Period | undefined {
  const parts = text.split(/[至到~]/u);
  const [left = '', right = ''] = parts;
  if (parts.length !== 2 || left === '') return undefined;
  const from = readDate(left, asOf);
  if (!from) return undefined;
  const known = [/^.*?年/u, /^.*?月/u].flatMap((before) => before.exec(left) ?? []);
  for (const before of ['', ...known]) {
    const to = readDate(before + right, asOf);
    if (to && from.from <= to.from) return rangePeriod(from.from, to.to);
  }
  return undefined;
}
