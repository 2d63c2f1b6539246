import { chineseNumber } from './chinese-number.ts';
import { zerosOf } from './powers.ts';

/**
 * What number a text says that was written where a number belongs, in digits as YAML wants them: `31人` → `31`,
 * `1,280` → `1280`, `十九` → `19`, `1.2万` → `12000`. Its digits stay as they are written (`31.50元` → `31.50`), and multiples
 * are exact. `unit` is that of the field, where it has one: `1.2万元` is 1.2 of 万元 and 12000 of 元.
 * `undefined` where it is no one number (`30余人`, `2至3`), or a number of something else (`5%` of 人).
 */
export function meantNumber(text: string, unit?: string): string | undefined {
  const plain = inDigits(text.normalize('NFKC').trim().replace(/^共/, ''));
  const [, sign = '', digits = '', behind = ''] = form.exec(plain) ?? [];
  const number = withoutGroups(digits);
  if (number === undefined) return undefined;
  const written = sign + number.replace(/^0+(?=\d)/, '');
  const rest = behind.replaceAll(/\s+/g, '');
  if (unit !== undefined && rest === unit.normalize('NFKC')) return written;
  const multiple = /^[十百千万亿]*/.exec(rest)?.[0] ?? '';
  const counted = rest.slice(multiple.length);
  // `3万` of 万元: in tens of thousands already, or not.
  if (multiple !== '' && counted === '' && /[十百千万亿]/.test(unit ?? '')) return undefined;
  return isOfUnit(counted, unit) ? shifted(written, zerosOf(multiple)) : undefined;
}

const form = /^([-−]?)((?:\d+(?:[,_ ]\d+)*)(?:\.\d+)?)(\D{0,6})$/;

/** A text that begins with a number in Chinese numerals, with that number in digits. */
function inDigits(text: string): string {
  return text.replace(/^[零一二两三四五六七八九十百千]+/, (words) =>
    String(chineseNumber(words) ?? words),
  );
}

/** The digits without what parts them in threes; parted otherwise they are no number that is known. */
function withoutGroups(digits: string): string | undefined {
  if (/^\d+(?:\.\d+)?$/.test(digits)) return digits;
  return /^\d{1,3}([,_ ])\d{3}(?:\1\d{3})*(?:\.\d+)?$/.test(digits)
    ? digits.replaceAll(/[,_ ]/g, '')
    : undefined;
}

/** Words for one and the same that is counted. */
const alike: readonly ReadonlySet<string>[] = [
  new Set(['人', '名', '位', '个', '人次']),
  new Set(['次', '场', '场次', '回', '节', '个']),
  new Set(['件', '项', '条', '个', '篇', '份', '家', '户', '期']),
  new Set(['学时', '小时', '课时']),
];

/** Whether what a number was written with is its unit, or another word for it; any word that counts, where it has none. */
function isOfUnit(counted: string, unit: string | undefined): boolean {
  if (counted === '') return true;
  const groups = alike.filter((words) => words.has(counted));
  return unit === undefined
    ? groups.length > 0 && !alike[3]?.has(counted)
    : counted === unit || groups.some((words) => words.has(unit));
}

/** A decimal number with its point moved to the right; as it is written where it is not moved. */
function shifted(number: string, places: number): string {
  if (places === 0) return number;
  const [, sign = '', whole = '', part = ''] = /^(-?)(\d+)(?:\.(\d*))?$/.exec(number) ?? [];
  const digits = (whole + part).padEnd(whole.length + places, '0');
  const point = whole.length + places;
  const front = digits.slice(0, point).replace(/^0+(?=\d)/, '');
  const rest = digits.slice(point).replace(/0+$/, '');
  return sign + (rest === '' ? front : `${front}.${rest}`);
}
