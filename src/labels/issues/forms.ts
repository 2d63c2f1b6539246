import type { FormFacts } from '../../domain/issues/forms.ts';
import { cellMeant } from '../../domain/meant/definition.ts';
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
        'title: ……',
        'period: ……',
        'cells:',
        '  - { cell: D6, metric: …… }',
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
    hint: ({ value }, _at, _names, better) => {
      const meant = cellMeant(value);
      if (meant === undefined)
        return paste('先写列的字母，再写行的数字，字母大写，例如：', 'cell: D6');
      return paste('改为：', ...(better ?? [`cell: ${meant}`]));
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
    hint: ({ first }, _at, _names, better) =>
      paste('改为：', ...(better?.length ? better : [`cell: ${first}`])),
  },
  'bad-cell-range': {
    title: '留空的格写法不对',
    message: ({ value }) => `“${short(value)}”看不出是哪几格，不知道哪些格可以不填。`,
    hint: () =>
      paste(
        '写一格，或者一片的左上角和右下角，字母大写；不在第一张工作表的，前面写表名，空一格：',
        'empty: [I6:I20, 下级党组织 E4]',
      ),
  },
  'form-cutoff-outside': {
    title: '截止日与期间对不上',
    message: ({ cutoff, period, from }) =>
      cutoff < from
        ? `截止日 ${cutoff} 在期间 ${period} 开始以前，填出来的数全是零或者待报，多半是上一期留下的。`
        : `期间 ${period} 已经过完，截止日 ${cutoff} 还在期间以内，后面的记录都不会计入。`,
    hint: ({ cutoff, from, to }) =>
      paste(
        cutoff < from
          ? '删去 cutoff 这一行，截止日就与同一期的报告相同；要写的，写到期间的最后一天或者以后：'
          : `删去 cutoff 这一行，截止日就与同一期的报告相同；要写的，写到期间的最后一天或者以后。上级只要到 ${cutoff} 的，删去 cutoff，期间写成 ${from}/${cutoff}：`,
        `cutoff: ${to}`,
      ),
  },
  'form-report-period': {
    title: '核对的是另一期的报告',
    message: ({ id, own, period }) =>
      `这份表填 ${period}，report 写的“${id}”是 ${own} 的报告，没有可以核对的数。`,
    hint: () => '删去 report 这一行，就与同一期的报告核对；或者改为同一期报告的文件名。',
  },
  'form-report-branch': {
    title: '核对的是别的党组织的报告',
    message: ({ id, own, branch }) =>
      `这份表填党组织 ${branch} 的数，report 写的“${id}”是党组织 ${own} 的报告，没有可以核对的数。`,
    hint: () => '删去 report 这一行，就与同一个党组织的报告核对；填的是那个党组织的，改 branch。',
  },
  'unknown-report': {
    title: '没有这份报告',
    message: ({ id }) => `没有叫“${id}”的报告，填好的表没有可以核对的。`,
    hint: () =>
      '写 reports 文件夹里的文件名，不带 .mdx；删去 report 这一项，就与同一期的报告核对。',
  },
} satisfies WordsFor<FormFacts>;
