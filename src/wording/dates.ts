import { daysInMonth, partsOf, type IsoDate } from '../domain/date.ts';
import { rangePeriod, type Period } from '../domain/period.ts';

/**
 * Days and periods in words. All of it reads the digits of ISO dates, so neither the host's zone nor its
 * locale can move a day.
 */

const ordinals = ['一', '二', '三', '四'];

/** A day in full: 2023年6月30日. */
export function printDate(day: IsoDate): string {
  return `${partsOf(day)[0]}年${printDay(day)}`;
}

/** A day of a year that is known: 6月20日. */
export function printDay(day: IsoDate): string {
  const [, month, date] = partsOf(day);
  return `${month}月${date}日`;
}

/** A day of a month that is known: 20日. */
export function printDayOfMonth(day: IsoDate): string {
  return `${partsOf(day)[2]}日`;
}

/** 截至2023年6月20日; within a period that lies in the same year, 截至6月20日. */
export function printCutoff(day: IsoDate, within?: Period): string {
  const year = day.slice(0, 4);
  const known = within?.from.slice(0, 4) === year && within.to.slice(0, 4) === year;
  return `截至${known ? printDay(day) : printDate(day)}`;
}

/**
 * A period in full: 2023年, 2023年上半年, 2023年第二季度, 2023年6月, 2023年第23周, 2023年1—5月 for whole months
 * of one year, 2022年10月至2023年3月 for those of two, otherwise its days: 2023年1月1日至3月15日.
 */
export function printPeriod(period: Period): string {
  const known = named(period);
  const year = yearOf(known);
  if (known.form === 'year') return `${year}年`;
  if (known.form === 'range' && known.to.slice(0, 4) !== known.from.slice(0, 4)) {
    return acrossYears(known);
  }
  return `${year}年${printPeriodInYear(known)}`;
}

/**
 * A period of a year that is known: 上半年, 第二季度, 6月, 第23周, 1—5月. A whole year, and days of two years,
 * as `printPeriod` has them.
 */
export function printPeriodInYear(period: Period): string {
  const known = named(period);
  const tail = known.id.slice(-1);
  switch (known.form) {
    case 'year':
      return printPeriod(known);
    case 'half':
      return tail === '1' ? '上半年' : '下半年';
    case 'quarter':
      return `第${ordinals[Number(tail) - 1]}季度`;
    case 'month':
      return `${partsOf(known.from)[1]}月`;
    case 'week':
      return `第${Number(known.id.slice(-2))}周`;
    case 'range':
      return known.to.slice(0, 4) === known.from.slice(0, 4)
        ? withinYear(known)
        : acrossYears(known);
  }
}

/** A range that is a whole year, half, quarter or month goes by that name. */
function named(period: Period): Period {
  return period.form === 'range' ? rangePeriod(period.from, period.to) : period;
}

/** A week's year is that of its Thursday, which need not be the year of its first day. */
function yearOf(period: Period): string {
  return period.id.slice(0, 4);
}

function withinYear({ from, to }: Period): string {
  const [, firstMonth] = partsOf(from);
  const [, lastMonth, lastDay] = partsOf(to);
  if (from === to) return printDay(from);
  if (isWholeMonths(from, to)) return `${firstMonth}—${lastMonth}月`;
  return `${printDay(from)}至${firstMonth === lastMonth ? `${lastDay}日` : printDay(to)}`;
}

function acrossYears({ from, to }: Period): string {
  if (!isWholeMonths(from, to)) return `${printDate(from)}至${printDate(to)}`;
  const month = (day: IsoDate) => `${partsOf(day)[0]}年${partsOf(day)[1]}月`;
  return `${month(from)}至${month(to)}`;
}

function isWholeMonths(from: IsoDate, to: IsoDate): boolean {
  const [year, month, day] = partsOf(to);
  return from.endsWith('-01') && day === daysInMonth(year, month);
}
