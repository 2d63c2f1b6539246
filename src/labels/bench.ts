import { commonFlagWords, type CommandWords } from './flags.ts';
import { withDecimals } from '../domain/percent.ts';

/** The words of `npm run bench`. */
export const benchWords = {
  name: 'bench',
  does: '造一份大的内容，量一量检查、统计和生成网站各用多少时间和内存。只量不判，快慢不算失败。\n参数前面可以写量什么：all，就是上面说的，不写也是它；search，量检索得准不准、快不快，和Pagefind并列比较；files，量专门造来拖慢检查的文件，每个用多少时间。',
  flags: {
    records: { value: '条数', does: '用多少条记录来量，不写就是 10000' },
    seed: { value: '整数', does: '同一个数造出同样的内容，不写就是 1' },
    content: commonFlagWords.content,
    json: commonFlagWords.json,
  },
} as const satisfies CommandWords;

/** What the steps are called. */
export const benchStepNames = {
  generate: '造内容',
  validate: '检查内容',
  tally: '统计一份报告',
  'tally-metric': '统计一个指标',
  build: '生成网站',
} as const;

/** What `npm run bench` says. */
export const benchLabels = {
  step: '步骤',
  seconds: '用时',
  memory: '内存峰值',
  target: '要求',
  met: '结果',
  output: '网站',
  inSeconds: (seconds: number) => `${withDecimals(seconds, 1)}秒`,
  inMiB: (mebibytes: number) => `${mebibytes} MiB`,
  upTo: (seconds: number, mebibytes: number | undefined) =>
    `不超过${seconds}秒${mebibytes === undefined ? '' : `、${mebibytes} MiB`}`,
  reached: '做到',
  missed: '没有做到',
  unmeasured: '未测（只在Linux上测）',
  site: (pages: number, mebibytes: number) => `${pages}页，${mebibytes} MiB`,

  heading: (records: number, load: string, processors: number) =>
    `${records}条记录　${processors}个处理器，最近一分钟平均负载${load}`,
  note: '内存是一个步骤中最大的那个进程的峰值。机器上有别的任务时，时间会偏长。',
  targetsFor: (records: number) => `要求是按${records}条记录定的，这次不比较。`,
  kept: (dir: string) => `内容以前造过，直接用：${dir}`,
  waited: '生成网站时等了另一个生成任务，用时不准。',
  failed: (step: string) => `“${step}”没有完成：`,
  unreadable: '站点设置或目录读不出来，无法造内容。运行 npm run validate 查看。',
  file: '文件',
  beginning: '开头',
  files: (count: number, seconds: number, late: number) =>
    `${count}个专门造来拖慢检查的文件，各不到256 KB，要求每个不超过${seconds}秒：${late === 0 ? '都做到了' : `有${late}个没有做到`}。最慢的是：`,
  filesNote: '用时是读入并检查一份小的内容，其中有这一个文件。机器上有别的任务时，时间会偏长。',
  unknownSubject: (written: string, known: readonly string[]) =>
    `不知道怎样量“${written}”。可以写 ${known.join('、')}。`,
} as const;
