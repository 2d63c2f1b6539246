import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/domain/tally/tally.ts';
import { printChange, printGrowth, printPublishedGrowth } from '../../src/wording/change.ts';
import { comparison } from './builders.ts';

const percent = (size: number) => ({ change: { in: 'percent', size } }) as const;
const points = (size: number) => ({ change: { in: 'points', size } }) as const;
const unit = (size: number) => ({ change: { in: 'unit', size } }) as const;

describe('a comparison in words', () => {
  it.each<[Partial<Comparison>, string, string]>([
    [{ outcome: 'up', ...percent(12.5) }, '同比增长12.5%', '比前一期增长12.5%'],
    [{ outcome: 'down', ...percent(-3) }, '同比下降3%', '比前一期下降3%'],
    [{ outcome: 'up', ...points(2.1) }, '同比提高2.1个百分点', '比前一期提高2.1个百分点'],
    [{ outcome: 'down', ...points(-0.4) }, '同比下降0.4个百分点', '比前一期下降0.4个百分点'],
    [{ outcome: 'up', ...unit(3) }, '同比增加3场次', '比前一期增加3场次'],
    [{ outcome: 'down', ...unit(-3) }, '同比减少3场次', '比前一期减少3场次'],
    [{ outcome: 'flat', ...percent(0) }, '与上年同期持平', '与前一期持平'],
    [{ outcome: 'flat', ...points(0) }, '与上年同期持平', '与前一期持平'],
    [{ outcome: 'near', ...points(0) }, '与上年同期基本持平', '与前一期基本持平'],
    [{ outcome: 'no-current' }, '本期数待报', '本期数待报'],
    [{ outcome: 'no-base', base: undefined }, '缺上年同期数', '缺前一期数'],
    [{ outcome: 'zero-base' }, '上年同期为0，不作同比', '前一期为0，不作比较'],
    [{ outcome: 'incomparable' }, '口径不同，不可比', '口径不同，不可比'],
    [{ outcome: 'reorganised' }, '组织调整，不可比', '组织调整，不可比'],
    [{ outcome: 'not-existing' }, '上年同期尚无此项', '前一期尚无此项'],
    [{ outcome: 'incomplete' }, '报送不全，不作同比', '报送不全，不作比较'],
    [{ outcome: 'published' }, '外单位提供的数，不作同比', '外单位提供的数，不作比较'],
    [{ outcome: 'target' }, '目标数，不作同比', '目标数，不作比较'],
    [
      { outcome: 'kept-in-part' },
      '上年同期只登记了一部分，不作同比',
      '前一期只登记了一部分，不作比较',
    ],
  ])('%o is printed %s, or %s', (found, ofTheYear, ofAnother) => {
    expect(printGrowth(comparison(found))).toBe(ofTheYear);
    expect(printChange(comparison(found))).toBe(ofAnother);
  });

  it.each<[Partial<Comparison>, string]>([
    [{ outcome: 'up', ...percent(12.5) }, '环比增长12.5%'],
    [{ outcome: 'down', ...points(-0.4) }, '环比下降0.4个百分点'],
    [{ outcome: 'down', ...unit(-3) }, '环比减少3场次'],
    [{ outcome: 'flat', ...percent(0) }, '与上期持平'],
    [{ outcome: 'near', ...points(0) }, '与上期基本持平'],
    [{ outcome: 'no-base', base: undefined }, '缺上期数'],
    [{ outcome: 'zero-base' }, '上期为0，不作环比'],
    [{ outcome: 'incomplete' }, '报送不全，不作环比'],
    [{ outcome: 'published' }, '外单位提供的数，不作环比'],
    [{ outcome: 'target' }, '目标数，不作环比'],
    [{ outcome: 'kept-in-part' }, '上期只登记了一部分，不作环比'],
  ])('with the period before, %o is printed %s', (found, text) => {
    expect(printGrowth(comparison({ beside: 'previous', ...found }))).toBe(text);
  });

  it.each([printGrowth, printChange])('is refused where a rise comes without its size', (print) => {
    expect(() => print(comparison({ outcome: 'up' }))).toThrow(RangeError);
  });
});

describe('a published growth', () => {
  it.each([
    [5.2, '同比增长5.2%'],
    [-3, '同比下降3%'],
    [0, '与上年同期持平'],
    [-0, '与上年同期持平'],
  ])('%d is printed %s', (percent, text) => {
    expect(printPublishedGrowth(percent)).toBe(text);
  });
});
