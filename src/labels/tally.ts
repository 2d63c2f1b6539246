import { figureStates, type Readiness } from '../domain/tally/readiness.ts';
import { figureStateWords } from './figure-states.ts';
import { commonFlagWords, type CommandWords } from './flags.ts';

/** The words of `npm run tally`. */
export const tallyWords = {
  name: 'tally',
  does: '算出报告里的数字，或者一个指标在一段时间的数，并列出所依据的记录。',
  flags: {
    report: { value: '报告', does: '报告的文件名，例如 2023-h1' },
    metric: {
      value: '指标',
      does: '指标的编号，写在 catalogue/metrics.yaml 的 id；几个用逗号隔开；与 --period 一起用',
    },
    period: { value: '期间', does: '例如 2023、2023-H1、2023-Q2、2023-06；几个用逗号隔开' },
    branch: { value: '党组织', does: '党组织的文件名，不写就是全局' },
    by: {
      value: '分列',
      does: '按什么分行：branch（下级党组织）、month、quarter、half、year；branch 可以与一种时间一起写，例如 branch,quarter',
    },
    xlsx: { value: '文件', does: '存成 Excel 工作簿，文件名以 .xlsx 结尾' },
    as: { value: '写法', does: '确数、余、万余、百分比、同比、环比或亿元' },
    rules: { does: '各项制度要求在 --period 里各期做到没有；与 --branch 一起写，只列这个党组织' },
    plan: {
      value: '计划',
      does: '计划的目标任务各期完成没有；写计划的文件名，或者年份，例如 2023',
    },
    due: { does: '到期和逾期的：本年和上年没有做的、待报的，今后30天里到期的' },
    drift: { does: '与 --report 一起用：已报送的报告，哪些数与现台账不一致，差在哪几条记录' },
    content: commonFlagWords.content,
    json: commonFlagWords.json,
    today: commonFlagWords.today,
  },
} as const satisfies CommandWords;

/** How figures are listed. */
export const tallyLabels = {
  'tally.heading': (title: string, period: string, branch: string, until: string) =>
    `${title}\n${period}　${branch}　${until}`,
  'tally.own': (parts: readonly string[]) => `（${parts.join('，')}）`,
  'tally.column.figure': '数字',
  'tally.column.metric': '指标',
  'tally.column.exact': '准确值',
  'tally.column.records': '记录',
  'tally.column.notes': '说明',
  'tally.column.duty': '要求',
  'tally.column.branch': '党组织',
  'tally.column.window': '时段',
  'tally.column.state': '情况',
  'tally.column.done': '完成',
  'tally.column.asked': '要求数',
  'tally.column.notAsked': '不适用',
  'tally.join': '、',
  'tally.column.untold': '不单列',
  'tally.excused': (reasons: readonly string[]) => `（有说明：${reasons.join('、')}）`,
  'tally.noVerdicts': '这段时间没有要求的事项。',
  'tally.ready': (readiness: Readiness) =>
    `共${readiness.all}项：${figureStates.map((state) => `${figureStateWords[state]}${readiness[state]}`).join('、')}`,
  'tally.met': (count: number) => `符合的（${count}个）：`,
  'tally.records': (count: number) => `依据的记录（${count}条）：`,
  'tally.linked': (count: number) => `所关联的记录（${count}条）：`,
  'tally.disputed': '有问题的记录：',
  'tally.missing': (names: readonly string[]) => `尚未确认报送：${names.join('、')}`,
  'tally.known': (until: string) => `（${until}）`,
  'tally.written': (path: string) => `已存成 ${path}`,
  'tally.driftNone': '台账里的数与报送时一致。',
  'tally.driftNotSent': '这份报告还没有报送，没有固定的数可比。',
  'tally.problems': (errors: number) =>
    `内容里有${errors}处错误，数字可能不全。运行 npm run validate 查看。`,
  'tally.unreadable': '站点设置或目录读不出来，无法统计。运行 npm run validate 查看。',
} as const;

/** What is wrong with what was asked. */
export const tallyProblems = {
  'ask-nothing':
    '请写 --report，或者写 --metric 和 --period，或者写 --rules 和 --period、--plan、--due。',
  'drift-alone': '--drift 要和 --report 一起写。',
  'ask-both': '--report 不能与 --metric、--period、--branch、--by、--as、--xlsx 一起写。',
  'as-of-many': '--as 只能与一个指标、一个期间一起写，不能与 --by、--xlsx 一起写。',
  'by-times': (steps: readonly string[]) =>
    `--by 后面只能写一种时间，现在写了 ${steps.join('、')}。`,
  'ask-several': (flags: readonly string[]) => `${flags.join('、')} 只能写一样，各问各的。`,
  'duty-alone': (flag: string, others: readonly string[]) =>
    `${flag} 不能与 ${others.join('、')} 一起写。`,
  'rules-period': '写了 --rules，还要写一个 --period，例如 --period 2023-H1。',
  'plan-unknown': (written: string) =>
    `没有文件名是“${written}”的计划，也没有管${written}年的计划。`,
  'period-missing': '写了 --metric，还要写 --period，例如 --period 2023-H1。',
  'not-found': (flag: string, written: string, meant: string | undefined) =>
    `${flag} 后面的“${written}”不存在。${meant === undefined ? '' : `是不是想写“${meant}”？`}`,
  'period-wrong': (written: string) =>
    `“${written}”不是期间，应当写成 2023、2023-H1、2023-Q2、2023-06 或 2023-01-01/2023-03-15。`,
} as const;
