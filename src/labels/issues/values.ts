import { relativeMeant } from '../../domain/asked-period.ts';
import type { IssueFacts, Place } from '../../domain/issues.ts';
import type { ValueFacts } from '../../domain/issues/values.ts';
import { ownValue } from '../../domain/own.ts';
import { changedTo, keyAt, paste, short, type Better, type WordsFor } from './form.ts';
import type { Names } from '../../domain/names.ts';
import { datePartsOf, daysOfItsMonth, guessDate, isClock } from '../../domain/meant/guess.ts';
import { guessPeriod, turnedPeriod } from '../../domain/meant/period.ts';
import { isBeginning } from '../../domain/meant/value.ts';
import { meaningOf, writtenForms } from './meanings.ts';
import { timeKeys } from '../../domain/record-keys.ts';
import { entryKeys, foundTypes, foundWords, named, valueTypes } from './words.ts';

/** Words for values of the wrong type or form, wherever they stand. */
export const valueWords = {
  'wrong-type': {
    title: '填写的内容不对',
    message: (facts, at) => {
      const { expected, got, empty } = facts;
      if (keyAt(at) === 'timeZone') return `没有“${short(got)}”这个时区，时间无从换算。`;
      if (empty !== undefined)
        return `${spaced(named(keyAt(at) ?? '这一项'))}写的“${empty}”会当成空着，什么也没有填。`;
      if (isEmpty(facts))
        return `${spaced(named(keyAt(at) ?? '这一项'))}空着，冒号后面什么也没有。`;
      if (isKey(at)) return `“${short(got)}”不能作为名称，名称由英文字母开头，只含英文字母和数字。`;
      const key = keyAt(at);
      const subject = key === undefined ? '这里' : spaced(named(key));
      return `${subject}应当写${valueTypes[expected]}，现在是${foundWords(facts)}。`;
    },
    hint: (facts, at, names, better) => {
      const { expected, got, required } = facts;
      if (keyAt(at) === 'timeZone')
        return paste('国内都写：', ...(better ?? ['timeZone: Asia/Shanghai']));
      if (isKey(at))
        return better?.length
          ? paste('改为：', ...better)
          : paste('换一个英文名称，例如：', 'attendance: ……');
      if (!isEmpty(facts)) return typeHint({ expected, got }, at, names, better);
      return fillOrDrop({ expected, got }, required === true, at, names);
    },
  },
  'bad-date': {
    title: '日期不对',
    message: ({ value }) => {
      const { year = 0, month, day = 0 } = datePartsOf(value) ?? {};
      if (month !== undefined && (month < 1 || month > 12)) {
        return `“${value}”这一天不存在，一年只有12个月，没有${String(month)}月。`;
      }
      const days = daysOfItsMonth(value);
      if (days !== undefined && (day < 1 || day > days))
        return `“${value}”这一天不存在，那个月只有${days}天。`;
      return days !== undefined && year < 1900
        ? `“${value}”的年份太早，1900年以前的日期不收。`
        : `“${value}”不是按“年-月-日”写的日期，无法判断是哪一天。`;
    },
    hint: ({ value }, at, _names, better) => {
      const isGuess = better !== undefined && guessDate(value) === undefined;
      if (isClock(value) && at.file.startsWith('records/'))
        return better
          ? paste('几点到几点写在 time；这里写哪一天，文件名里的日期如果是对的，改为：', ...better)
          : '几点到几点写在 time；这里写哪一天，四位年、两位月、两位日。';
      if (isBeginning(keyAt(at)))
        return isGuess
          ? paste('要写到哪一天。从这一段的第一天算起的，改为：', ...better)
          : corrected('要写到哪一天，用四位年、两位月、两位日，中间用短横线', better);
      return isGuess
        ? paste('写成四位年、两位月、两位日。文件名里的日期如果是对的，改为：', ...better)
        : corrected('写成四位年、两位月、两位日，中间用短横线', better);
    },
  },
  'bad-period': {
    title: '期间不对',
    message: ({ value }) =>
      turnedPeriod(value) === undefined
        ? `“${value}”不是一段认得出的期间，无法判断从哪天到哪天。`
        : `“${value}”的开始晚于结束，不是一段期间。`,
    hint: ({ value }, at, _names, better) => {
      const isInText = at.in === 'text';
      if (turnedPeriod(value) !== undefined)
        return better?.length
          ? paste('核对两个日期；如果写反了，改为：', ...better)
          : '核对两个日期，开始写在前面，结束写在后面。';
      const meant = isInText ? (relativeMeant(value) ?? guessPeriod(value)) : undefined;
      if (meant !== undefined) return changedTo('', better, `period="${meant}"`);
      const relative = isInText ? '；跟着报告的期间走的，写 上年同期 或者 上期' : '';
      return corrected(
        `年写 2023，半年写 2023-H1，季度写 2023-Q2，月写 2023-06，周写 2023-W23，起止日期写 2023-01-01/2023-03-15${relative}`,
        better,
      );
    },
  },
  'bad-clock': {
    title: '起止时间不对',
    message: ({ value }) => `“${value}”不是按“几点几分-几点几分”写的，看不出从什么时候到什么时候。`,
    hint: ({ value }, _at, _names, better) =>
      /^\d+$/.test(value)
        ? '要写次数的，这一项叫 times；没有要写的起止时间就删去 time。'
        : corrected('用24小时制，下午两点半是 14:30，写成“几点几分-几点几分”，都是四位数', better),
  },
  'clock-backwards': {
    title: '结束不晚于开始',
    message: ({ from, to }) => `从 ${from} 开始，却在 ${to} 结束。`,
    hint: (_facts, _at, _names, better) =>
      better
        ? paste('用24小时制，下午两点半是 14:30；到半夜的写 24:00。如果写反了，改为：', ...better)
        : '用24小时制，下午两点半是 14:30；到半夜的写 24:00。',
  },
  'negative-count': {
    title: '数量是负数',
    message: ({ value }) => `${value} 小于零，数量不能是负数。`,
    hint: (_facts, _at, _names, better) =>
      better ? paste('如果多打了负号，改为：', ...better) : '核对数值，写不小于零的数。',
  },
  'not-whole': {
    title: '数量不对',
    message: ({ value }) =>
      Number.isInteger(value)
        ? `${value} 太大了，次数、人数到不了这么多。`
        : `${value} 不是整数，次数、人数只能是整数。`,
    hint: ({ value }) =>
      Number.isInteger(value) ? '核对数值，多半是多打了几位。' : '对照原始记录核对，写整数。',
  },
  'out-of-range': {
    title: '数值超出范围',
    message: ({ value, least, most }) => `${value} 不在允许的范围（${range(least, most)}）之内。`,
    hint: () => '核对数值和单位；百分比写 95.6，不写 0.956。',
  },
  'bounds-crossed': {
    title: '上限下限写反了',
    message: ({ lowKey, low, highKey, high }) =>
      `${lowKey} 是 ${low}，${highKey} 是 ${high}，没有哪个值能同时符合。`,
    hint: (_facts, _at, _names, better) =>
      better
        ? paste('核对两个数；如果是写反了，改为：', ...better)
        : '核对两个数，改正写错的那个。',
  },
} satisfies WordsFor<ValueFacts>;

function isEmpty({ got, isText }: Pick<IssueFacts['wrong-type'], 'got' | 'isText'>): boolean {
  return got === '' || (got === 'null' && isText !== true);
}

function isKey(at: Place): boolean {
  return at.in === 'data' && at.on === 'key';
}

/** What to do about an empty value: only a key that may be left out can be dropped. */
function fillOrDrop(found: Found, isRequired: boolean, at: Place, names: Names): string {
  const advice = isRequired
    ? '填上'
    : isTime(at)
      ? '填上；时间已经写在别的项里的，删去这一项'
      : '没有要写的就删去这一项；有就填上';
  return withForm(advice, found, at, names);
}

/** Whether a record says by this key when: one of them it must have, whichever that is. */
function isTime(at: Place): boolean {
  return at.file.startsWith('records/') && timeKeys.some((key) => key === keyAt(at));
}

/** The corrected line where it is known, how the type is written otherwise. */
function typeHint({ expected, got }: Found, at: Place, names: Names, better: Better): string {
  if (!better?.length) {
    const isHours = isClock(got) && at.file.startsWith('records/');
    return withForm(isHours ? '几点到几点写在 time，不写在这里' : '', { expected, got }, at, names);
  }
  return paste(
    expected === 'text' ? '编号、文号一类的，两边加英文引号，改为：' : '改为：',
    ...better,
  );
}

type Found = Pick<IssueFacts['wrong-type'], 'expected' | 'got'>;

/**
 * Advice with how the value is written: never with a value, which would pass for the right one. A list of
 * mappings is shown with the places to fill.
 */
function withForm(advice: string, found: Found, at: Place, names: Names): string {
  const { expected } = found;
  const form = shapeAt(found, at, names);
  const meaning = meaningOf(at);
  const of = meaning === undefined ? '' : `${keyAt(at)}：${meaning}。`;
  if (form) return paste(`${advice === '' ? '' : `${advice}。`}${of}写成：`, ...form);
  return `${[advice, writtenForms[expected]].filter((one) => one !== '').join('；')}。${of}`;
}

/** The lines of a list whose entries have several keys: with what was written where it belongs, and places to fill. */
function shapeAt({ expected, got }: Found, at: Place, names: Names): readonly string[] | undefined {
  const key = keyAt(at) ?? '';
  const keys = ownValue(entryKeys, key);
  if (!keys || (expected !== 'list' && !isEntry(at))) return undefined;
  const known = partSaid(key, got, names);
  return [
    `${key}:`,
    ...keys.map((name, index) => {
      const value = known?.part === name ? ` ${known.text}` : '';
      return `${index === 0 ? '  - ' : '    '}${name}:${value}`;
    }),
  ];
}

/** The part of an entry that a text says which stands for all of it; `undefined` where it says none for certain. */
function partSaid(
  key: string,
  got: string,
  names: Names,
): { readonly part: string; readonly text: string } | undefined {
  const text = got.replace(/^-\s+/, '');
  const isPlainText = !foundTypes.has(got) && /^[^\s"'[\]{}#&*!|>%@`,:?-][^"#:]*$/.test(text);
  if (key === 'with' && names.branch.has(text)) return { part: 'branch', text };
  if (key === 'evidence' && isPlainText) return { part: 'ref', text };
  if (key === 'correction' && isPlainText) return { part: 'what', text };
  const period = key === 'returns' ? guessPeriod(text) : undefined;
  return period === undefined ? undefined : { part: 'period', text: period };
}

/** Whether a place is an entry of a list. */
function isEntry(at: Place): boolean {
  return at.in === 'data' && typeof at.path.at(-1) === 'number';
}

/** A rule with the line that follows from it, where one does. */
function corrected(rule: string, better: Better): string {
  return better ? paste(`${rule}。改为：`, ...better) : `${rule}。`;
}

/** A key without a Chinese name keeps a space before the sentence that follows. */
function spaced(key: string): string {
  return key.endsWith('）') ? key : `${key} `;
}

function range(least: number, most: number): string {
  if (!Number.isFinite(most)) return `不小于 ${least}`;
  if (!Number.isFinite(least)) return `不大于 ${most}`;
  return `${least} 到 ${most}`;
}
