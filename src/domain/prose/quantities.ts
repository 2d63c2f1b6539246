import { dense } from '../prose.ts';
import { amountIn, shareIn } from './amounts.ts';
import { contextOf, isNoAmount } from './context.ts';
import { masking, masksIn } from './masks.ts';
import { impliedUnit, measure } from './measures.ts';
import { narrow } from './narrow.ts';
import { arabic, chinese, withMeasure } from './numerals.ts';
import type { Core, Quantity } from './quantity.ts';
import { nones, ranks } from './worded.ts';

/** What a text is read with. */
export interface Reading {
  /** Declared names that hold a numeral. */
  readonly names: readonly string[];
  /** What is counted behind 个 and the like, sticky (`countableNouns`). */
  readonly nouns: RegExp;
}

const number = `(?:${arabic}|${chinese}|${withMeasure})(?:点[零一二三四五六七八九]+)?`;

/**
 * All that may be an amount; what is numbered (第1、2次) is skipped with all its numbers. No alternative can be
 * read in two ways, so that no stretch is scanned again.
 */
const candidates = new RegExp(
  [
    `(?<word>${ranks}|${nones})`,
    '第[\\d零〇一二两三四五六七八九十百千、,，至到和—-]*',
    `(?<share>百分之(?:${number}|百)|[千万]分之${number}|百分百|${number}分之${number})`,
    '(?<half>(?:[一过超近大小]半(?![年天月个日夜生截路径成拍])|(?<![各多])半数)(?:数|以上)*)',
    '(?<folded>翻了?(?:[一两三四五六七八九十]|\\d+)番|翻番|翻了?倍)',
    '(?<tenths>[一二两三四五六七八九\\d]成半?(?![立员果效绩为就了功本长份熟品分交不型人]))',
    '(?<ratio>\\d+/\\d+)(?![/\\d])',
    `(?<low>${number}[-—–~至到])?(?<number>${number})(?<more>[余多来几]?[万亿]{0,2}[余多]?)`,
  ].join('|'),
  'gu',
);

/** The amounts that a text tells, in order. It takes time in proportion to the length of the text. */
export function quantitiesIn(whole: string, { names, nouns }: Reading): Quantity[] {
  const { text, placeOf } = dense(narrow(whole));
  const inWhole = (from: number, to: number) => [placeOf(from), placeOf(to - 1) + 1] as const;
  const isMasked = masking(masksIn(text, names));
  const found: Quantity[] = [];
  for (const match of text.matchAll(candidates)) {
    const core = coreOf(text, match);
    if (!core) continue;
    if (isMasked(core.from, core.to)) continue;
    if (isNoAmount(text, core, nouns)) continue;
    const { reach, ...quantity } = contextOf(text, core);
    const [from, to] = inWhole(...reach);
    found.push({ ...quantity, from, to, written: whole.slice(from, to).replace(/\s+/gu, '') });
  }
  return found;
}

function coreOf(text: string, match: RegExpExecArray): Core | undefined {
  const { index: from, groups = {} } = match;
  const to = from + match[0].length;
  const { share, half, tenths, folded, word: said } = groups;
  if (said !== undefined) {
    return { from, to, unit: '', amount: undefined, sense: 'exact', hedges: [], numeral: '' };
  }
  const word = share ?? half ?? tenths ?? folded;
  if (word === undefined) return countedCore(text, { from, to }, groups);
  const [unit, amount] = folded === undefined ? (['%', shareIn(word)] as const) : ['番', undefined];
  return { from, to, unit, amount, sense: 'exact', hedges: [], numeral: '' };
}

/** A numeral with the measure word behind it; `undefined` where there is none, and it needs one. */
function countedCore(
  text: string,
  { from, to: end }: Pick<Core, 'from' | 'to'>,
  { ratio, low, number: numeral, more = '' }: Readonly<Record<string, string | undefined>>,
): Core | undefined {
  const written = ratio ?? numeral;
  if (written === undefined) return undefined;
  const multiple = /[万亿]+/.exec(more)?.[0] ?? '';
  const measured = unitAt(text, end);
  const unit = measured ?? impliedUnit(written + multiple, text.slice(end, end + 4));
  if (unit === undefined) return undefined;
  const hedges = [...more].filter((word) => /[余多来几]/.test(word));
  const isOne = ratio === undefined && low === undefined;
  return {
    from,
    to: end + (measured?.length ?? 0),
    unit: unit === '‰' ? '%' : unit,
    numeral: written + multiple,
    // 5‰ is half a percent, which nobody prints so.
    amount: isOne && unit !== '‰' ? amountIn(written + multiple, hedges.length > 0) : undefined,
    sense: hedges.length > 0 ? 'more' : 'exact',
    hedges,
  };
}

/** The measure word at a place of a text, or a percent sign. */
function unitAt(text: string, at: number): string | undefined {
  if (/^[%‰]/.test(text.charAt(at))) return text.charAt(at);
  measure.lastIndex = at;
  return measure.exec(text)?.[0];
}
