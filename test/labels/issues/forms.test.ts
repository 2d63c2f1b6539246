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
    > title: ……
    > period: ……
    > cells:
    >   - { cell: D6, metric: …… }

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

    bad-cell-range: 留空的格写法不对
    “I6-I20”看不出是哪几格，不知道哪些格可以不填。
    > 写一格，或者一片的左上角和右下角，字母大写；不在第一张工作表的，前面写表名，空一格：
    > empty: [I6:I20, 下级党组织 E4]

    form-cutoff-outside: 截止日与期间对不上
    截止日 2022-07-10 在期间 2023-H1 开始以前，填出来的数全是零或者待报，多半是上一期留下的。
    > 删去 cutoff 这一行，截止日就与同一期的报告相同；要写的，写到期间的最后一天或者以后：
    > cutoff: 2023-06-30

    form-cutoff-outside: 截止日与期间对不上
    期间 2023-H1 已经过完，截止日 2023-06-25 还在期间以内，后面的记录都不会计入。
    > 删去 cutoff 这一行，截止日就与同一期的报告相同；要写的，写到期间的最后一天或者以后。上级只要到 2023-06-25 的，删去 cutoff，期间写成 2023-01-01/2023-06-25：
    > cutoff: 2023-06-30

    form-report-period: 核对的是另一期的报告
    这份表填 2023-H1，report 写的“2022-h1”是 2022-H1 的报告，没有可以核对的数。
    > 删去 report 这一行，就与同一期的报告核对；或者改为同一期报告的文件名。

    form-report-branch: 核对的是别的党组织的报告
    这份表填党组织 bureau 的数，report 写的“organs-2023-h1”是党组织 organs 的报告，没有可以核对的数。
    > 删去 report 这一行，就与同一个党组织的报告核对；填的是那个党组织的，改 branch。

    unknown-report: 没有这份报告
    没有叫“2023-h3”的报告，填好的表没有可以核对的。
    > 写 reports 文件夹里的文件名，不带 .mdx；删去 report 这一项，就与同一期的报告核对。"
  `);
});
