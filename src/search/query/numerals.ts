import { yearInDigits } from '../../domain/meant/chinese-number.ts';

const digits = '〇一二三四五六七八九';

/** A year as it is read out digit by digit: 二〇二三. `undefined` for any other text. */
export function spokenYear(text: string): string | undefined {
  return /^[〇○零一二三四五六七八九]{4}$/.test(text) ? yearInDigits(text) : undefined;
}

/** A number from 1 to 99 as it is spoken (十六, 二十) or written (16, 06); `undefined` for any other text. */
export function smallNumber(text: string): number | undefined {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  const [, tens = '', ten, ones = ''] =
    /^([二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(text) ?? [];
  if (text === '' || ten === undefined || (ten === '' && tens !== '' && ones !== ''))
    return undefined;
  if (ten === '') return digits.indexOf(tens || ones);
  return (tens === '' ? 1 : digits.indexOf(tens)) * 10 + (ones === '' ? 0 : digits.indexOf(ones));
}
