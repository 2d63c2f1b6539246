import type { Gap, MissingTally, Tally } from '../domain/tally/tally.ts';
import { printDate } from './dates.ts';

/** The words in a text in place of a value that is missing, and the sentence that says why. */
const gaps: Record<Gap, { readonly instead: string; readonly reason: string }> = {
  unreported: {
    instead: '【待报】',
    reason: '统计期内还没有可以计入的，应报送的党组织又没有都报全，不能当作0。',
  },
  'no-source': {
    instead: '【待报】',
    reason: '没有期末与统计期期末一致的来源数据，待有关单位报送。',
  },
  'longer-source': {
    instead: '【待报】',
    reason:
      '有一份来源数据的期末与统计期期末一致，但它是从统计期以前累计的，比统计期长，不能当作本期的数；待有关单位报送本期的。',
  },
  'no-target': { instead: '【无此目标】', reason: '统计期内没有生效的目标任务写明这个数。' },
  'double-count': {
    instead: '【待核】',
    reason: '同一党组织同一时段既有逐次记录又有合计数，或有两份合计数，会重复计算，须核对后出数。',
  },
  ambiguous: {
    instead: '【待核】',
    reason: '应当只有一份来源数据，现有多份，须核定采用哪一份。',
  },
  unstated: {
    instead: '【待核】',
    reason: '有记录没有填写所要统计的数，须补填后出数。',
  },
  unsplit: {
    instead: '【待核】',
    reason:
      '有的记录（或者它指向的记录）把几次活动合在一起填，只有合计，分不清哪几次符合条件；一次一条改填后出数。',
  },
  unshared: {
    instead: '【待核】',
    reason:
      '联合开展的活动没有写明合办的各党组织各占多少，分不清本党组织的数；在 with 的 present 里补填后出数，这一项本来不能拆分的，只看上级的合计。',
  },
  'host-only': {
    instead: '【无单列数】',
    reason:
      '本党组织只有和别的党组织合办的活动，记录里是牵头党组织自己的人数，没有本党组织的数，不能当作0。',
  },
  overlap: {
    instead: '【待核】',
    reason: '相加的几项指标含有相同的记录，相加会重复计算，须核对后出数。',
  },
  cut: {
    instead: '【统计期未完】',
    reason: '有一份合计数的时段只有一部分落在统计期内，不能拆开计入。',
  },
  moved: {
    instead: '【组织调整】',
    reason:
      '有一份合计数的时段中间，该党组织划入或者划出了这个范围，分不清多少属于这里，不能拆开计入；按划转的日期分开填报后出数。',
  },
  'cut-verdict': {
    instead: '【统计期未完】',
    reason:
      '有目标任务的考核期只有一部分落在统计期内，完成没有要到考核期满才说得清，不能拆开计入；只数一种考核期的，在指标的条件里写明 cadence。',
  },
  'definition-changed': {
    instead: '【口径不同，不可比】',
    reason: '统计期内口径有变动，前后口径不同，不能合并计算。',
  },
  'none-measured': {
    instead: '【无】',
    reason: '统计期内没有这样的记录，没有可取的天数。',
  },
  'uneven-period': {
    instead: '【统计期不合】',
    reason: '要逐月或逐季度看，统计期却不是由整月、整季度组成的，不能计算。',
  },
  upcoming: { instead: '【未到期】', reason: '统计期尚未开始。' },
  'zero-denominator': { instead: '【分母为0】', reason: '分母为0，不能计算百分比。' },
  'no-branch': { instead: '【无此党组织】', reason: '统计期内该范围没有党组织。' },
  'not-asked': { instead: '【不统计】', reason: '按口径，这个指标不统计该党组织。' },
  'not-kept-yet': {
    instead: '【尚未登记】',
    reason: '统计期在此以前，没有数可言，不能当作0。',
  },
  'no-calendar': {
    instead: '【缺工作日安排】',
    reason: '目录中没有该年度的节假日和调休安排，不能计算天数。',
  },
  'not-sent': {
    instead: '【未固定】',
    reason: '报送时没有固定这个数；报送以后不再另算，要补上的，更正报送。',
  },
};

/** The text in place of a missing value: a bracket with a word. */
export function gapText(gap: Gap): string {
  return gaps[gap].instead;
}

/** Why there is no value, as a sentence: before a kind was recorded, with the day since when it is. */
export function gapReason(tally: Pick<MissingTally, 'gap' | 'keptSince'>): string {
  const { reason } = gaps[tally.gap];
  return tally.gap === 'not-kept-yet' ? `${sinceNotes(tally).join('，')}；${reason}` : reason;
}

/** Which of the counted kinds were not recorded through the asked days: 志愿服务活动从2023年1月1日起登记. */
export function sinceNotes({ keptSince }: Pick<Tally, 'keptSince'>): string[] {
  return keptSince.map(({ kind, since }) => `${kind}从${printDate(since)}起登记`);
}
