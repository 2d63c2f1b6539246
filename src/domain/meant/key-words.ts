import { ownValue } from '../own.ts';

/**
 * Chinese words under which people write a key that is the same in all content, its name first. A word may be of
 * several keys: of those that a place has, one is meant.
 */
const keyWords: Readonly<Record<string, readonly string[]>> = {
  kind: ['记录类型', '活动类型', '类型', '类别'],
  also: ['兼记', '同时也是'],
  title: ['标题', '题目', '名称', '主题名称'],
  date: ['日期', '时间', '活动日期', '活动时间'],
  time: ['起止时间', '时刻'],
  period: ['期间', '时期', '报告期'],
  times: ['次数', '场次'],
  through: ['统计至', '截至'],
  from: ['开始日期', '起始日期', '开始'],
  to: ['结束日期', '截止日期', '结束'],
  with: ['参加单位', '联合单位', '参加党组织'],
  themes: ['主题'],
  campaign: ['专项活动'],
  source: ['来源'],
  evidence: ['凭证', '佐证', '证明材料'],
  state: ['状态'],
  reason: ['原因'],
  checkedBy: ['核对岗位', '核对人'],
  recorded: ['登记日期'],
  correction: ['更正', '更正说明'],
  branch: ['党组织', '支部'],
  name: ['名称'],
  level: ['党组织类别', '级别'],
  parent: ['上级党组织', '上级'],
  history: ['沿革'],
  members: ['党员数', '党员人数'],
  seats: ['岗位'],
  seat: ['岗位'],
  returns: ['报送确认'],
  type: ['类型'],
  ref: ['出处'],
  heldBy: ['保管处'],
  label: ['名称'],
  unit: ['单位'],
  note: ['说明'],
  cutoff: ['统计截止日', '截止日'],
  status: ['状态'],
  metric: ['指标'],
  target: ['目标数', '目标'],
  attendance: ['参加人数'],
  cadence: ['频次'],
  commitments: ['目标任务'],
  ended: ['撤销日期'],
  fields: ['字段'],
  lecturer: ['主讲人岗位'],
  nature: ['指标性质'],
  root: ['最上级党组织'],
  signoff: ['签批'],
  slug: ['代号'],
};

/** The Chinese words for a key, the one of its kind first where it has one. */
export function wordsOfKey(key: string, label: string | undefined): readonly string[] {
  return [...(label === undefined ? [] : [label]), ...(ownValue(keyWords, key) ?? [])];
}

/** Keys that mean something else in metrics than in records. */
const ofTwoMeanings: ReadonlySet<string> = new Set(['from', 'to']);

/** The Chinese name of a key that is the same in all content; `undefined` where it has none. */
export function nameOfKey(key: string): string | undefined {
  return ofTwoMeanings.has(key) ? undefined : ownValue(keyWords, key)?.[0];
}
