/** What `npm run bench -- search` says. */
export const searchBenchLabels = {
  steps: {
    generate: '造内容',
    build: '生成网站',
    pagefind: 'Pagefind建索引',
  },
  engines: { youju: '本站', pagefind: 'Pagefind默认' },
  measure: '指标',
  target: '要求',
  met: '结果',
  rows: {
    recall: '查全率',
    firstRight: '首条正确率',
    rPrecision: 'R准确率',
    medianMs: '用时中位数',
    p95Ms: '用时第95百分位',
    indexSeconds: '建索引用时',
    index: '索引大小',
    cold: '第一次查询传输',
    each: '平均每次查询传输',
  },
  quality: {
    random: '其中任意截取',
    natural: '其中按标题查',
  },
  demo: (queries: number) => `演示内容，${queries}个查询`,
  generated: (records: number, queries: number) => `造出的${records}条记录，${queries}个查询`,
  percent: (text: string) => `${text}%`,
  qualities: (recall: string, first: string, precision: string) =>
    `${recall}、${first}、${precision}`,
  inMs: (ms: string) => `${ms}毫秒`,
  inSeconds: (seconds: string) => `${seconds}秒`,
  size: (size: string, files: number) => `${size}，${files}个文件`,
  sent: (requests: string, size: string) => `${requests}个请求，${size}`,
  inKiB: (kibibytes: string) => `${kibibytes} KiB`,
  inMiB: (mebibytes: string) => `${mebibytes} MiB`,
  least: (part: string) => `不低于${part}`,
  mostMs: (ms: number) => `不超过${ms}毫秒`,
  notSlower: '不慢于Pagefind',
  reached: '达到',
  missed: '未达到',

  build: (records: number) => `生成整个网站，${records}条记录`,
  ours: (pages: number) => `本站，含检查和索引，${pages}页`,

  notes: [
    '正确答案由逐字扫描标题和正文得出，查询和正文都去掉标点、空格，不看全角半角和大小写，数按整个数比。',
    '首条正确：第一条结果含有查询；有标题含有它的，第一条必须是其中之一。R准确率：正确答案有R条时，前R条结果中正确的比例。',
    'Pagefind用它的命令行对同一网站的页面按默认设置建索引，用它自己的程序查询；只看本站检索范围内的页面，别的不算对错。',
    '用时是在浏览器里从提问到拿到前20条结果；传输量按压缩后的字节计。机器上有别的任务时，时间会偏长。',
  ],
  timesFor: (records: number) => `用时的要求是按${records}条记录定的，这次不比较。`,
} as const;
