import { changeBefore, directionOf, hedgeBefore, hedgeBehind } from './hedges.ts';
import { isBare, isVague, type Amount } from './numerals.ts';
import type { Core, Quantity } from './quantity.ts';

/** How many characters before a number can say what it is. */
const lookBack = 40;

/** Whether what stands around a numeral with its measure word makes it no amount of anything. */
export function isNoAmount(text: string, { from, to, unit, numeral, hedges }: Core, nouns: RegExp) {
  if (numeral === '') return false;
  const before = text.slice(Math.max(0, from - lookBack), from);
  const after = text.slice(to, to + lookBack);
  // A part of a code, a date or a fraction; a rate; what was told before.
  if (
    /[\dA-Za-z.+/]$/.test(before) ||
    /(?:每|[这那该此]|(?:以上|以下|[上下]述|下列|前述)的?)$/u.test(before)
  ) {
    return true;
  }
  const isChinese = !/^\d/.test(numeral);
  if (isOfSaying(numeral, unit, before)) return true;
  // One of something is any of it, and 二 counts nothing: 一次改为视频, 二次创业.
  if (isChinese && hedges.length === 0 && /^[一二]$/.test(numeral)) return !/^[倍%]$/.test(unit);
  if (isBare(numeral) && hedges.length === 0 && !rounded.test(before)) return true;
  if (isOrdinal(unit, before, after, isChinese) || isManner(before, after)) return true;
  if (isName(unit) && isSummedUp(before, numeral)) return true;
  return isRhetorical({ unit, numeral, hedges }, { text, to, after, isChinese }, nouns);
}

/** Two of a family, and of those who are spoken to (夫妻俩, 他俩); the characters of a saying (八字方针), and not of a text. */
function isOfSaying(numeral: string, unit: string, before: string): boolean {
  if (/^[俩仨]$/u.test(numeral)) return kin.test(before);
  return unit === '字' && /^[^\d万千百]+$/u.test(numeral);
}

const kin = /[咱他她你我们哥姐妹弟夫妻母父子女婆媳师徒爷孙口]$/u;

/** What stands before 百 or 千 where it is an amount and no figure of speech: 近百家, 上千人次. */
const rounded =
  /(?:(?<![最附])近|(?<![以网线])上|超过?|逾|过|(?<![预签])约|破|达|不足|不到|接近)$/u;

/** 二十届三中全会, 十四届人大二次会议, 二期工程. */
function isOrdinal(unit: string, before: string, after: string, isChinese: boolean): boolean {
  if (unit === '次' && /^(?:中央)?(?:全会|全体会议|党代会|代表大会)/u.test(after)) return true;
  if (
    unit === '次' &&
    /(?:届|人大|政协|纪委|党委|市委|省委)$/u.test(before) &&
    /^会议/u.test(after)
  )
    return true;
  return isChinese && unit === '期' && /^(?:工程|项目|建设)/u.test(after);
}

/** How something is done: 分早晚两场, 两人一组. */
function isManner(before: string, after: string): boolean {
  return (
    /(?<![百部十充千万])分(?:[早晚上下前后]{1,2}|成|为)?$/u.test(before) ||
    /^一[组队岗班桌档策]/u.test(after)
  );
}

/** Counts what was just named one by one: 细纱、织造、后整理三个片区. */
function isSummedUp(before: string, numeral: string): boolean {
  const count = '零一二三四五六七八九十'.indexOf(numeral);
  const value = count > 0 ? count : Number(numeral);
  if (!(value >= 2 && value <= 10)) return false;
  const [list = ''] = /[^，。；：！？\n]*$/u.exec(before) ?? [];
  const parts = list.split('、');
  const last = parts.at(-1) ?? '';
  if (last === '') return false;
  return parts.length === value || (parts.length === value - 1 && /[和与及]/u.test(last));
}

interface Around {
  readonly text: string;
  readonly to: number;
  readonly after: string;
  readonly isChinese: boolean;
}

/** Parts of what is said, and not of what was done: 三个方面, 四个意识, 两件难事. */
function isRhetorical(
  { unit, numeral, hedges }: Pick<Core, 'unit' | 'numeral' | 'hedges'>,
  { text, to, after, isChinese }: Around,
  nouns: RegExp,
): boolean {
  if (unit === '件' && /^(?!实).?事(?![项故务业])/u.test(after)) return true;
  if (/^(?:方面|层面|环节|维度|步骤|阶段|方向|角度|一(?!些))/u.test(after)) return true;
  if (!isChinese || !isGeneral(unit) || hedges.length > 0 || isRound(numeral)) return false;
  nouns.lastIndex = to;
  return !nouns.test(text);
}

/** Whether it counts what has a name, so that the names can stand before it. */
function isName(unit: string): boolean {
  return isGeneral(unit) || /^[家名位条件人]$/u.test(unit);
}

function isGeneral(unit: string): boolean {
  return /^[个项类种处门组部块队本张]$/u.test(unit);
}

/** 几十 and 数百 are amounts of whatever follows. */
function isRound(numeral: string): boolean {
  return isVague(numeral) && /[几数]/.test(numeral);
}

/** A quantity but for how it is written, and how far it reaches in its text. */
interface InContext extends Omit<Quantity, 'from' | 'to' | 'written'> {
  readonly reach: readonly [from: number, to: number];
}

/** Reads the words around a candidate that belong to its number. */
export function contextOf(text: string, core: Core): InContext {
  const { numeral, amount, unit } = core;
  let { from } = core;
  const before = () => text.slice(Math.max(0, from - 12), from);
  const first = hedgeBefore(before(), numeral);
  from -= first.length;
  const last = hedgeBehind(text.slice(core.to, core.to + 2));
  const change = sizeBefore(before(), unit);
  if (change !== undefined) from -= change.length;
  const around = [first, last].filter((word) => word !== '');
  const vague = numeral !== '' && isVague(numeral) ? numeral : '';
  const hedges = [first, vague, ...core.hedges, last].filter((word) => word !== '');
  const isAbout = around.some((word) => /约|概|近|不足|不到|左右|上下|以内/u.test(word));
  return {
    reach: [from, core.to + last.length],
    unit,
    amount: amount && widened(amount, around[0]),
    sense: isAbout ? 'about' : hedges.length > 0 ? 'more' : 'exact',
    change: change === undefined ? undefined : directionOf(change),
    hedges,
  };
}

/** Words of a rise or fall that a number is the size of: always before a share, else where they say what they compare. */
function sizeBefore(before: string, unit: string): string | undefined {
  const found = changeBefore(before);
  const isOfChange = /^(?:%|个?百分点|倍|番)$/u.test(unit) || /^(?:同比|环比|[比较])/u.test(found);
  return found !== '' && isOfChange ? found : undefined;
}

/** What a number may mean behind a word that rounds it: a tenth below, above or around it. */
function widened({ least, most }: Amount, hedge: string | undefined): Amount {
  if (hedge === undefined) return { least, most };
  if (/近|不足|不到|以内/u.test(hedge)) return { least: least * 0.9, most };
  if (/约|概|左右|上下/u.test(hedge)) return { least: least * 0.95, most: most * 1.05 };
  return { least, most: most * 1.1 };
}
