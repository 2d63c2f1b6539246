import type { AskedWords } from '../domain/asked/sorts.ts';
import { cadenceWords, verdictWords } from './plan-words.ts';

/** What a name is called in the formula of a metric. */
export interface Words {
  readonly label: string;
  readonly unit?: string | undefined;
  /** Words for values that are ids. */
  readonly values?: Readonly<Record<string, string>>;
}

/** The words for everything that metrics can ask, beside the fields of kinds, which the catalogue names. */
export const askedWords: Readonly<Record<AskedWords, Words>> = {
  'record.branch': { label: '所在党组织' },
  'record.title': { label: '标题' },
  'record.date': { label: '日期' },
  'record.from': { label: '开始日期' },
  'record.to': { label: '结束日期' },
  'record.themes': { label: '主题' },
  'record.campaign': { label: '专项活动' },
  'record.source': { label: '记录来源' },
  'record.state': { label: '核对状态' },
  'record.for': { label: '补做所属期' },

  'branch.slug': { label: '党组织' },
  'branch.name': { label: '名称' },
  'branch.level': { label: '类别' },
  'branch.relation': { label: '隶属关系' },
  'branch.tags': { label: '标签' },
  'branch.parent': { label: '上级党组织' },
  'branch.members': { label: '党员数', unit: '人' },
  'branch.groups': { label: '党小组数', unit: '个' },
  'branch.seats': { label: '岗位数', unit: '个' },
  'branch.seatsAsked': { label: '应设岗位数', unit: '个' },
  'branch.seatsFilled': { label: '在任岗位数', unit: '个' },
  'branch.founded': { label: '成立日期' },
  'branch.ended': { label: '撤销日期' },
  'branch.termStarted': { label: '本届任期开始日期' },

  'seat.branch': { label: '所在党组织' },
  'seat.seat': { label: '岗位' },
  'seat.state': { label: '任职状态' },
  'seat.from': { label: '开始日期' },
  'seat.to': { label: '结束日期' },

  'day.date': { label: '日期' },
  'day.workday': { label: '工作日' },
  'day.weekday': { label: '星期（一至日为1至7）' },

  'commitment.id': { label: '目标任务' },
  'commitment.plan': { label: '计划' },
  'commitment.metric': { label: '指标' },
  'commitment.branch': { label: '承担的党组织' },
  'commitment.cadence': { label: '频次', values: cadenceWords },
  'commitment.target': { label: '目标数' },
  'commitment.strength': { label: '要求' },
  'commitment.per': { label: '分别考察的对象', values: { branch: '各党组织', seat: '各岗位' } },

  'verdict.rule': { label: '制度要求' },
  'verdict.branch': { label: '党组织' },
  'verdict.state': { label: '完成情况', values: verdictWords },
  'verdict.window': { label: '考察时段' },
};
