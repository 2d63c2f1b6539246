const digits = '零一二三四五六七八九';

/**
 * The number from 1 to 9999 that Chinese numerals say: `三十八` → 38, `两百零五` → 205. `undefined` for what is
 * no number as it is written out (`十几`, `二百五`, `二〇二三`).
 */
export function chineseNumber(text: string): number | undefined {
  if (!/^[零一二两三四五六七八九十百千]{1,9}$/.test(text)) return undefined;
  const plain = text.replaceAll('两', '二').replace(/^一十/, '十');
  const [, thousands, hundreds, ten = '', ones] =
    /^(?:(.)千)?零?(?:(.)百)?零?(?:(.?十))?零?([一二三四五六七八九])?$/.exec(plain) ?? [];
  const value =
    1000 * digitOf(thousands) +
    100 * digitOf(hundreds) +
    (ten === '十' ? 10 : 10 * digitOf(ten.slice(0, 1))) +
    digitOf(ones);
  // Only what is written as the number is spoken: every other row of such characters says something else.
  return value > 0 && spoken(value).replace(/^一十/, '十') === plain ? value : undefined;
}

/** A year that is read out digit by digit, in digits: 二〇二三 → 2023. What is a digit already stays. */
export function yearInDigits(text: string): string {
  return text.replace(/[〇○零一二三四五六七八九]/gu, (digit) =>
    String(Math.max(digits.indexOf(digit), 0)),
  );
}

function digitOf(digit: string | undefined): number {
  return digit ? Math.max(digits.indexOf(digit), 0) : 0;
}

/** A number from 1 to 9999 in words, a ten at its beginning as 一十. */
function spoken(value: number): string {
  const words = ['千', '百', '十', ''].map((unit, index) => {
    const digit = Math.floor(value / 10 ** (3 - index)) % 10;
    return digit === 0 ? '零' : `${digits.charAt(digit)}${unit}`;
  });
  return words
    .join('')
    .replace(/零+/g, '零')
    .replace(/^零|零$/g, '');
}
