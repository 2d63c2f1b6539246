import { partsOf, type IsoDate } from '../domain/date.ts';
import { partOf, type Period } from '../domain/period.ts';

const hanDigits = '〇一二三四五六七八九';

const spoken = (number: number): string => {
  const tens = Math.floor(number / 10);
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : (hanDigits[tens] ?? '')}十`;
  return ten + (number % 10 === 0 ? '' : (hanDigits[number % 10] ?? ''));
};

const spokenYears = (year: number): string[] => {
  const plain = [...String(year)].map((digit) => hanDigits[Number(digit)]).join('');
  return [plain, plain.replaceAll('〇', '○'), plain.replaceAll('〇', '零')];
};

const wide = (text: string) =>
  text.replace(/[0-9./-]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0));

const two = (number: number) => String(number).padStart(2, '0');

/** Every form in which an office writes a day. */
export function formsOfDay(day: IsoDate): string[] {
  const [year, month, date] = partsOf(day);
  const plain = [
    ...['-', '.', '/'].flatMap((mark) => [
      [year, month, date].join(mark),
      [year, two(month), two(date)].join(mark),
    ]),
    `${year}${two(month)}${two(date)}`,
    ...[`${year}年`, `${two(year % 100)}年`].flatMap((before) => [
      `${before}${month}月${date}日`,
      `${before}${two(month)}月${two(date)}日`,
      `${before}${month}月${date}号`,
      `${before}${month}月${date}`,
    ]),
  ];
  return [
    ...plain,
    ...plain.map(wide),
    ...spokenYears(year).map((name) => `${name}年${spoken(month)}月${spoken(date)}日`),
  ];
}

/** The month, quarter, half-year or year of a day, and every form in which an office writes it. */
export function formsOfPeriod(
  day: IsoDate,
  form: 'month' | 'quarter' | 'half' | 'year',
): { readonly period: Period; readonly forms: readonly string[] } {
  const period = partOf(day, form);
  const [year, month] = partsOf(period.from);
  const years = [String(year), ...spokenYears(year)].map((name) => `${name}年`);
  const short = `${two(year % 100)}年`;
  const plain = ((): string[] => {
    switch (form) {
      case 'year':
        return [...years, `${year}年度`, `${year}年全年`];
      case 'half': {
        const half = month <= 6 ? '上半年' : '下半年';
        return [...[...years, short, String(year)].map((name) => name + half), period.id];
      }
      case 'quarter': {
        const quarter = Math.ceil(month / 3);
        const names = [String(quarter), spoken(quarter)].flatMap((name) => [
          `${name}季度`,
          `第${name}季度`,
        ]);
        return [
          ...[...years, short, String(year)].flatMap((name) => names.map((own) => name + own)),
          period.id,
        ];
      }
      case 'month':
        return [
          ...['-', '.', '/'].flatMap((mark) => [
            `${year}${mark}${month}`,
            `${year}${mark}${two(month)}`,
          ]),
          `${year}${two(month)}`,
          ...[...years, short].flatMap((name) => [
            `${name}${month}月`,
            `${name}${spoken(month)}月份`,
          ]),
        ];
    }
  })();
  return { period, forms: [...plain, ...plain.map(wide)] };
}
