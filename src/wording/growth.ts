import type { Comparison, Outcome } from '../domain/tally/tally.ts';
import { exactNumber } from './number.ts';

const flat = '与上年同期持平';

const withoutChange: Record<Exclude<Outcome, 'up' | 'down'>, string> = {
  flat,
  'no-current': '本期数待报',
  'no-base': '缺上年同期数',
  'zero-base': '上年同期为0，不作同比',
  incomparable: '口径不同，不可比',
  reorganised: '组织调整，不可比',
  'not-existing': '上年同期尚无此项',
  incomplete: '报送不全，不作同比',
};

/**
 * A comparison with a year earlier in words: 同比增长12.5%, 同比下降3%, in percentage points for what is
 * itself a percentage, or why there is none. Throws a `RangeError` where a rise or fall comes without its
 * size: a mistake in the code.
 */
export function printGrowth({ outcome, change, inPoints }: Comparison): string {
  if (outcome !== 'up' && outcome !== 'down') return withoutChange[outcome];
  if (change === undefined) throw new RangeError(`A change without its size: ${outcome}`);
  return inPoints ? printPoints(change) : printPublishedGrowth(change);
}

/** A growth in percent, as published: the sign decides the word, so a fall never reads 增长-3%. */
export function printPublishedGrowth(percent: number): string {
  if (percent === 0) return flat;
  return `同比${percent > 0 ? '增长' : '下降'}${exactNumber(Math.abs(percent))}%`;
}

function printPoints(points: number): string {
  if (points === 0) return flat;
  return `同比${points > 0 ? '提高' : '下降'}${exactNumber(Math.abs(points))}个百分点`;
}
