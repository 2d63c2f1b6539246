import { expect, it } from 'vitest';
import { formExamples } from './examples/forms.ts';
import { worded } from './worded.ts';

it('words what is wrong with the forms of superiors', () => {
  expect(worded(formExamples)).toMatchInlineSnapshot(`
    "form-without-workbook: 缺上级的表
    这里写了哪一格填哪个数，旁边没有 forms/half-year.xlsx，填不成表。
    > 把上级发来的表存成 .xlsx 格式，放到 forms/half-year.xlsx。

    form-without-cells: 缺填表说明
    上级的表放在这里，旁边没有 forms/half-year.yaml，不知道哪一格填哪个数。
    > 新建 forms/half-year.yaml，写明期间，一格一行，例如：
    > title: 党建工作统计表
    > period: 2023-H1
    > cells:
    >   - { cell: D6, metric: outreach-talks }

    form-workbook-unread: 表打不开
    这份表读不出来（no .xlsx），不知道里面有哪些格。
    > 用表格软件打开，另存为“Excel 工作簿（.xlsx）”，不加密码，再放回来。

    bad-cell: 格的写法不对
    “d6”不是一格的名称，不知道填在哪里。
    > 改为：
    > cell: D6

    bad-cell: 格的写法不对
    “第6行”不是一格的名称，不知道填在哪里。
    > 先写列的字母，再写行的数字，字母大写，例如：
    > cell: D6

    form-sheet-unknown: 没有这张工作表
    表里没有叫“表一”的工作表，这一格填不进去。
    > 照抄表格下方的标签，可以写“统计表”、“填表说明”。只有一张的，不写 sheet。

    form-cell-formula: 这一格是公式
    G6 里是上级表的公式，填了数，公式就没有了，合计不会再跟着变。
    > 删去这一项，公式会自己算出来；要填的是旁边的一格，改正 cell。

    form-cell-taken: 这一格有文字
    C6 里写着“宣讲报告”，是表头或者说明，不能填数。
    > 打开上级的表，看清要填的是哪一格，改正 cell。

    form-cell-merged: 这一格已经合并
    B1 并在 A1 里，填在 B1 看不见。
    > 改为：
    > cell: A1

    unknown-report: 没有这份报告
    没有叫“2023-h3”的报告，填好的表没有可以核对的。
    > 写 reports 文件夹里的文件名，不带 .mdx；不核对的，删去 report 这一项。"
  `);
});
