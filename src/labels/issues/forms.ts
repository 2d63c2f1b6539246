import type { FormFacts } from '../../domain/issues/forms.ts';
import { paste, quoted, short, type WordsFor } from './form.ts';

/** Words for what is wrong with the superiors' forms. */
export const formWords = {
  'form-without-workbook': {
    title: '缺上级的表',
    message: ({ expected }) => `这里写了哪一格填哪个数，旁边没有 ${expected}，填不成表。`,
    hint: ({ expected }) => `把上级发来的表存成 .xlsx 格式，放到 ${expected}。`,
  },
  'form-without-cells': {
    title: '缺填表说明',
    message: ({ expected }) => `上级的表放在这里，旁边没有 ${expected}，不知道哪一格填哪个数。`,
    hint: ({ expected }) =>
      paste(
        `新建 ${expected}，写明期间，一格一行，例如：`,
        'title: 党建工作统计表',
        'period: 2023-H1',
        'cells:',
        '  - { cell: D6, metric: outreach-talks }',
      ),
  },
  'form-workbook-unread': {
    title: '表打不开',
    message: ({ reason }) => `这份表读不出来（${reason}），不知道里面有哪些格。`,
    hint: () => '用表格软件打开，另存为“Excel 工作簿（.xlsx）”，不加密码，再放回来。',
  },
  'bad-cell': {
    title: '格的写法不对',
    message: ({ value }) => `“${short(value)}”不是一格的名称，不知道填在哪里。`,
    hint: ({ value }) => {
      const [, column, row] =
        /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(value.normalize('NFKC')) ?? [];
      return column === undefined || row === undefined
        ? paste('先写列的字母，再写行的数字，字母大写，例如：', 'cell: D6')
        : paste('改为：', `cell: ${column.toUpperCase()}${row}`);
    },
  },
  'form-sheet-unknown': {
    title: '没有这张工作表',
    message: ({ value }) => `表里没有叫“${value}”的工作表，这一格填不进去。`,
    hint: ({ allowed }) => `照抄表格下方的标签，可以写${quoted(allowed)}。只有一张的，不写 sheet。`,
  },
  'form-cell-formula': {
    title: '这一格是公式',
    message: ({ cell }) => `${cell} 里是上级表的公式，填了数，公式就没有了，合计不会再跟着变。`,
    hint: () => '删去这一项，公式会自己算出来；要填的是旁边的一格，改正 cell。',
  },
  'form-cell-taken': {
    title: '这一格有文字',
    message: ({ cell, text }) => `${cell} 里写着“${short(text)}”，是表头或者说明，不能填数。`,
    hint: () => '打开上级的表，看清要填的是哪一格，改正 cell。',
  },
  'form-cell-merged': {
    title: '这一格已经合并',
    message: ({ cell, first }) => `${cell} 并在 ${first} 里，填在 ${cell} 看不见。`,
    hint: ({ first }) => paste('改为：', `cell: ${first}`),
  },
  'unknown-report': {
    title: '没有这份报告',
    message: ({ id }) => `没有叫“${id}”的报告，填好的表没有可以核对的。`,
    hint: () => '写 reports 文件夹里的文件名，不带 .mdx；不核对的，删去 report 这一项。',
  },
} satisfies WordsFor<FormFacts>;
