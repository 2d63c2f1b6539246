import { figureMark } from '../../domain/prose.ts';

/** Stands in a text for a line's end that is printed as one. */
export const printedBreak = '\u2028';

/** What becomes of the end of a line: nothing is printed for it, or what follows begins a line of its own. */
export type LineEnd = 'joined' | 'apart';

/**
 * What Chinese makes of the line ends of a paragraph, by their place in it; those that are not named are the
 * blank that they are in every other language. Between two Chinese characters and beside Chinese punctuation
 * there is none. Lines that begin as an office begins the points of a list stand apart where there are two or
 * more, or one behind a sentence's end: a single one elsewhere is a sentence that reaches the margin. What may begin
 * a sentence, or stand in it, as well (`一是`, `时间：`, `9:00`, a hyphen) makes points only of others of its sort.
 * Who signs, and the day, at the end stand apart.
 */
export function lineEnds(paragraph: string): ReadonlyMap<number, LineEnd> {
  const ends = new Map<number, LineEnd>();
  if (!paragraph.includes('\n')) return ends;
  const lines = paragraph.split('\n');
  const sorts = lines.map((line, index) => {
    const sort = pointSort(line);
    return sort === 'bareNumber' && !isCounted(lines, index) ? undefined : sort;
  });
  const often = (...some: readonly PointSort[]) =>
    sorts.filter((sort) => sort !== undefined && some.includes(sort)).length;
  const signed = signatureOf(lines);
  const hasList = often(...sortsOfPoints.filter((sort) => !worded.has(sort))) > 1;
  let at = -1;
  for (const [index, line] of lines.slice(0, -1).entries()) {
    at += line.length + 1;
    const next = lines[index + 1] as string;
    const sort = sorts[index + 1];
    const beginsPoint =
      sort !== undefined &&
      (worded.has(sort)
        ? often(sort) > 1
        : sort === 'indent' || hasList || endsSentence.test(line));
    if (beginsPoint || signed.has(index + 1)) ends.set(at, 'apart');
    else if (isJoined(line, next)) ends.set(at, 'joined');
  }
  return ends;
}

/** How an office begins a paragraph, and the points of a list. */
const beginnings = {
  indent: /^[ \t]*(?:\u3000{2}|\u00a0{2})/,
  number:
    /^\s*(?:[\d\uff10-\uff19]{1,4}(?:[ \u3000]?、|．|[.)）](?!\d))|[\d\uff10-\uff19]{1,2}[，,](?!\d))/,
  numberOfLevels: /^\s*\d{1,2}(?:\.\d{1,2})+[ \u3000、.．]/,
  numberInParentheses: /^\s*[（(][\d\uff10-\uff19]{1,4}[）)]/,
  inBrackets: /^\s*(?:\[\d{1,3}\]|[【〔〖][\d\uff10-\uff19一二三四五六七八九十]{1,3}[】〕〗])/,
  letter: /^\s*[A-Za-z\uff21-\uff3a\uff41-\uff5a](?:[、．]|[.)）](?=\s|\p{Script=Han}))/u,
  letterInParentheses: /^\s*[（(][A-Za-z\uff21-\uff3a\uff41-\uff5a][）)]/,
  chinese: /^\s*(?:[一二三四五六七八九十百]{1,4}|[壹贰叁肆伍陆柒捌玖拾]{1,3})[ \u3000]?[、．.)）]/,
  chineseInParentheses: /^\s*[（(][一二三四五六七八九十百]{1,4}[）)]/,
  ordinal:
    /^\s*第[一二三四五六七八九十百\d]{1,4}(?:[，、：章节条款]|(?:项|点|步|件|类|部分|方面|阶段)(?=[ \u3000，、：:])|[ \u3000])/,
  romanInLetters: /^\s*(?:[ivx]{2,4}|[IVX]{2,4})(?:[、．]|[.)）](?=\s|\p{Script=Han}))/u,
  circled: /^\s*[\u2460-\u249b\u3220-\u3229\u2776-\u2793]/,
  roman: /^\s*[\u2160-\u217f]+(?:[、．.)）]|[ \u3000])/,
  sign: /^\s*(?:[•●○■□◆◇▲△▶►▸➢➤→⇒★☆✦❖◎⊙※✓✔√☐☑☒·▪◦－]|\p{Extended_Pictographic}|\d\ufe0f?\u20e3|—{2}|[—–][ \u3000])/u,
  dash: /^\s*[-+*＊~—–](?=[\p{Script=Han}《“])/u,
  // The bullets of Word, in the letters that they have in another font.
  bulletLetter: /^\s*[lnuvqØü§][ \u3000]+(?=[\p{Script=Han}《“])/u,
  bareNumber: /^\s*\d{1,2}[ \u3000]+(?=[\p{Script=Han}《“])/u,
  said: /^\s*(?:[一二三四五六七八九十]{1,2}(?:是|要)|其[一二三四五六七八九十]，|(?:首先|其次|再次|最后)[，,])/,
  named: /^\s*(?:\p{Script=Han}{1,6}[：:]|(?:[A-Za-z]\d{0,2}|\d{1,2})[：:](?!\d))/u,
  time: /^\s*\d{1,2}[:：]\d{2}(?!\d)/,
  day: /^\s*(?:(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?|\d{4}([-./])\d{1,2}\1\d{1,2})[ \u3000：:，,]/,
} as const satisfies Readonly<Record<string, RegExp>>;

type PointSort = keyof typeof beginnings;

const sortsOfPoints = Object.keys(beginnings) as PointSort[];

const worded: ReadonlySet<PointSort> = new Set([
  'dash',
  'bulletLetter',
  'bareNumber',
  'said',
  'named',
  'time',
  'day',
]);

/** How a line begins as a point of a list, or as a paragraph; `undefined` where it does not. */
export function pointSort(line: string): PointSort | undefined {
  if (namesTimes(line)) return undefined;
  return sortsOfPoints.find((sort) => beginnings[sort].test(line));
}

/** Whether another line begins with the number before or behind that of a line: an amount at the margin has none. */
function isCounted(lines: readonly string[], index: number): boolean {
  const number = bareNumberOf(lines[index] ?? '');
  return lines.some((line) => Math.abs(bareNumberOf(line) - number) === 1);
}

function bareNumberOf(line: string): number {
  return beginnings.bareNumber.test(line) ? Number.parseInt(line, 10) : NaN;
}

/** The lines at the end that say who signs, and when: counted from 0. */
function signatureOf(lines: readonly string[]): ReadonlySet<number> {
  const last = lines.length - 1;
  if (!wholeDay.test(lines.at(-1) ?? '')) return new Set();
  const [said = '', signer = ''] = lines.slice(-3, -1);
  if (lines.length > 2 && endsSentence.test(said) && !/[，。；：、]/.test(signer)) {
    return new Set([last - 1, last]);
  }
  return new Set(endsSentence.test(lines.at(-2) ?? '') || lines.length === 2 ? [last] : []);
}

const wholeDay =
  /^\s*(?:\d{4}|[二〇○零一三四五六七八九]{4})年[\d一二三四五六七八九十]{1,2}月[\d一二三四五六七八九十]{1,3}日\s*$/;

/** Whether a line begins with two times that follow each other: `一、二季度`, `12、13日`. */
function namesTimes(line: string): boolean {
  const [, first, second] =
    /^\s*(\d{1,2}|[一二三四五六七八九十])、(\d{1,2}|[一二三四五六七八九十])(?:[年月日号]|季度)/.exec(
      line,
    ) ?? [];
  if (first === undefined || second === undefined) return false;
  return numberOf(second) === numberOf(first) + 1;
}

function numberOf(digits: string): number {
  return /\d/.test(digits) ? Number(digits) : '一二三四五六七八九十'.indexOf(digits) + 1;
}

/** What a sentence, or a clause that a list follows, ends with at the end of a line. */
export const endsSentence = /[。！？；：…”’」』）.!?;:)]\s*$/;

/** Characters as wide as they are high, which no blank parts; some of them stand in Latin texts as well. */
const wide = /[\p{Script=Han}\p{Script=Bopomofo}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6“”‘’…—·]/u;
const punctuation =
  /[\u3001-\u3003\u3008-\u3011\u3014-\u301f\uff01-\uff0f\uff1a-\uff1f\uff3b-\uff40\uff5b-\uff60]/;

function isJoined(line: string, next: string): boolean {
  const before = Array.from(line.trimEnd()).at(-1) ?? printedBreak;
  const after = Array.from(next.trimStart())[0] ?? printedBreak;
  if (before === printedBreak || after === printedBreak) return false;
  if (punctuation.test(before) || punctuation.test(after)) return true;
  const isWide = (one: string) => wide.test(one);
  if (before === figureMark || after === figureMark) return isWide(before) || isWide(after);
  return isWide(before) && isWide(after);
}
