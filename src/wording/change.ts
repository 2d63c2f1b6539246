import type { Comparison, Outcome } from '../domain/tally/tally.ts';
import { exactNumber } from './number.ts';

const withoutChange: Record<Exclude<Outcome, 'up' | 'down'>, string> = {
  flat: '与前一期持平',
  'no-current': '本期数待报',
  'no-base': '缺前一期数',
  'zero-base': '前一期为0，不作比较',
  incomparable: '口径不同，不可比',
  reorganised: '组织调整，不可比',
  'not-existing': '前一期尚无此项',
  incomplete: '报送不全，不作比较',
};

/**
 * A comparison with an earlier period that is not the same one of the year before, in words: 比前一期增长12.5%,
 * or why there is none. Throws a `RangeError` where a rise or fall comes without its size: a mistake in the
 * code.
 */
export function printChange({ outcome, change, inPoints }: Comparison): string {
  if (outcome !== 'up' && outcome !== 'down') return withoutChange[outcome];
  if (change === undefined) throw new RangeError(`A change without its size: ${outcome}`);
  const size = exactNumber(Math.abs(change));
  const fell = outcome === 'down';
  return inPoints
    ? `比前一期${fell ? '下降' : '提高'}${size}个百分点`
    : `比前一期${fell ? '下降' : '增长'}${size}%`;
}
