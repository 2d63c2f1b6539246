import type { IssueFacts } from '../../domain/issues.ts';
import type { IssueTable } from './form.ts';

/** Words for what is more than can be read in good time. */
export const boundWords = {
  'line-too-long': {
    title: '一行太长',
    message: ({ length, limit }) =>
      `这一行有${length}个字符，超过了${limit}个的上限，没有读取。这么长的一行多半是误粘贴进来的。`,
    hint: ({}, { file }) =>
      file.endsWith('.mdx')
        ? '删去误粘贴的内容；确实是正文的，分成几段，段与段之间空一行。'
        : '删去误粘贴的内容；列表很长时，每条单独一行。',
  },
  'yaml-too-many': {
    title: '条目太多',
    message: ({ of, limit }) =>
      of === 'entries'
        ? `这里的条目超过了${limit}条，没有读取。`
        : `这个文件里的内容超过了${limit}项，没有读取。`,
    hint: () => '看看是不是把同样的内容粘贴了很多遍；确实有这么多的，分成几个文件写。',
  },
  'text-too-much': {
    title: '正文超过了上限',
    message: ({ what, limit }) => `${excesses[what](limit)}，没有读取。`,
    hint: ({ what }) => excessCures[what],
  },
} satisfies Partial<IssueTable>;

type Excess = IssueFacts['text-too-much']['what'];

const excesses: Readonly<Record<Excess, (limit: number) => string>> = {
  lines: (limit) => `正文超过了${limit}行`,
  entries: (limit) => `正文里的列表条目、引用和脚注超过了${limit}处`,
  tags: (limit) => `正文里的标记超过了${limit}个`,
  marks: (limit) => `这一段里的星号、方括号、引号等符号超过了${limit}个`,
  columns: (limit) => `这个表格超过了${limit}列`,
  cells: (limit) => `这个表格超过了${limit}格`,
  search: () => '到这里为止，段落太长，段落里的星号、方括号、引号等符号也太多',
};

const fewer = '看看是不是误粘贴了内容；';
const excessCures: Readonly<Record<Excess, string>> = {
  lines: `${fewer}确实有这么多的，分成几份材料写。`,
  entries: `${fewer}确实有这么多的，分成几份材料写。`,
  tags: `${fewer}确实有这么多的，分成几份材料写。`,
  marks: `${fewer}确实是正文的，分成几段，段与段之间空一行。`,
  columns: `${fewer}确实有这么多的，分成几个表格。`,
  cells: `${fewer}确实有这么多的，分成几个表格。`,
  search: `${fewer}确实是正文的，分成几段，段与段之间空一行。`,
};
