import { commonFlagWords, type CommandWords } from './flags.ts';

/** The words of `npm run generate`. */
export const generateWords = {
  name: 'generate',
  does: '按现有的目录和党组织造出一份试验用的内容，看看记录多了以后快不快、查得到查不到。',
  flags: {
    records: { value: '条数', does: '造多少条记录，不写就是 10000' },
    out: { value: '文件夹', does: '写到哪个文件夹；必须是空的，或者以前造过的' },
    seed: { value: '整数', does: '同一个数造出同样的内容，不写就是 1' },
    content: commonFlagWords.content,
  },
} as const satisfies CommandWords;

/** What `npm run generate` says. */
export const generateLabels = {
  outMissing: '请写 --out，例如 --out ../youju-10000。',
  outForeign: (out: string) =>
    `${out} 里有不是造出来的文件，没有写入。请用 --out 指定空文件夹，或以前造过内容的文件夹。`,
  tooFew: (records: number, kinds: number) =>
    `--records ${records} 太少：一共有${kinds}类记录，每类至少一条。`,
  unreadable: '站点设置或目录读不出来，无法造内容。运行 npm run validate 查看。',
  generated: (records: number, branches: number, out: string) =>
    `已造${records}条记录，${branches}个党组织：${out}`,
} as const;
