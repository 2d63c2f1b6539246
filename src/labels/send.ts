import { commonFlagWords, type CommandWords } from './flags.ts';

/** The words of `npm run send`. */
export const sendWords = {
  name: 'send',
  does: '报送一份审定的报告：把报告里的数字、口径和所依据的记录固定下来，状态改为“已报送”。',
  flags: {
    report: { value: '报告', does: '报告的文件名，例如 2023-h1', alone: true },
    correct: { value: '理由', does: '更正已经报送的报告：按现在的台账重新固定，原来的数留着' },
    copy: { value: '编号', does: '签发件寄回以后，补登它的编号' },
    seat: { value: '岗位', does: '由哪个岗位报送，不写就是送审或核稿的岗位' },
    yes: { does: '不再询问，直接报送' },
    content: commonFlagWords.content,
    today: commonFlagWords.today,
  },
} as const satisfies CommandWords;

const listed = (items: readonly string[]) => items.map((item) => `  ${item}`).join('\n');

/** What the command says. */
export const sendLabels = {
  'send.heading': (title: string, day: string, commit: string) =>
    `将要报送：${title}\n报送日期${day}，数据版本${commit}`,
  'send.counts': (figures: number, answers: number, records: number) =>
    `固定正文数字${figures}个（连同表格、图和依据页共${answers}个），所依据的记录${records}条。`,
  'send.column.number': '序号',
  'send.column.label': '指标',
  'send.column.text': '报告里的写法',
  'send.column.notes': '说明',
  'send.column.records': '记录',
  'send.openNumbers': (place: string, count: number, names: readonly string[], all: number) =>
    `${place}里有${count}个数还空着，会照原样固定为空：${names.join('、')}${all > names.length ? '等' : ''}。`,
  'send.step': (step: string) => `签发栏加上：${step}`,
  'send.ask': '核对无误，报送吗？输入 是 或 y 继续：',
  'send.stopped': '没有报送，什么也没有改。',
  'send.done': (file: string, report: string) =>
    `已经报送。固定的数字在 ${file}，状态和签发栏已写入 ${report}。把这两个文件一起提交。`,
  'send.finished': (report: string) =>
    `上次报送没有做完，现在补上了：状态和签发栏已写入 ${report}。`,
  'send.copied': (number: string, file: string) => `签发件编号${number}已写入 ${file}。`,
} as const;

/** What is taken for a yes. */
export const sendAnswers: readonly string[] = ['是', 'y', 'yes'];

/** Why a report is not sent. */
export const sendRefusals = {
  'report-missing': () => '请写明报送哪份报告，例如 npm run send -- 2023-h1。',
  'not-found': (written: string, meant: string | undefined) =>
    `没有“${written}”这份报告。${meant === undefined ? '' : `是不是想写“${meant}”？`}`,
  conflict: () => '--correct 和 --copy 分两次写。',
  'no-terminal': () => '这里不能询问。核对无误的，加上 --yes 再运行。',
  unreadable: () => '站点设置或目录读不出来，不能报送。运行 npm run validate 查看。',
  problems: (count: number, text: string) => `内容里有${count}处错误，改好以后再报送：\n${text}`,
  'no-git': () =>
    '内容文件夹不在 git 版本库里，日后说不清报送的是哪一版，不能报送。先建版本库，把内容提交。',
  'no-commit': () => '版本库里还没有提交过，日后说不清报送的是哪一版。先提交内容，再报送。',
  dirty: (files: readonly string[]) =>
    `下面的文件改了还没有提交，日后说不清报送的是哪一版。先提交或者改回去，再报送：\n${listed(files)}`,
  'already-sent': (day: string, id: string) =>
    `这份报告${day}已经报送，不再报送第二次。要更正的：\n  npm run send -- ${id} --correct "更正的理由"\n补登签发件编号的：\n  npm run send -- ${id} --copy 编号`,
  'corrected-meanwhile': (day: string, reason: string) =>
    `刚才已经有人更正报送了这份报告（${day}，理由：${reason}），这一次什么也没有改。先看那一次更正了什么；还有要更正的，重新审定以后再更正。`,
  'came-back': (id: string) =>
    `这份报告报送以后被退回过，改好、重新审定以后按更正报送，原来的数留着：\n  npm run send -- ${id} --correct "退回修改的理由"`,
  'not-sent': () => '这份报告还没有报送，没有什么可更正或补登的。',
  status: (status: string) =>
    `这份报告的状态是“${status}”。审定以后才能报送，先把审定写进签发栏，状态写：\n  status: 审定`,
  'no-approval': () =>
    '签发栏里没有“审定”这一步，不能报送。审定以后在 signoff 里写：\n  - { step: 审定, seat: ……, on: …… }',
  'old-approval': (day: string) =>
    `更正也要审定：签发栏里没有${day}报送以后的“审定”。审定以后在 signoff 里加一行，再更正报送。`,
  'future-approval': (day: string) => `“审定”写的是${day}，还没有到那一天，不能报送。`,
  'no-reason': () => '更正的理由是空的，写明为什么更正。',
  gaps: (items: readonly string[]) =>
    `下面的数还没有，不能报送。补齐记录或者报送确认，或者把这几处从报告里去掉：\n${listed(items)}`,
  unchecked: (items: readonly string[]) =>
    `下面的记录还没有核对，数字里计入了它们，不能报送。逐条核对后写上 state: 已核：\n${listed(items)}`,
  'recorded-later': (items: readonly string[], day: string) =>
    `下面的记录登记日期在报送日期${day}以后，报送时不会知道它们：\n${listed(items)}`,
  'no-figures': () => '这份报告里没有一个从台账取的数，没有什么可固定的。',
  busy: () => '另一个报送正在进行，等它做完再看。这一次什么也没有改。',
  'not-editable': (report: string, step: string) =>
    `数字已经固定，但 ${report} 开头的写法不常见，没有替你改。请自己写上：\n${listed(['status: 已报送', 'signoff:', `  - ${step}`])}`,
} as const;
