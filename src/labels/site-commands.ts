import { commonFlagWords, type CommandWords } from './flags.ts';
import { roundHalfUp, withDecimals } from '../domain/percent.ts';

const outWords = { value: '文件夹', does: '网站生成到哪个文件夹，不写就是 dist' };

/** The words of `npm run build`. */
export const buildWords = {
  name: 'build',
  does: '检查内容并生成网站；内容有错误时保留原有的网站。',
  flags: {
    content: commonFlagWords.content,
    out: outWords,
    base: { value: '路径', does: '网站所在的路径，以 / 开头和结尾，不写就是 /' },
    today: commonFlagWords.today,
  },
} as const satisfies CommandWords;

/** The words of `npm start`. */
export const startWords = {
  name: 'start',
  does: '检查内容、生成网站，并在本机打开（环境变量 PORT、HOST 可改端口和地址）。',
  flags: { content: commonFlagWords.content, out: outWords, today: commonFlagWords.today },
} as const satisfies CommandWords;

/** The words of `npm run dev`. */
export const devWords = {
  name: 'dev',
  does: '边写边看：保存后页面自动更新，问题随时列出（环境变量 PORT、HOST 可改端口和地址）。',
  flags: { content: commonFlagWords.content, today: commonFlagWords.today },
} as const satisfies CommandWords;

/** What the commands that build, preview and serve the site say. */
export const siteCommandLabels = {
  waiting: '另一个生成任务正在进行，等它结束后继续。',
  built: (pages: number, seconds: number, out: string) =>
    `已生成${pages}页，用时${withDecimals(seconds, 1)}秒：${out}`,
  notBuilt: '内容有错误，没有生成网站；改正上面列出的问题后重新运行。',
  kept: (out: string) => `内容有错误，没有生成新的网站，原有的网站保持不变：${out}`,

  'out.not-a-folder': (out: string) => `${out} 是一个文件，请用 --out 指定一个文件夹。`,
  'out.foreign': (out: string) =>
    `${out} 里有不是本站生成的文件，没有写入。请用 --out 指定空文件夹，或原来生成网站的文件夹。`,
  'out.holds-sources': (out: string) =>
    `${out} 包含本项目或内容文件夹，不能写入。请用 --out 指定别的文件夹。`,
  'out.inside-sources': (out: string) =>
    `${out} 在源文件之内，不能写入。请用 --out 指定别的文件夹。`,
  badBase: (base: string) => `--base 要以 / 开头和结尾，例如 /dangjian/，现在写的是“${base}”。`,
  badPort: (port: string) => `环境变量 PORT 应当是 0 到 65535 的整数，现在是“${port}”。`,

  serving: (url: string) => `网站已启动：${url}\n按 Ctrl+C 停止。`,
  servingLast: (day: string) => `内容有错误，现在打开的是上一次生成的网站（${day}）。`,
  previewing: (url: string) => `预览已启动：${url}\n保存文件后页面自动更新，按 Ctrl+C 停止。`,
  updated: (errors: number, warnings: number) => {
    if (errors + warnings === 0) return '内容已更新，没有问题。';
    const parts = [
      ...(errors > 0 ? [`错误${errors}处`] : []),
      ...(warnings > 0 ? [`提示${warnings}处`] : []),
    ];
    return `内容已更新，没有新的问题；前面列出的还有${parts.join('、')}。`;
  },
  portTaken: (port: number, another: string) =>
    `端口 ${port} 已被占用。可以换一个端口，例如：${another}`,
  cannotListen: (host: string, port: number, reason: string) =>
    `无法在 ${host} 的端口 ${port} 上启动（${reason}）。`,
} as const;

/** What the preview shows in place of a page, and what the terminal says where a page cannot be made. */
export const previewLabels = {
  unread: '这一页暂时打不开',
  unreadWhy: '改正下面的问题并保存，这里会自动重新打开。',
  pageFailed: (address: string, reason: string) =>
    `页面 ${address} 没有做成：程序出错（${reason}）。这是程序的问题，请把这一行发给维护网站的人；可以先改回上次能用的写法。`,
  notUpdated: (reason: string) =>
    `更新预览时程序出错（${reason}），页面还是上一次的内容；再保存一次会重新读取。`,
} as const;

/** What `npm test` says between the steps. */
export const testLabels = {
  format: '格式',
  lint: '代码规范',
  pages: '页面',
  types: '类型',
  tests: '测试',
  started: (step: string) => `▶ ${step}`,
  passed: (step: string, seconds: number) => `✔ ${step}（${withDecimals(seconds, 1)}秒）`,
  failed: (step: string, seconds: number) => `✖ ${step}（${withDecimals(seconds, 1)}秒）`,
  unfinished: '测试没有正常结束，没有得到结果。',
  slowest: (files: readonly { readonly file: string; readonly seconds: number }[]) =>
    [
      '最慢的测试文件：',
      ...files.map(({ file, seconds }) => `${withDecimals(seconds, 1).padStart(7)}秒  ${file}`),
    ].join('\n'),
  total: (seconds: number) => {
    const whole = roundHalfUp(seconds, 0);
    return `共用${Math.floor(whole / 60)}分${whole % 60}秒`;
  },
} as const;
