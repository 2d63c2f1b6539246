import { commonFlagWords, type CommandWords } from './flags.ts';

/** The words of `npm run document`. */
export const documentWords = {
  name: 'document',
  does: '把一份报告写成 Word 文件或者 PDF，版式按公文格式（GB/T 9704—2012）。',
  flags: {
    report: { value: '报告', does: '报告的文件名，例如 2023-h1', alone: true },
    annex: { does: '把佐证材料目录作为附件放在报告后面：每个数怎样统计，依据哪些记录' },
    pdf: { does: '写成 PDF，由浏览器排版，用自带的字体，哪台机器上都一样' },
    fonts: {
      value: '字体',
      does: 'PDF 用哪里的字体：free（自带的，不写就是）、system（本机装了公文字体的先用）',
    },
    out: { value: '文件', does: '写到哪个文件，以 .docx 或者 .pdf 结尾；不写就用报告的文件名' },
    content: commonFlagWords.content,
    today: commonFlagWords.today,
  },
} as const satisfies CommandWords;

/** What the command says of its work. */
export const documentMessages = {
  'document.written': (file: string) => `已写出：${file}`,
  'document.hasTodos': (count: number) =>
    `标为征求意见稿：有${count}处待写。用 npm run validate 查看是哪几行。`,
  'document.charactersMissing': (characters: readonly string[]) =>
    `自带的字体里没有“${characters.join('')}”，用的是本机的字体，别的机器上可能不一样。`,
  'document.systemFonts': '先用了本机的字体，换一台机器，字形和页数可能不一样。',
  'document.isDraft': (id: string, open: readonly { word: string; count: number }[]) => {
    const items = open.map(({ word, count }) => `${count}项数${word}`).join('、');
    const why = items === '' ? '表格和清单里有的数还没有报齐、核完' : `有${items}`;
    return `标为征求意见稿：${why}。用 npm run tally -- --report ${id} 查看。`;
  },
  'document.problems': (errors: number) =>
    `内容里有${errors}处错误，数字可能不全，没有写出文件。运行 npm run validate 查看。`,
  'document.unreadable': '站点设置或目录读不出来，没有写出文件。运行 npm run validate 查看。',
} as const;

/** What is wrong with what was asked. */
export const documentProblems = {
  'pdf-into-word': (file: string) =>
    `写了 --pdf，--out 后面却是“${file}”。要 PDF，文件名以“.pdf”结尾；要 Word 文件，去掉 --pdf。`,
  'fonts-of-word': '--fonts 只用于 PDF。加上 --pdf，或者去掉 --fonts。',
  'no-report': '请写要哪份报告，例如 npm run document -- 2023-h1。',
  'not-found': (written: string, meant: string | undefined) =>
    `没有“${written}”这份报告。${meant === undefined ? '' : `是不是想写“${meant}”？`}`,
} as const;
