import type { Change, Comparison, Outcome } from '../domain/tally/tally.ts';
import { exactNumber, printExact } from './number.ts';

/** What an earlier period is called beside which a value is set. */
interface Beside {
  /** Before a change. */
  readonly by: string;
  readonly flat: string;
  readonly near: string;
  readonly without: Readonly<Record<Exclude<Outcome, 'up' | 'down' | 'flat' | 'near'>, string>>;
}

const lastYear: Beside = {
  by: '同比',
  flat: '与上年同期持平',
  near: '与上年同期基本持平',
  without: {
    'no-current': '本期数待报',
    'no-base': '缺上年同期数',
    'zero-base': '上年同期为0，不作同比',
    incomparable: '口径不同，不可比',
    reorganised: '组织调整，不可比',
    'not-existing': '上年同期尚无此项',
    published: '外单位提供的数，不作同比',
    target: '目标数，不作同比',
    'kept-in-part': '上年同期只登记了一部分，不作同比',
    incomplete: '报送不全，不作同比',
  },
};

const lastPeriod: Beside = {
  by: '环比',
  flat: '与上期持平',
  near: '与上期基本持平',
  without: {
    'no-current': '本期数待报',
    'no-base': '缺上期数',
    'zero-base': '上期为0，不作环比',
    incomparable: '口径不同，不可比',
    reorganised: '组织调整，不可比',
    'not-existing': '上期尚无此项',
    published: '外单位提供的数，不作环比',
    target: '目标数，不作环比',
    'kept-in-part': '上期只登记了一部分，不作环比',
    incomplete: '报送不全，不作环比',
  },
};

const earlierPeriod: Beside = {
  by: '比前一期',
  flat: '与前一期持平',
  near: '与前一期基本持平',
  without: {
    'no-current': '本期数待报',
    'no-base': '缺前一期数',
    'zero-base': '前一期为0，不作比较',
    incomparable: '口径不同，不可比',
    reorganised: '组织调整，不可比',
    'not-existing': '前一期尚无此项',
    published: '外单位提供的数，不作比较',
    target: '目标数，不作比较',
    'kept-in-part': '前一期只登记了一部分，不作比较',
    incomplete: '报送不全，不作比较',
  },
};

/**
 * A comparison with a year earlier, or with the period just before (环比增长12.5%), in words: 同比增长12.5%, 同比提高3个百分点 for what is itself a percentage,
 * 同比减少3场次 where a percentage would say less, or why there is none. Throws a `RangeError` where a rise or fall
 * comes without its size: a mistake in the code.
 */
export function printGrowth(comparison: Comparison): string {
  return print(comparison, comparison.beside === 'previous' ? lastPeriod : lastYear);
}

/** The same with an earlier period that is not that of the year before: 比前一期增长12.5%. */
export function printChange(comparison: Comparison): string {
  return print(comparison, earlierPeriod);
}

/** A growth in percent, as published: the sign decides the word, so a fall never reads 增长-3%. */
export function printPublishedGrowth(percent: number): string {
  if (percent === 0) return lastYear.flat;
  return lastYear.by + printSize({ in: 'percent', size: percent }, '%');
}

function print({ outcome, change, current }: Comparison, beside: Beside): string {
  if (outcome === 'flat' || outcome === 'near') return beside[outcome];
  if (outcome !== 'up' && outcome !== 'down') return beside.without[outcome];
  if (!change) throw new RangeError(`A change without its size: ${outcome}`);
  return beside.by + printSize(change, current.metric.unit);
}

const verbs: Readonly<Record<Change['in'], { readonly up: string; readonly down: string }>> = {
  percent: { up: '增长', down: '下降' },
  points: { up: '提高', down: '下降' },
  unit: { up: '增加', down: '减少' },
};

function printSize({ in: measure, size }: Change, unit: string): string {
  const verb = verbs[measure][size > 0 ? 'up' : 'down'];
  const amount = Math.abs(size);
  switch (measure) {
    case 'percent':
      return `${verb}${exactNumber(amount)}%`;
    case 'points':
      return `${verb}${exactNumber(amount)}个百分点`;
    case 'unit':
      return verb + printExact(amount, unit);
  }
}
