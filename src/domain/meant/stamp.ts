import { yearInDigits } from './chinese-number.ts';
import { guessDate } from './guess.ts';
import { guessPeriod } from './period.ts';

/** A name taken apart: the day or period with which it begins, and its words. */
export interface Stamped {
  readonly stamp: string | undefined;
  readonly rest: string;
}

/** How a day or period may stand before the words of a name. */
const written =
  /^\s*(?<first>\d{4}-\d{2}-\d{2})--(?<last>\d{4}-\d{2}-\d{2})|^\s*(?<day>\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?|\d{8})(?!\d)|^\s*(?<period>\d{4}-?[hqw]\d{1,2}|\d{4}年?(?:[上下]半年|第?[1-4一二三四]季度)|\d{4}[-./年]\d{1,2}月?(?!\d)|\d{4}年?(?![\d]))/i;

/** A day whose year stands in the folder. */
const dayOfYear = /^\s*(?<month>\d{1,2})(?:月(?<day>\d{1,2})日?|[.](?<dot>\d{1,2}))(?!\d)/;

/**
 * The day or period with which a name begins, as a name of a file has it, and what stands behind it:
 * `2023年6月15日党课` → `2023-06-15`. `year` is that of its folder, for a name without one: `6月15日党课`.
 */
export function daysAndPeriodsOf(name: string, year: string | undefined): Stamped {
  const text = inDigits(name);
  const whole = written.exec(text);
  const stamp = stampSaid(whole?.groups ?? {});
  if (stamp !== undefined) return { stamp, rest: text.slice(whole?.[0].length) };
  const short = year === undefined ? null : dayOfYear.exec(text);
  const date = dayIn(year, short?.groups ?? {});
  return date === undefined
    ? { stamp: undefined, rest: name }
    : { stamp: date, rest: text.slice(short?.[0].length) };
}

type Groups = Readonly<Record<string, string | undefined>>;

function stampSaid({ first, last, day, period }: Groups): string | undefined {
  if (first !== undefined && last !== undefined) return `${first}--${last}`;
  if (day !== undefined) return guessDate(day);
  return period === undefined ? undefined : guessPeriod(period);
}

function dayIn(year: string | undefined, { month, day, dot }: Groups): string | undefined {
  if (year === undefined || month === undefined) return undefined;
  return guessDate(`${year}-${month}-${day ?? dot ?? ''}`);
}

/** A year in Chinese numerals at the beginning of a name, in digits: `二〇二三年`. */
function inDigits(name: string): string {
  return name.replace(/^\s*[〇○零一二三四五六七八九]{4}(?=年)/, (year) =>
    yearInDigits(year.trim()),
  );
}
