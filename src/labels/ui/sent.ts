import type { DriftCause } from '../../domain/sent/drift-records.ts';

/** What happened to records since a report was sent, behind how many: 补录1条. */
const causes: Readonly<Record<DriftCause, string>> = {
  late: '补录',
  entered: '新计入',
  changed: '改动',
  voided: '作废',
  gone: '删去',
  moved: '移动',
  redated: '改日期',
  merged: '并为合办',
  elsewhere: '改按别的口径或组织关系计',
  linked: '所关联的改动',
};

/** Reports that were sent, and what has changed in the ledger since. */
export const sentLabels = {
  'sent.term': '固定数字',
  'sent.on': (day: string) => `${day}报送，数字按报送时固定`,
  'sent.corrected': (day: string, reason: string) => `${day}更正报送：${reason}`,
  'sent.commit': (commit: string) => `数据版本${commit}`,
  'sent.copy': (number: string) => `签发件编号${number}`,
  'sent.earlier': (day: string, value: string) => `${day}报送时是${value}`,
  'sent.wasNow': (label: string, was: string, now: string) => `${label}${was}，更正为${now}`,

  'drift.title': '报送以后台账有变化',
  'drift.text': '本报告印的是报送时的数；下面是现在的台账与它不一致的地方，和差在哪几条记录。',
  'drift.values': (sent: string, now: string) => `报送数${sent}，现台账数${now}`,
  'drift.sameValue': (value: string) => `报送数和现台账数都是${value}，所依据的有变`,
  'drift.notAsked': (sent: string, metric: string) =>
    `报送数${sent}，现在无从再算：指标目录和目标任务里已没有“${metric}”`,
  'drift.because': '：',
  'drift.records': (branch: string, cause: DriftCause, count: number) =>
    `${branch}${causes[cause]}${count}条`,
  'drift.definition': (metric: string) => `“${metric}”的口径改了`,
  'drift.renamed': (was: string, now: string) => `指标“${was}”改称“${now}”`,
  'drift.otherUnit': (metric: string, was: string, now: string) =>
    `“${metric}”的单位由${was}改为${now}`,
  'drift.reported': (count: number) => `报送以后${count}个党组织补报齐`,
  'drift.awaited': (count: number) => `${count}个党组织现在要重新确认`,
  'drift.things': (count: number) => `计入的党组织、岗位或目标任务有${count}项不同`,
  'drift.others': (count: number) => `正文以外另有${count}个数与现台账不一致：`,
  'drift.where': (label: string, period: string, branch: string, place: string) =>
    `${place}：${label}（${period}，${branch}）`,
  'drift.quiet': (count: number) =>
    `另有${count}个数没有变，所依据的记录、报送情况、口径或者名称有变动`,
  'drift.recordsTitle': '差在哪几条记录',
  'drift.date': '日期',
  'drift.branch': '党组织',
  'drift.record': '记录',
  'drift.cause': '变化',
  'drift.before': '报送时计',
  'drift.after': '现在计',
  'drift.notCounted': '不计',
  'drift.count': (count: number) => `${count}项与现台账不一致`,
  'drift.cause.late': '报送以后补录',
  'drift.cause.entered': '报送以后计入',
  'drift.cause.changed': '记录改动',
  'drift.cause.voided': '记录作废',
  'drift.cause.gone': '台账里已没有',
  'drift.cause.moved': '移到别处',
  'drift.cause.redated': '改了日期',
  'drift.redated': (when: string, isCounted: boolean) =>
    `日期改为${when}，${isCounted ? '仍计入' : '移出本期'}`,
  'drift.cause.merged': '并为合办记录',
  'drift.cause.elsewhere': '记录没有动，口径、组织关系或关联的记录变了',
  'drift.cause.linked': '所关联的记录改动',
  'drift.home': '报送以后有变化的报告',
} as const;
