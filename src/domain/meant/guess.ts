import { daysInMonth, isIsoDate } from '../date.ts';
import { parsePeriod } from '../period.ts';
import { guessPeriod, inDigits } from './period.ts';

/** What a badly written day, period, hour, yes or no, or code says, in the form that is read. */

/**
 * `2023年3月16日`, `2023/3/16`, `20230316`, `二〇二三年三月十六日`, `23年3月16日` → `2023-03-16`; any dash will do, and an hour, a day of
 * the week or quotation marks are left out.
 */
export function guessDate(text: string): string | undefined {
  const parts = datePartsOf(text);
  if (!parts) return undefined;
  const { year, month, day } = parts;
  const two = (part: number) => String(part).padStart(2, '0');
  const guess = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return isIsoDate(guess) ? guess : undefined;
}

/** A date as it is written, whether there is such a day or not; `undefined` for what is no date. */
export function datePartsOf(
  text: string,
): { readonly year: number; readonly month: number; readonly day: number } | undefined {
  const bare = text
    .normalize('NFKC')
    .trim()
    .replaceAll(/^\s*["'“‘]|["'”’]\s*$/g, '')
    .replace(/\s*\(?(?:周|星期)[一二三四五六日天]\)?\s*$/, '')
    .replace(/(?<=日|[\sT])\s*\d{1,2}:\d{2}(?::\d{2})?\s*$/, '');
  const written = inDigits(plain(bare)).replaceAll(/[‐‑‒–—―−]/g, '-');
  const match =
    /^(\d{4})[年./-](\d{1,2})[月./-](\d{1,2})日?$/.exec(written) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(written) ??
    /^(\d{2})年(\d{1,2})月(\d{1,2})日?$/.exec(written);
  if (!match) return undefined;
  const [, year = '', month, day] = match;
  return {
    year: Number(year.length === 2 ? `20${year}` : year),
    month: Number(month),
    day: Number(day),
  };
}

/** The days of the month that a date with an impossible day names: `2023-02-30` → 28. */
export function daysOfItsMonth(text: string): number | undefined {
  const { year = 0, month = 0 } = datePartsOf(text) ?? {};
  return month >= 1 && month <= 12 ? daysInMonth(year, month) : undefined;
}

/** What begins with a period begins on its first day: `2023-Q2`, `2023年二季度` → `2023-04-01`. */
export function guessFirstDay(text: string): string | undefined {
  return parsePeriod(guessPeriod(text) ?? '')?.from;
}

/**
 * `14：30—16：00`, `9:00-11:00`, `下午2点半至4点` → `14:30-16:00`, `09:00-11:00`, `14:30-16:00`. `2:30-4:00` is most likely in the
 * afternoon, and says nothing of it: nobody knows.
 */
export function guessClock(text: string): string | undefined {
  const [first, last, rest] = clockParts(text);
  if (first === undefined || last === undefined || rest !== undefined) return undefined;
  if (/^[1-6](?!\d)/.test(first)) return undefined;
  const isLater = /^(?:下午|晚上?)/.test(first);
  const [from, to] = [clockOf(first, isLater), clockOf(last, isLater)];
  return from === undefined || to === undefined || from >= to ? undefined : `${from}-${to}`;
}

/** Whether a text says one or two hours of a day, and nothing else. */
export function isClock(text: string): boolean {
  const parts = clockParts(text);
  return (
    parts.length <= 2 &&
    parts.every((part) => /[:点时]/.test(part) && clockOf(part, false) !== undefined)
  );
}

function clockParts(text: string): readonly string[] {
  return plain(text).split(/[-–—―~]+|至|到/);
}

function clockOf(text: string, later: boolean): string | undefined {
  const match = /^(?:上午|下午|晚上?)?(\d{1,2})(?:[:.点时](半|\d{1,2})?分?)?$/.exec(text);
  if (!match) return undefined;
  const isLater = later || /^(?:下午|晚上?)/.test(text);
  const hour = Number(match[1]) + (isLater && Number(match[1]) < 12 ? 12 : 0);
  const minute = match[2] === '半' ? 30 : Number(match[2] ?? 0);
  if (hour > 23 || minute > 59) return undefined;
  return [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
}

/** `是` → `true`. */
export function guessFlag(text: string): string | undefined {
  if (['是', '有', 'yes', 'y', 'on', '1', '√'].includes(plain(text).toLowerCase())) return 'true';
  if (['否', '无', 'no', 'n', 'off', '0', '×'].includes(plain(text).toLowerCase())) return 'false';
  return undefined;
}

/** `Party Lecture`, `partyLecture` → `party-lecture`; nothing where Chinese characters would be lost. */
export function guessSlug(text: string): string | undefined {
  const guess = text
    .normalize('NFKC')
    .replace(/([a-z])([A-Z])|([A-Z0-9])([A-Z][a-z])/g, '$1$3-$2$4')
    .toLowerCase()
    .replace(/[\s_.-]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(guess) ? guess : undefined;
}

/** `People Count`, `people-count` → `peopleCount`: the name of a field; nothing where characters would be lost. */
export function guessFieldName(text: string): string | undefined {
  const slug = guessSlug(text);
  const guess = slug?.replace(/-(.)/g, (_hyphen, letter: string) => letter.toUpperCase());
  return guess !== undefined && /^[a-z]/.test(guess) ? guess : undefined;
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}
