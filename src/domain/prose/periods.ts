import { dense } from '../prose.ts';
import type { Period } from '../period.ts';
import { masking, masksIn } from './masks.ts';
import { narrow } from './narrow.ts';
import { daysOfPart, daysOfYear, partLike, yearIn, yearLike, type Spoken } from './period-parts.ts';

/** A period that a text speaks of in its own words. */
export interface Mention {
  /** Where it begins, and the place behind its end. */
  readonly from: number;
  readonly to: number;
  /** As it is written, without white space. */
  readonly written: string;
  /** Its days; where its year is not said, in each year of the text's own period. */
  readonly days: readonly Spoken[];
  /** Whether its year is said. */
  readonly isDated: boolean;
  /** The words of the same paragraph before and behind it, as far as they can be about it, without white space. */
  readonly before: string;
  readonly after: string;
  /** It with the text's own period in its place; `undefined` where that would be said in another form. */
  readonly instead: string | undefined;
}

/** How many characters around it can say what it is. */
const reach = 24;

const chineseDigits = '〇○零一二三四五六七八九';
const year = `(?:(?:19|20)\\d{2}|[${chineseDigits}]{4})`;
const monthNumber = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])';
const day = '(?:[12]\\d|3[01]|0?[1-9]|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号]';
const month = `${monthNumber}月份?(?:${day})?`;
const part = `(?:[上下]半年|前[两二三23]个?季度|第?[一二三四1-4]季度|${month})`;
const dash = '[-—–~至到]';

/** Words that tell the year by how it lies: what they tell moves with the text. */
const relativeYear = '(?:[去上前明次来今本当同每往历]年度?|上一?年度?|下一?年度?)';

/**
 * All that may be a period. A number is none within a longer one; a month in Chinese numerals is none behind 个 or
 * another numeral (十三月, 两个月), a month and no length of time (三月内) by what stands behind it.
 */
const candidates = new RegExp(
  [
    `(?:(?<relative>${relativeYear})的?)?`,
    `(?:(?<year>(?<![\\d${chineseDigits}])${year}|(?<!\\d)\\d{2}(?=年(?:[上下]半|第?[一二三四1-4]季|\\d{1,2}月)))年度?的?)?`,
    `(?<!(?:\\d|[.A-Za-z〔]|[${chineseDigits}十百千几数两个半]))`,
    `(?:(?<first>${part}|${monthNumber}(?=${dash}(?:${year}年)?${month}))`,
    `(?:${dash}(?<lastYear>${year}年)?(?<last>${part}|${day}))?)`,
    '(?![刊薪嫂球亮光饼票龄])',
    `|(?<![\\d${chineseDigits}〔])(?<years>${year}(?:年?${dash}${year})?)年(?![代前来间])度?`,
  ].join(''),
  'gu',
);

/** What a month or quarter is none of: how long, how often, and names. */
const others = {
  before: /(?:每|按|逐|历时|为期|近|连续|最近|过去|[“‘])$/u,
  after: /^(?:之?内|以内|一(?:次|报|调度|通报|会商|研判|督查|小结|清单)|革命)/u,
};

/** Names of what is held each year, with the year in them. */
const yearlyNames = /(?:19|20)\d{2}年(?:春季学期|秋季学期|全国两会|全国[“”]?两会|中央)/gu;

/**
 * The periods and days that a text speaks of, in order: 2023年上半年, 三季度, 1—6月, 2023年3月5日. Years that are told
 * by how they lie (去年, 上年下半年) are none, as they move with the text; titles, slogans and declared names are
 * not read (`masks`). `own` is the period of the text. It takes time in proportion to the length of the text.
 */
export function periodsIn(whole: string, own: Period, names: readonly string[]): Mention[] {
  const { text, placeOf } = dense(narrow(whole));
  const isMasked = masking(masksIn(text, names, yearlyNames));
  return [...text.matchAll(candidates)].flatMap((match): Mention[] => {
    const { 0: all, index, groups = {} } = match;
    const end = index + all.length;
    if (isMasked(index, end)) return [];
    const before = text.slice(Math.max(0, index - reach), index);
    const after = text.slice(end, end + reach);
    if (others.before.test(before) || others.after.test(after)) return [];
    const days = daysOf(groups, own);
    if (days.length === 0) return [];
    const [from, to] = [placeOf(index), placeOf(end - 1) + 1];
    const { relative, year: said, years } = groups;
    return [
      {
        from,
        to,
        written: all,
        days,
        isDated: (relative ?? said ?? years) !== undefined,
        before,
        after,
        instead: insteadOf(all, days, groups, own),
      },
    ];
  });
}

type Groups = Readonly<Record<string, string | undefined>>;

function daysOf({ relative, year: said, years, first, last, lastYear }: Groups, own: Period) {
  if (years !== undefined) {
    const [begin = '', end = begin] = years.split(/年?[-—–~至到]/u);
    return [{ ...daysOfYear(yearIn(begin)), to: daysOfYear(yearIn(end)).to }];
  }
  if (first === undefined) return [];
  // Only of this year is it known which one it is, or that it is this one.
  if (relative !== undefined && !/^[今本当]/u.test(relative)) return [];
  const inYears = said === undefined ? yearsOf(own) : [yearIn(said)];
  return inYears.flatMap((number): Spoken | [] => {
    const from = daysOfPart(first, number);
    if (last === undefined || !from) return from ?? [];
    const begin = /^(.*月份?)/u.exec(first)?.[1] ?? '';
    const endPart = /[月度年]/u.test(last) ? last : begin + last;
    const endYear = lastYear === undefined ? number : yearIn(lastYear.slice(0, -1));
    const to = daysOfPart(endPart, endYear);
    return to ? { from: from.from, to: to.to, form: 'range' } : [];
  });
}

function yearsOf({ from, to }: Period): number[] {
  const [begin, end] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: end - begin + 1 }, (_, index) => begin + index);
}

/** What is written, with the own period in its place, where that has the same form. */
function insteadOf(
  written: string,
  [spoken]: readonly Spoken[],
  { year: said, years, first, last }: Groups,
  own: Period,
): string | undefined {
  const [number, another] = yearsOf(own);
  if (number === undefined || another !== undefined) return undefined;
  if (years !== undefined) {
    return own.form === 'year' && spoken?.form === 'year'
      ? written.replace(years, yearLike(years, number))
      : undefined;
  }
  if (first === undefined || last !== undefined || spoken?.form !== own.form) return undefined;
  const ofYear = said === undefined ? written : written.replace(said, yearLike(said, number));
  return ofYear.replace(first, partLike(first, own));
}
