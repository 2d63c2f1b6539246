/** Why there is no browser to work with, and what to do. */
export const browserProblems = {
  'browser.missing':
    '没有找到 Chromium、Chrome 或者 Edge。装上其中一个，或者用环境变量 CHROMIUM_PATH 写明它在哪里，再运行一次。',
  'browser.named-missing': (path: string) =>
    `环境变量 CHROMIUM_PATH 写的“${path}”不存在。改成浏览器程序所在的位置；不写这个变量，就用自带的。`,
  'browser.not-started': (reason: string) =>
    `浏览器没有启动（${reason}）。装上 Chromium、Chrome 或者 Edge，用环境变量 CHROMIUM_PATH 写明它在哪里，再运行一次。`,
  'browser.old': (version: string, needed: number) =>
    `浏览器是${version}版，印不出页码，要${needed}版以上。升级浏览器，或者去掉环境变量 CHROMIUM_PATH，用自带的。`,
} as const;
