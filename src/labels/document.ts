import { commonFlagWords, type CommandWords } from './flags.ts';

/** The words of `npm run document`. */
export const documentWords = {
  name: 'document',
  does: '把一份报告写成 Word 文件，版式按公文格式（GB/T 9704—2012）。',
  flags: {
    report: { value: '报告', does: '报告的文件名，例如 2023-h1', alone: true },
    annex: { does: '把佐证材料目录作为附件放在报告后面：每个数怎样统计，依据哪些记录' },
    out: { value: '文件', does: '写到哪个文件，以 .docx 结尾；不写就用报告的文件名' },
    content: commonFlagWords.content,
    today: commonFlagWords.today,
  },
} as const satisfies CommandWords;

/** What the command says of its work. */
export const documentMessages = {
  'document.written': (file: string) => `已写出：${file}`,
  'document.hasTodos': (count: number) =>
    `标为征求意见稿：有${count}处待写。用 npm run validate 查看是哪几行。`,
  'document.isDraft': (missing: number, unchecked: number) =>
    `标为征求意见稿：${missing + unchecked === 0 ? '表格和清单里有的数还没有报齐、核完' : `有${[...(missing > 0 ? [`${missing}项数待报`] : []), ...(unchecked > 0 ? [`${unchecked}项数待核`] : [])].join('、')}`}。用 npm run tally -- --report 查看。`,
  'document.problems': (errors: number) =>
    `内容里有${errors}处错误，数字可能不全，没有写出文件。运行 npm run validate 查看。`,
  'document.unreadable': '站点设置或目录读不出来，没有写出文件。运行 npm run validate 查看。',
} as const;

/** What is wrong with what was asked. */
export const documentProblems = {
  'no-report': '请写要哪份报告，例如 npm run document -- 2023-h1。',
  'not-found': (written: string, meant: string | undefined) =>
    `没有“${written}”这份报告。${meant === undefined ? '' : `是不是想写“${meant}”？`}`,
} as const;
