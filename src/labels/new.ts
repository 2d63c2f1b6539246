import { commonFlagWords, type CommandWords } from './flags.ts';

/** The words of `npm run new`. */
export const newWords = {
  name: 'new',
  does: '新建一个文件，内容里已有的先填好，写好就能检查。report：照上一期报告搭好这一期的，数换成本期的，要改写的话逐句标出。',
  flags: {
    what: { value: 'report', does: '新建什么：report 是报告', alone: true },
    period: { value: '期间', does: '报告的期间，例如 2023-h2、2023-q3、2023', alone: true },
    branch: { value: '党组织', does: '哪个党组织的报告，写代号；不写就是全局的' },
    content: commonFlagWords.content,
    today: commonFlagWords.today,
  },
} as const satisfies CommandWords;

/** What is wrong with what was asked. */
export const newProblems = {
  'what-missing': (known: readonly string[]) =>
    `请写明新建什么，可以写 ${known.join('、')}，例如 npm run new -- report 2023-h2。`,
  'what-unknown': (written: string, known: readonly string[]) =>
    `不能新建“${written}”，可以写 ${known.join('、')}，例如 npm run new -- report 2023-h2。`,
  'period-missing': () => '请写明报告的期间，例如 npm run new -- report 2023-h2。',
  'period-wrong': (written: string, better: string | undefined) =>
    `“${written}”不是报告的期间。半年写 2023-h2，季度写 2023-q3，月写 2023-07，全年写 2023。${better === undefined ? '' : `是不是想写：\n  npm run new -- report ${better}`}`,
  'branch-unknown': (written: string, meant: string | undefined) =>
    `没有“${written}”这个党组织。${meant === undefined ? '代号就是 branches 里的文件名。' : `是不是想写“${meant}”？`}`,
} as const;

/** Why nothing was written. */
export const newRefusals = {
  unreadable: () => '站点设置或目录读不出来，没有新建。运行 npm run validate 查看。',
  exists: (file: string) =>
    `已经有 ${file}，没有改动。要重新搭的，先把它改名或者删掉，再运行一次。`,
  'same-period': (file: string) => `这一期的报告已经有了：${file}。没有新建第二份。`,
  'not-begun': (period: string, day: string) =>
    `${period}还没有开始，站点讲到${day}，没有数可取。开始以后再建。`,
  'branch-not-there': (name: string, period: string) =>
    `${period}没有${name}：那时还没有成立，或者已经撤销、合并。`,
  'last-broken': (file: string) =>
    `上一期的 ${file} 有错误，照它搭会把错误带过来。运行 npm run validate，改好以后再建。`,
  broken: (text: string) =>
    `照上一期搭出来的报告通不过检查，没有写出。请把下面的话告诉维护的人：\n${text}`,
} as const;

/** What the command says of its work. */
export const newLabels = {
  'new.written': (file: string) => `已写出：${file}`,
  'new.after': (title: string, figures: number, todos: number) =>
    `照《${title}》搭的：本期的数${figures}个，待写${todos}处（<Todo> 标记里是上期的原话和数，不印出来）。`,
  'new.fromNothing': (todos: number) =>
    `没有更早的同类报告可照，只搭了三个部分，待写${todos}处（<Todo> 标记不印出来）。`,
  'new.notOver': (period: string, day: string) =>
    `${period}还没有过完，数先算到${day}，以后随台账变。`,
  'new.next': '用 npm run dev 边看边写，写好一处删一处 <Todo>；npm run validate 会说还剩哪几行。',
} as const;

/** What stands in a new report: its notes to the writer, and the words of a report that has none to follow. */
export const newReportWords = {
  title: (branch: string, period: string) => `${branch}${period}工作报告`,
  begin: (title: string) =>
    `照《${title}》搭的架子，数都换成了本期的。标记里“上期”后面是上期的原话和数：能用的改写到正文，写好一处删一处。`,
  last: (said: string) => `上期：${said}`,
  moved: (from: string, to: string) => `（标记里的${from}改成了${to}）`,
  heading: (said: string) => `小标题上期是“${said}”，照本期的工作改。`,
  headingTitle: (said: string) => `这个标题上期是“${said}”，照本期的写。`,
  toWrite: '（待写）',
  problems: '上期提出的问题，解决了的写进成效，没有解决的接着写；另写本期的问题和原因。',
  next: '上期的打算，做到的写进成效，没有做到的说明原因；下一步另写。',
  owed: (label: string, target: string, states: string) =>
    `本期目标任务：${label}（${target}），${states}。`,
  asked: (period: string, label: string, target: string) =>
    `${period}的计划要求：${label}（${target}）。`,
  noPlan: (period: string) => `还没有${period}的计划；定了以后，把目标任务写进这一部分。`,
  planGone: (title: string, period: string) =>
    `上期这里列着《${title}》的目标任务，没有${period}的计划可接；定了计划再列。`,
  progressGone: (label: string) => `上期这里是“${label}”的进度，本期的计划里没有这一项。`,
  work: '一、工作情况',
  shortcomings: '二、存在的问题',
  plans: '三、下一步打算',
  writeWork: '写本期做了什么、有什么成效。数用 Tally 标记取，指标的代号查指标页。',
  writeShortcomings: '写本期的问题和原因。',
  writePlans: '写下一步的打算。',
  before: (period: string, label: string) => `${period}${label}`,
} as const;
