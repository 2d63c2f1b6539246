import { commonFlagWords, type CommandWords } from './flags.ts';

/** The words of `npm run validate`. */
export const validateWords = {
  name: 'validate',
  does: '检查内容里的所有问题，逐条说明在哪个文件、哪一行、怎样改。',
  flags: {
    content: commonFlagWords.content,
    format: { value: 'text|json|ci', does: '输出的形式：文字、JSON，或者代码平台上的批注' },
    json: { does: '只输出 JSON，与 --format json 相同' },
    today: commonFlagWords.today,
  },
} as const satisfies CommandWords;

/** How problems are listed. */
export const problemLabels = {
  'problems.none': '没有发现问题。',
  'problems.error': '错误',
  'problems.warning': '提示',
  'problems.more': (title: string, count: number) =>
    `“${title}”还有${count}处，没有逐条列出。先改上面的，再查一遍；全部见 --json。`,
  'problems.total': (errors: number, warnings: number, files: number) => {
    const parts = [
      ...(errors > 0 ? [`错误${errors}处`] : []),
      ...(warnings > 0 ? [`提示${warnings}处`] : []),
    ];
    return `${files}个文件有问题：${parts.join('，')}。${errors > 0 ? '' : '提示不影响生成网站。'}`;
  },
} as const;
