import { nearest } from './nearest.ts';
import { meantNumber } from './number.ts';

/** What an office calls the words of which one may stand at a place. */
const wordsOf: ReadonlyMap<string, readonly string[]> = new Map([
  ['month', ['月', '月份', '按月', '逐月', '分月', '每月', 'monthly']],
  ['quarter', ['季', '季度', '按季', '按季度', '逐季', '分季度', '每季度', 'quarterly']],
  [
    'branch',
    ['支部', '党支部', '党组织', '按支部', '按党组织', '分支部', '分党组织', '各支部', '各党组织'],
  ],
  ['week', ['周', '按周', '每周', 'weekly']],
  ['half-year', ['半年', '半年度', '按半年', '每半年', 'half-yearly']],
  ['year', ['年', '年度', '全年', '按年', '每年', 'yearly']],
  ['seat', ['岗位', '按岗位', '每个岗位', '各岗位']],
  ['核稿', ['审核', '核对', '校核', '校对']],
  ['力争', ['争取', '努力']],
  ['必成', ['确保', '必须']],
  ['bar', ['柱', '柱状', '柱形', '柱状图', '柱形图', '条形图', 'column']],
  ['line', ['线', '折线', '折线图', '曲线', '曲线图']],
  ['从多到少', ['降序', '从高到低', '从大到小', 'desc', 'descending']],
  ['从少到多', ['升序', '从低到高', '从小到大', 'asc', 'ascending']],
]);

/** The one of a few words that was meant; `undefined` where none is close. */
export function meantChoice(written: string, allowed: readonly string[]): string | undefined {
  const word = written.normalize('NFKC').trim().toLowerCase();
  // Any number may stand there, and the allowed ones are examples.
  if (allowed.includes('…')) {
    const number = meantNumber(word);
    return number !== undefined && /^[1-9]\d*$/.test(number) ? number : undefined;
  }
  const same = allowed.find((one) => wordsOf.get(one)?.includes(word));
  return same ?? nearest(word, allowed);
}
