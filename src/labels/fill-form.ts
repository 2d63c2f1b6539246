import { commonFlagWords, type CommandWords } from './flags.ts';

/** The words of `npm run form`. */
export const fillFormWords = {
  name: 'form',
  does: '把上级的表填好一份：数照台账算，格式、公式都不动；与报告对不上的、没有填的格列出来。',
  flags: {
    form: { value: '表', does: 'forms 文件夹里的文件名，例如 half-year', alone: true },
    out: { value: '文件', does: '存到哪里，文件名以 .xlsx 结尾；不写就按表名和期间起名' },
    content: commonFlagWords.content,
    today: commonFlagWords.today,
  },
} as const satisfies CommandWords;

/** What the command says. */
export const fillFormLabels = {
  'form.written': (path: string, count: number) => `填了${count}格，已存成 ${path}`,
  'form.differ': '与报告对不上的：',
  'form.difference': (place: string, asked: string, here: string, there: string) =>
    `  ${place}　${asked}：表里填${here}，报告里是${there}`,
  'form.sent': '以前报送过另一个数的：',
  'form.sentOtherwise': (place: string, asked: string, here: string, there: string) =>
    `  ${place}　${asked}：表里按现台账填${here}，当时报送的是${there}`,
  'form.gaps': '没有数的：',
  'form.gap': (place: string, asked: string, word: string) => `  ${place}　${asked}：${word}`,
  'form.open': '看起来要填、没有写填什么的格：',
  'form.openCells': (places: readonly string[]) => `  ${places.join('、')}`,
  'form.refused':
    '有的格没有数，这份表没有填。等数齐了再填；现在就要的，把 forms 里同名 .yaml 的 gaps 改为“写明原因”或者“留空”。',
  'form.problems': (file: string) => `${file} 有错误，表没有填。运行 npm run validate 查看。`,
} as const;

/** What is wrong with what was asked. */
export const fillFormProblems = {
  'form-missing': '请写要填哪一份表，例如 npm run form -- half-year。',
  'no-forms': 'forms 文件夹里还没有表。',
  'not-found': (written: string, known: readonly string[]) =>
    `没有叫“${written}”的表。有的是：${known.join('、')}。`,
  'over-original': (path: string) => `${path} 是上级的原表，不能盖掉。--out 另写一个文件名。`,
} as const;
