import { describe, expect, it } from 'vitest';
import { warnings, type Issue, type IssueCode } from '../../src/domain/issues.ts';
import { noNames, type Names } from '../../src/domain/names.ts';
import { describeIssue } from '../../src/labels/issues.ts';
import {
  branchExamples,
  catalogueExamples,
  examples,
  fileExamples,
  occasionExamples,
  recordExamples,
  textExamples,
  valueExamples,
  writtenExamples,
} from './issues/examples.ts';

type ExamplesOfSomeCodes = Partial<Record<IssueCode, readonly (readonly unknown[])[]>>;

interface Asked {
  readonly issue: Issue;
  readonly names: Names;
}

function issuesOf(some: ExamplesOfSomeCodes): Asked[] {
  return Object.entries(some).flatMap(([code, list]) =>
    list.map(([facts, at, names = noNames]) => {
      return { issue: { code, facts, at } as unknown as Issue, names: names as Names };
    }),
  );
}

/** Title, message and hint of each example, as an editor reads them. */
function worded(some: ExamplesOfSomeCodes): string {
  return issuesOf(some)
    .map(({ issue, names }) => {
      const { title, message, hint } = describeIssue(issue, names);
      return [`${issue.code}: ${title}`, message, ...hint.split('\n').map((line) => `> ${line}`)];
    })
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

describe('describeIssue(issue, names)', () => {
  it('words what is wrong with a file', () => {
    expect(worded(fileExamples)).toMatchInlineSnapshot(`
      "file-too-large: 文件太大
      文件有 5.2 MB，超过了 1 MB 的上限，没有读取。这里只存文字，太大的文件多半是误放的附件。
      > 照片、扫描件和表格不放在这里，写明存放在哪里就可以：
      > evidence:
      >   - { type: 会议记录本, ref: 2023年第1册第14页, heldBy: 党建办 }

      line-too-long: 一行太长
      这一行有12000个字符，超过了10000个的上限，没有读取。这么长的一行多半是误粘贴进来的。
      > 删去误粘贴的内容；确实是正文的，分成几段，段与段之间空一行。

      line-too-long: 一行太长
      这一行有12000个字符，超过了10000个的上限，没有读取。这么长的一行多半是误粘贴进来的。
      > 删去误粘贴的内容；列表很长时，每条单独一行。

      file-empty: 文件是空的
      文件里一个字也没有，读不出任何信息。
      > 补上内容，或者删除这个文件。可以从同类文件复制一份再改。

      file-not-utf8: 文件编码不是 UTF-8
      从第121个字节起不是 UTF-8 编码，中文会变成乱码，所以没有读取。
      > 用记事本打开，选“另存为”，编码选“UTF-8”，再保存一次。

      file-has-bom: 文件开头有看不见的标记
      文件最前面有一个看不见的标记（BOM）。内容照常读取，但有的软件会因此认错第一行。
      > 另存为时编码选“UTF-8”，不要选“带有 BOM 的 UTF-8”。

      file-has-crlf: 换行方式不一致
      文件用的是 Windows 的换行方式（CRLF）。内容照常读取，但比对修改时会显示整篇都变了。
      > 在编辑器右下角把“CRLF”改为“LF”，再保存一次。

      file-misplaced: 文件放错了位置
      这个位置的文件不会读取，里面的内容进不了任何数字。
      > 按这个样子放：
      > records/<党组织代号>/<年份>/<日期>-<英文名称>.mdx

      file-misplaced: 文件放错了位置
      这个位置的文件不会读取，里面的内容进不了任何数字。
      > 去掉文件名最后的“.txt”：
      > records/equipment/2023/2023-03-16-lecture.mdx

      file-misplaced: 文件放错了位置
      Excel 文件不会读取，里面的内容进不了任何数字。
      > 把要记的内容写成文字，一件事一个文件；原件留在办公室，这里写明存放在哪里：
      > records/<党组织代号>/<年份>/<日期>-<英文名称>.mdx

      file-name-invalid: 文件名不合规定
      “2023-03-16-党课.mdx”或它所在的文件夹，名称里有不能用的字符。名称会成为网页地址，只能用小写英文字母、数字和连字符。
      > 改为：
      > records/equipment/2023/2023-03-16-name.mdx

      file-name-invalid: 文件名不合规定
      “2023-Q1 Talks.mdx”或它所在的文件夹，名称里有不能用的字符。名称会成为网页地址，只能用小写英文字母、数字和连字符。
      > 改为：
      > records/equipment/2023/2023-Q1-talks.mdx

      file-name-invalid: 文件名不合规定
      “2023-Q1-talks.mdx”或它所在的文件夹，名称里有不能用的字符。名称会成为网页地址，只能用小写英文字母、数字和连字符。
      > 改为：
      > records/equipment/2023/2023-Q1-talks.mdx

      address-taken: 代号与网站栏目的地址重复
      代号会成为网页地址，而 /records/kind/ 是网站自己的栏目。党组织的代号再用“kind”，两处的网页就分不开。
      > 换一个文件名，例如：
      > branches/kind-branch.mdx
      > records 里同名的文件夹、写着这个代号的地方一并改过来。

      address-taken: 代号与网站栏目的地址重复
      代号会成为网页地址，而 /reports/branch/ 是网站自己的栏目。报告的代号再用“branch”，两处的网页就分不开。
      > 换一个文件名，例如：
      > reports/branch-report.mdx

      address-taken: 代号与网站栏目的地址重复
      代号会成为网页地址，而 /kinds/themes/ 是网站自己的栏目。记录类型的代号再用“themes”，两处的网页就分不开。
      > 换一个代号，例如：
      > id: themes-kind

      file-unreadable: 文件读不出来
      文件在，但是打不开：没有读取的权限。
      > 看看文件是不是被别的程序占用、是不是只有别人能看；重新保存一份再试。

      file-unreadable: 文件读不出来
      文件在，但是打不开：这不是一个普通的文件。
      > 删去它；要写材料的，另存为普通的文本文件。

      merge-conflict: 合并时的两个版本没有取舍
      第3行到第9行是两个人改了同一处、合并时留下的两个版本，这个文件没有读取。
      > 两个版本只留一个，或者合成一个；“<<<<<<<”“=======”“>>>>>>>”开头的几行一并删去，再保存。

      merge-conflict: 合并时的两个版本没有取舍
      第3行是合并时留下的记号，这个文件没有读取。
      > 两个版本只留一个，或者合成一个；“<<<<<<<”“=======”“>>>>>>>”开头的几行一并删去，再保存。

      files-left-over: 有程序留下的文件
      “Thumbs.db”是系统或者软件自动留下的，不是材料，没有读取。
      > 删去这个文件：
      > records/Thumbs.db

      files-left-over: 有程序留下的文件
      “a.bak”、“b.bak”、“c.bak”等4个文件是系统或者软件自动留下的，不是材料，没有读取。
      > 删去这些文件：
      > a.bak
      > b.bak
      > c.bak
      > d.bak

      files-set-aside: 有名字以“_”开头的文件
      “_equipment”的名字以“_”开头，没有读取，里面的内容不会计入任何数字。
      > 要计入的，去掉名字开头的“_”；只是草稿的，移到存放材料的文件夹以外：
      > records/_equipment

      files-set-aside: 有名字以“_”开头的文件
      “_a”、“_b”、“_c”等4个文件的名字以“_”开头，没有读取，里面的内容不会计入任何数字。
      > 要计入的，去掉名字开头的“_”；只是草稿的，移到存放材料的文件夹以外。一共是这些：
      > _a
      > _b
      > _c
      > _d

      file-is-link: 这是一个链接，不是文件
      “2023-03-16-lecture.mdx”是系统里的链接（快捷方式），指向这里的另一个文件，读取了就会重复计算。
      > 删去这个链接，原来的文件不动。

      file-is-link: 这是一个链接，不是文件
      “2023-03-16-lecture.mdx”是系统里的链接（快捷方式），指向这里的另一个文件夹，读取了就会重复计算。
      > 删去这个链接，原来的文件不动。

      file-is-link: 这是一个链接，不是文件
      “2023-03-16-lecture.mdx”是系统里的链接（快捷方式），指向存放材料的文件夹以外，别人的电脑上打不开。
      > 删去这个链接；需要里面的内容时，把文件本身复制到这里。

      file-is-link: 这是一个链接，不是文件
      “2023-03-16-lecture.mdx”是系统里的链接（快捷方式），绕回了它自己，读不到头。
      > 删去这个链接；需要里面的内容时，把文件本身复制到这里。

      file-is-link: 这是一个链接，不是文件
      “2023-03-16-lecture.mdx”是系统里的链接（快捷方式），指向的文件已经不在了。
      > 删去这个链接；需要里面的内容时，把文件本身复制到这里。

      file-missing: 缺少必需的文件
      没有找到 site.yaml。没有这个文件，其他内容无从统计。
      > 从原来的版本找回这个文件；如果指定了内容所在的文件夹，看看是否写对。

      file-missing: 缺少必需的文件
      没有找到 catalogue/kinds/<类别>.yaml。没有这个文件，其他内容无从统计。
      > 从原来的版本找回这个文件；如果指定了内容所在的文件夹，看看是否写对。

      read-failed: 程序出错，没有读完这个文件
      读到这里时程序出错（TypeError: broken (src/io/load.ts:1)），这一部分没有统计。这是程序的问题，别的文件照常读取。
      > 可以先改回上次能用的写法；并把这条提示连同这个文件发给维护网站的人。

      check-failed: 程序出错，没有做完一项检查
      做“seats exist”这项检查时程序出错（TypeError: broken），它管的问题没有列全。这是程序的问题，别的检查照常进行。
      > 可以先改回上次能用的写法；并把这条提示发给维护网站的人，说明刚改了哪里。

      frontmatter-missing: 文件开头没有信息
      第一行应当是“---”，下面逐行写这份材料的信息。没有这些信息，内容无法归类和统计。
      > 在最前面加上这份材料自己的信息，两行“---”都要有，例如：
      > ---
      > kind: 党课
      > title: 党委书记到装备产业科讲专题党课
      > date: 2023-03-16
      > ---

      frontmatter-missing: 文件开头没有信息
      “---”要在文件的第一行，现在它前面有空行，下面的信息读不出来。
      > 删去它前面的空行，其他不用改。

      frontmatter-missing: 文件开头没有信息
      文件要以“---”开头，现在写的是“———”，下面的信息读不出来。
      > 这一行改为三个英文短横线，顶格写在第一行，前后不要空格：
      > ---

      frontmatter-missing: 文件开头没有信息
      “kind: 党课”上面应当有一行“---”，没有这一行，下面的信息读不出来。
      > 在文件的最前面加一行三个英文短横线，其他不用改：
      > ---

      frontmatter-unclosed: 文件开头的信息没有结束
      开头的“---”之后没有找到另一行“---”，分不清哪里是信息、哪里是正文。
      > 在信息的最后一行下面单独加一行：
      > ---

      frontmatter-unclosed: 文件开头的信息没有结束
      开头的信息要以“---”结束，这里写的是“----”，分不清哪里是信息、哪里是正文。
      > 这一行改为三个英文短横线，顶格写，前后不要空格：
      > ---

      frontmatter-second: 一个文件里写了两份
      从这里起又是一份材料的信息。一个文件只读一份，后面这一份没有读取，也不会计入任何数字。
      > 一条记录一个文件。把这一行和后面的内容剪下来，放进另一个文件；如果这里只是正文，去掉“---”。

      frontmatter-second: 一个文件里写了两份
      从这里起又是一份材料的信息。一个文件只读一份，后面这一份没有读取，也不会计入任何数字。
      > 把这一行和后面的内容剪下来，放进另一个文件；如果这里只是正文，去掉“---”。

      yaml-broken: 格式有误
      这里的格式读不下去：缩进没有对齐，或者上一行没有写完。这个文件的内容没有读取。
      > 每项单独一行，冒号后面空一格，同一层左边对齐；文字里有冒号或井号时，两边加英文引号：
      > title: "专题学习: 二十大精神"

      yaml-broken: 格式有误
      这里的格式读不下去：这一行或者上一行的写法认不出来。这个文件的内容没有读取。
      > 每项单独一行，冒号后面空一格，同一层左边对齐；文字里有冒号或井号时，两边加英文引号：
      > title: "专题学习: 二十大精神"

      yaml-broken: 格式有误
      这里的格式读不下去：文字里有英文冒号，后面又有空格，会当成又一项。这个文件的内容没有读取。
      > 整句话两边加英文引号，或者把冒号写成“：”。改为：
      > title: "专题学习: 二十大"

      yaml-broken: 格式有误
      这里的格式读不下去：引号结束以后还有字，英文引号只能把整句话括起来。这个文件的内容没有读取。
      > 文字里的引号用中文的“”。改为：
      > title: “规范”学习

      yaml-broken: 格式有误
      这里的格式读不下去：冒号后面缺少空格。这个文件的内容没有读取。
      > 冒号后面空一格，改为：
      > present: 25

      yaml-broken: 格式有误
      这里的格式读不下去：短横线后面缺少空格。这个文件的内容没有读取。
      > 短横线后面空一格，改为：
      >   - { branch: window }

      yaml-comment: “#”后面的字丢了
      “#”前面有空格，从这里起会当成注释，“#7 学习”不会读取。
      > 整句话两边加英文引号；如果确实是注释，单独写一行，或者在“#”后面空一格：
      > title: "主题党日 #7 学习"

      yaml-tab: 用了制表符
      行首用了制表符（Tab 键）来缩进。它在各人的电脑上宽窄不同，这里只认空格。
      > 删掉行首的制表符，每缩进一层改为两个空格。

      yaml-full-width: 用了全角符号
      “：”是全角符号，这里要用半角的“:”，否则这一行会当成一句普通的话。
      > 切换到英文输入法，改为半角冒号，后面空一格。

      yaml-full-width: 用了全角符号
      “：”是全角符号，这里要用半角的“:”，否则这一行会当成一句普通的话。
      > 切换到英文输入法，改为半角冒号，后面空一格。这一行改为：
      > title: 三月党课

      yaml-full-width: 用了全角符号
      “，”是全角符号，这里要用半角的“,”，否则这一行会当成一句普通的话。
      > 切换到英文输入法，改为“,”。

      yaml-full-width: 用了全角符号
      这里有一个全角空格，看着像空格，其实会当成一个字。
      > 切换到英文输入法，改为普通的空格。

      yaml-too-deep: 层次太多
      这里一层套一层，超过了20层，没有读取。
      > 看看是不是多打了括号。这里的信息一般不超过三层。

      yaml-too-many: 条目太多
      这里的条目超过了2000条，没有读取。
      > 看看是不是把同样的内容粘贴了很多遍；确实有这么多的，分成几个文件写。

      yaml-too-many: 条目太多
      这个文件里的内容超过了20000项，没有读取。
      > 看看是不是把同样的内容粘贴了很多遍；确实有这么多的，分成几个文件写。

      yaml-duplicate-key: 同一项写了两次
      “date”前面已经写过一次，不知道以哪个为准。
      > 只留一个“date”；要写几个内容时，放在同一个方括号里，用逗号隔开。

      yaml-reference: 用了引用写法
      “*重要”是引用别处内容的写法，这里不能用。每个文件都要能单独看懂。
      > 直接写出内容；如果文字本来就是这样开头，两边加英文引号：
      > title: "*重要"

      yaml-not-mapping: 应当逐项填写
      这里应当一项一行地写，现在是一个列表，不知道哪个是哪一项。
      > 每项写成“名称: 内容”：
      > kind: 党课
      > title: 党委书记到装备产业科讲专题党课
      > date: 2023-03-16

      yaml-not-mapping: 应当逐项填写
      这里应当一项一行地写，现在是“党课”，不知道哪个是哪一项。
      > 每项写成“名称: 内容”：
      > name: 装备产业科党支部
      > root: bureau

      yaml-not-list: 应当是一个列表
      这里应当是一个列表，现在是若干项。
      > 每条前面加“- ”：
      > - id: party-lecture
      >   label: 党课

      mdx-broken: 正文格式有误
      正文从这里读不下去：标记没有结束，缺少“/>”或者成对的结束标记。
      > 正文里的“<”和“{”有特别的用处。只是普通文字时，写成“＜”“｛”，或者在前面加“\\”。

      mdx-broken: 正文格式有误
      正文从这里读不下去：属性的内容要用一对英文双引号括起来。
      > 正文里的“<”和“{”有特别的用处。只是普通文字时，写成“＜”“｛”，或者在前面加“\\”。

      mdx-broken: 正文格式有误
      正文从这里读不下去：属性的内容要用一对英文双引号括起来。
      > 属性的内容两边用英文引号，改为：
      > of="outreach-talks""
    `);
  });

  it('words what is wrong with a value', () => {
    expect(worded(valueExamples)).toMatchInlineSnapshot(`
      "unknown-key: 有一项不认识
      这里没有“attendence”这一项，写了也不会起作用。
      > 是不是想写“attendance”（参加人数）？如果是，把“attendence”改为“attendance”，后面的内容不变。

      unknown-key: 有一项不认识
      这里没有“__proto__”这一项，写了也不会起作用。
      > 把这一项删掉；里面有要记的内容，换一个名称写，或者写到正文里。

      unknown-key: 有一项不认识
      这里没有“weather”这一项，写了也不会起作用。
      > 可以写“a”、“b”、“c”、“d”、“e”、“f”、“g”、“h”、“i”。如果不是写错了字，就把这一项删掉，内容写到正文里。

      unknown-key: 有一项不认识
      这里没有“gt”这一项，写了也不会起作用。
      > 可以写“is”、“not”、“has”、“exists”、“atLeast”、“atMost”、“before”、“after”、“in”。如果不是写错了字，就把这一项删掉。

      unknown-key: 有一项不认识
      这里没有“实到”这一项，写了也不会起作用。
      > 是不是想写“present”（实到人数）？如果是，把“实到”改为“present”，后面的内容不变。

      unknown-key: 有一项不认识
      这里没有“标题”这一项，写了也不会起作用。
      > 是不是想写“title”（标题）？这一项是必填的，如果是，把“标题”改为“title”，后面的内容不变。

      missing-key: 少填了一项
      没有填写 title（标题）。这一项是必填的。
      > 补上一行，例如：
      > title: 党委书记到装备产业科讲专题党课

      missing-key: 少填了一项
      没有填写 present（到会人数）。这一项是必填的。
      > 补上一行，冒号后面写到会人数：
      > present:

      wrong-type: 填写的内容不对
      attendance（参加人数）应当写整数，现在是“31人”。
      > 改为：
      > attendance: 31

      wrong-type: 填写的内容不对
      enlarged 应当写 true（是）或 false（否），现在是“是”。
      > 改为：
      > enlarged: true

      wrong-type: 填写的内容不对
      title（标题）空着，冒号后面什么也没有。
      > 填上，例如：
      > title: 党委书记到装备产业科讲专题党课

      wrong-type: 填写的内容不对
      campaign（专项活动）空着，冒号后面什么也没有。
      > 没有要写的就删去这一项；有就填上，例如：
      > campaign: 学习贯彻党的二十大精神主题教育

      wrong-type: 填写的内容不对
      evidence（凭证）空着，冒号后面什么也没有。
      > 没有要写的就删去这一项；有就填上。

      wrong-type: 填写的内容不对
      seats（岗位）应当写一个列表，现在是“支部书记”。
      > 改为：
      > seats: [支部书记]

      wrong-type: 填写的内容不对
      fields（字段）应当写若干项，每项一行，现在是一个列表。
      > 例如：
      > fields: { type: count, label: 参加人数 }

      wrong-type: 填写的内容不对
      id 应当写由英文字母、数字组成的代号，现在是“Party Lecture”。
      > 改为：
      > id: party-lecture

      wrong-type: 填写的内容不对
      themes（主题）应当写文字，现在是若干项。
      > 例如：
      > themes: [党的二十大精神]

      wrong-type: 填写的内容不对
      title（标题）应当写文字，现在是“2023”。
      > 改为：
      > title: "2023"

      wrong-type: 填写的内容不对
      没有“Asia/Shangha”这个时区，时间无从换算。
      > 国内都写：
      > timeZone: Asia/Shanghai

      wrong-type: 填写的内容不对
      “到会”不能作为名称，名称由英文字母开头，只含英文字母和数字。
      > 换一个英文名称，例如：
      > attendance: ……

      unknown-choice: 写了没有的选项
      没有“党刻”这个记录类型，无法归类和统计。
      > 可以写“党课”、“主题党日”。是不是想写“党课”？如果是，改为：
      > kind: 党课

      unknown-choice: 写了没有的选项
      没有“廿大精神”这个主题，无法归类和统计。
      > 可以写“党的二十大精神”、“主题教育”。

      unknown-choice: 写了没有的选项
      没有“已查”这个选项，无法归类和统计。
      > 可以写“待核”、“已核”、“作废”。是不是想写“已核”？如果是，改为：
      > state: 已核

      unknown-choice: 写了没有的选项
      没有“书记”这个岗位，无法归类和统计。
      > 现在 site.yaml 和各党组织文件的“seats”里一个也没有。

      unknown-choice: 写了没有的选项
      没有“{ average: … }”这个选项，无法归类和统计。
      > 可以写“count”、“{ sum: … }”、“{ distinct: … }”、“{ latest: … }”、“target”、“min”、“median”、“max”、“share”。

      unknown-choice: 写了没有的选项
      没有“张三”这个岗位，无法归类和统计。
      > 写岗位，不写姓名。可以写“支部书记”、“党委书记”；还有别的岗位，先写进 site.yaml 和各党组织文件的“seats”。

      unknown-choice: 写了没有的选项
      没有“法治建设、主题教育”这个主题，无法归类和统计。
      > “法治建设、主题教育”要分开写，放进方括号，用英文逗号隔开：
      > themes: [法治建设, 主题教育]

      unknown-choice: 写了没有的选项
      没有“党课、主题党日”这个记录类型，无法归类和统计。
      > 一次活动几个名目时，第一个写在 kind，其余写在 also：
      > kind: 党课
      > also: [主题党日]

      unknown-choice: 写了没有的选项
      没有“甲/乙”这个选项，无法归类和统计。
      > 这里只能写一个：“甲”、“乙”，留下一个。

      bad-date: 日期不对
      “2023-02-30”这一天不存在，那个月只有28天。
      > 写成四位年、两位月、两位日。文件名里的日期如果是对的，改为：
      > date: 2023-03-16

      bad-date: 日期不对
      “2023-02-30”这一天不存在，那个月只有28天。
      > 核对是哪一天；如果是那个月的最后一天，改为：
      > recorded: 2023-02-28

      bad-date: 日期不对
      “2023年3月16日”不是按“年-月-日”写的日期，无法判断是哪一天。
      > 写成四位年、两位月、两位日。改为：
      > date: 2023-03-16

      bad-date: 日期不对
      “上周三”不是按“年-月-日”写的日期，无法判断是哪一天。
      > 写成四位年、两位月、两位日。文件名里的日期如果是对的，改为：
      > date: 2023-03-16

      bad-date: 日期不对
      “0001-01-01”的年份太早，1900年以前的日期不收。
      > 写成四位年、两位月、两位日。文件名里的日期如果是对的，改为：
      > date: 2023-03-16

      bad-period: 期间不对
      “2023年一季度”不是一段认得出的期间，无法判断从哪天到哪天。
      > 年写 2023，半年写 2023-H1，季度写 2023-Q2，月写 2023-06，周写 2023-W23，起止日期写 2023-01-01/2023-03-15。改为：
      > period: 2023-Q1

      bad-period: 期间不对
      “去年”不是一段认得出的期间，无法判断从哪天到哪天。
      > 年写 2023，半年写 2023-H1，季度写 2023-Q2，月写 2023-06，周写 2023-W23，起止日期写 2023-01-01/2023-03-15，例如：
      > period: 2023-Q1

      bad-clock: 起止时间不对
      “14：30—16：00”不是按“几点几分-几点几分”写的，看不出从什么时候到什么时候。
      > 用24小时制，四位数，中间一个短横线。改为：
      > time: 14:30-16:00

      bad-clock: 起止时间不对
      “下午2点半至4点”不是按“几点几分-几点几分”写的，看不出从什么时候到什么时候。
      > 用24小时制，四位数，中间一个短横线。改为：
      > time: 14:30-16:00

      bad-clock: 起止时间不对
      “下午”不是按“几点几分-几点几分”写的，看不出从什么时候到什么时候。
      > 用24小时制，四位数，中间一个短横线，例如：
      > time: 14:30-16:00

      bad-clock: 起止时间不对
      “3”不是按“几点几分-几点几分”写的，看不出从什么时候到什么时候。
      > 要写次数的，这一项叫 times；没有要写的起止时间就删去 time。

      clock-backwards: 结束不晚于开始
      从 16:00 开始，却在 14:30 结束。
      > 用24小时制，下午两点半是 14:30；到半夜的写 24:00。如果写反了，改为：
      > time: 14:30-16:00

      negative-count: 数量是负数
      -3 小于零，数量不能是负数。
      > 如果多打了负号，改为：
      > attendance: 3

      not-whole: 数量不对
      30.6 不是整数，次数、人数只能是整数。
      > 核对后写整数：
      > attendance: 31

      not-whole: 数量不对
      9007199254740992 太大了，次数、人数到不了这么多。
      > 核对数值，多半是多打了几位。

      out-of-range: 数值超出范围
      130 不在允许的范围（0 到 100）之内。
      > 核对数值和单位；百分比写 95.6，不写 0.956。

      out-of-range: 数值超出范围
      0 不在允许的范围（不小于 1）之内。
      > 核对数值和单位；百分比写 95.6，不写 0.956。

      duplicate-id: 代号或名称重复
      “party-lecture”已经在 catalogue/kinds/organisation.yaml:1 用过，分不清说的是哪一个。
      > 换一个没有用过的，例如：
      > id: party-lecture-2

      duplicate-id: 代号或名称重复
      “党课”已经在 catalogue/kinds/organisation.yaml:2 用过，分不清说的是哪一个。
      > 换一个没有用过的名称；如果说的是同一件事，删去其中一处。

      duplicate-value: 内容重复
      “党的二十大精神”在同一个列表里写了两次，有一处是多余的，还可能多算。
      > 只留一个。"
    `);
  });

  it('words what a reader does not see of what is written', () => {
    expect(worded(writtenExamples)).toMatchInlineSnapshot(`
      "hidden-character: 有看不见的字符
      这一行里有2个看不见的字符 U+200B（零宽空格）。看着一样的字，会因此查不到、对不上。
      > 光标移到这里，按删除键删去；看不准的，把这一行整行删掉，重新打一遍，不要再从网页、聊天记录或 Word 里粘贴。

      hidden-character: 有看不见的字符
      这一行里有看不见的字符 U+202E（方向控制符）。它会把后面的字倒过来显示，看到的和存下的不一样。
      > 光标移到这里，按删除键删去；看不准的，把这一行整行删掉，重新打一遍，不要再从网页、聊天记录或 Word 里粘贴。

      hidden-character: 有看不见的字符
      这一行里有看不见的字符 U+001B（转义符）。它在各种软件里显示不同，有的会打乱整行。
      > 光标移到这里，按删除键删去；看不准的，把这一行整行删掉，重新打一遍，不要再从网页、聊天记录或 Word 里粘贴。

      hidden-character: 有看不见的字符
      这一行里有看不见的字符 U+009C（控制字符）。它在各种软件里显示不同，有的会打乱整行。
      > 光标移到这里，按删除键删去；看不准的，把这一行整行删掉，重新打一遍，不要再从网页、聊天记录或 Word 里粘贴。

      hidden-character: 有看不见的字符
      这一行里有看不见的字符 U+3164。看着一样的字，会因此查不到、对不上。
      > 光标移到这里，按删除键删去；看不准的，把这一行整行删掉，重新打一遍，不要再从网页、聊天记录或 Word 里粘贴。

      hidden-character: 有看不见的字符
      文件或文件夹的名称里有看不见的字符 U+200B（零宽空格）。看着一样的字，会因此查不到、对不上。
      > 给文件或文件夹改名：原来的名称全部删掉，重新打一遍。

      hidden-character: 有看不见的字符
      这里用代码写了看不见的字符 U+00AD（软连字符）。看着一样的字，会因此查不到、对不上。
      > 删去这一处代码，直接写文字。

      name-case: 两个名称只有大小写不同
      “2023-Q1-talks.mdx”与 records/equipment/2023/2023-q1-talks.mdx 只有大小写不同。在许多电脑上这是同一个名称，一个会盖掉另一个。
      > 给其中一个改名；说的是同一件事，只留一个。

      name-case: 两个名称只有大小写不同
      “qc小组活动”与 catalogue/kinds/1-study.yaml:8 的“QC小组活动”只有大小写不同，容易写错、认错。
      > 换一个不同的名称；说的是同一件事，只留一处。

      number-written: 数的写法容易读错
      “0x10”会当成16，看的人未必这样认。
      > 是数的，按平常的写法改为第一行；是编号、文号的，两边加英文引号，改为第二行：
      > attendance: 16
      > attendance: "0x10"

      number-written: 数的写法容易读错
      “010”会当成10，看的人未必这样认。
      > 是数的，按平常的写法改为第一行；是编号、文号的，两边加英文引号，改为第二行：
      > ref: 10
      > ref: "010"

      bounds-crossed: 上限下限写反了
      min 是 10，max 是 5，没有哪个值能同时符合。
      > 核对两个数；如果是写反了，改为：
      > min: 5
      > max: 10

      mdx-attribute-empty: 属性是空的
      <Tally> 的“of”引号里什么也没有。
      > 填上，例如：
      > <Tally of="outreach-talks" />

      mdx-attribute-empty: 属性是空的
      <Tally> 的“period”引号里什么也没有。
      > 不需要就删去这个属性；需要就填上，例如：
      > <Tally of="outreach-talks" period="2023-H1" />

      mdx-attribute-gap: 列表里多了一个逗号
      <TallyTable> 的“of”里有一个逗号，前面或后面是空的。
      > 删去多余的逗号，或者补上漏写的代号，例如：
      > <TallyTable of="outreach-talks, outreach-audience" by="branch" />"
    `);
  });

  it('words what is wrong with a record', () => {
    expect(worded(recordExamples)).toMatchInlineSnapshot(`
      "time-missing: 没有写时间
      “党课”按具体日期记录，但没有写时间，不知道算在哪个期间。
      > 补上：
      > date: 2023-03-16

      time-missing: 没有写时间
      “软弱涣散党组织整顿”按起止日期记录，但没有写时间，不知道算在哪个期间。
      > 补上：
      > from: 2023-03-01
      > to: 2023-03-31

      time-mixed: 时间写了两种
      date、period 不能同时写，不知道以哪个为准。
      > 一次活动写 date；一段期间的合计写 period；有起止的写 from 和 to。只留一种。

      time-form: 时间的写法与记录类型不符
      “窗口办件”按一段期间的合计数记录，不能用 date（日期），否则算不进期间。
      > 改为：
      > period: 2023-03

      times-without-period: 次数没有期间
      写了 times（次数），但没有写是哪段期间的次数。
      > 一次活动就删去 times；几次的合计要写明期间：
      > period: 2023-03
      > times: 3

      times-missing: 没有写次数
      “谈心谈话”写的是一段期间的合计，但没有写共几次，无法计数。
      > 补上这段期间的次数：
      > times: 3

      times-on-tally: 不用写次数
      “窗口办件”本来就是一段期间的合计数，不按次数计，times 会与它的数字冲突。
      > 删去 times，把数字写在这个记录类型自己的项里。

      through-outside: “统计至”不在期间之内
      统计至 2023-07-02，不在期间 2023-06 之内。
      > through 写统计到这段期间的哪一天；期间已经过完就删去这一项。

      period-not-over: 期间还没有过完
      到 2023-06-20，期间 2023-06 还没有过完，这里的数只是一部分。
      > 写明统计到哪一天：
      > through: 2023-06-20

      span-backwards: 开始晚于结束
      从 2023-03-20 开始，却在 2023-03-01 结束。
      > 如果写反了，改为：
      > from: 2023-03-01
      > to: 2023-03-20

      date-not-in-name: 日期与文件名不一致
      里面写的是 2023-03-18，文件名是“2023-03-16-lecture”，不知道以哪个为准。
      > 核对后改其中一个。如果里面的日期是对的，文件名改为：
      > 2023-03-18-lecture.mdx

      year-not-in-path: 放错了年份的文件夹
      时间是 2022-12-30，文件却放在 2023 的文件夹里。
      > 移到：
      > records/equipment/2022/2023-03-16-lecture.mdx

      date-after-asof: 日期还没有到
      2023-08-02 晚于统计日 2023-07-31，这条记录暂时不计入任何数字。
      > 核对日期；如果是预先写好的，到那一天会自动计入。

      recorded-before-event: 登记早于发生
      2023-03-10 登记，却记的是 2023-03-16 的事，其中一个日期不对。
      > 核对 recorded（登记日期）和活动日期，改正写错的那个。

      unknown-record: 关联的记录不存在
      没有编号是“bureau/2023/2023-03-02-outreech”的记录。
      > 编号是 records 文件夹以下的路径，不带扩展名。是不是想写“bureau/2023/2023-03-02-outreach”？如果是，改为：
      > follows: bureau/2023/2023-03-02-outreach

      record-link-kind: 关联到了别的记录类型
      “bureau/2023/2023-03-02-outreach”是“宣讲报告”，这里只能关联“结对共建协议”。
      > 核对编号。编号是 records 文件夹以下的路径，不带扩展名。

      record-link-self: 关联到了自己
      “equipment/2023/2023-03-16-lecture”就是这条记录自己。
      > 改为另一条记录的编号，或者删去这一项。

      record-link-void: 关联的记录已经作废
      “equipment/2023/2023-03-02-lecture”已经作废，不再计入数字。
      > 看看作废的原因，改为代替它的那条记录。

      record-link-cycle: 记录互相关联成圈
      a/2023/2023-01-03-x → a/2023/2023-01-04-y → a/2023/2023-01-03-x 首尾相接，分不出先后。
      > 只保留由后到先的关联，删去其中一个。

      relation-broken: 前后两项矛盾
      “实到人数”是 38，大于“应到人数”（35），其中一个写错了。
      > 对照原始记录核对这两项，改正写错的那个。

      relation-broken: 前后两项矛盾
      “办结日期”是 2023-03-01，早于“受理日期”（2023-03-09），其中一个写错了。
      > 对照原始记录核对这两项，改正写错的那个。

      beyond-branch-size: 人数超过党员数
      “应到人数”是 46，但 2023-03-16 时“装备产业科党支部”只有19名党员。
      > 核对人数；如果是党员数变了，在该党组织文件的 history 里补一条。人数写错时，不超过：
      > expected: 19

      void-without-reason: 作废没有写原因
      这条记录已经作废，但没有写原因。作废的记录要让人查得到为什么。
      > 补上：
      > reason: 与3月16日的党课记录重复

      checked-without-checker: 没有写由谁核对
      状态是“已核”，但没有写由哪个岗位核对。
      > 写岗位，不写姓名：
      > checkedBy: 党建办主任

      seat-unlisted: 岗位不在名单里
      “党建办主”不是党组织班子岗位，也不在 site.yaml 的岗位名单里。这里只写岗位，不写姓名。
      > 可以写“党委书记”、“党建办主任”。是不是想写“党建办主任”？如果是，改为：
      > checkedBy: 党建办主任

      seat-unlisted: 岗位不在名单里
      没有哪个党组织的 seats 里有“党委书记，党委副书记”，按这个名单统计的数可能会少。
      > “党委书记，党委副书记”要分开写，放进方括号，用英文逗号隔开：
      > leaders: [党委书记, 党委副书记]

      seat-unlisted: 岗位不在名单里
      没有哪个党组织的 seats 里有“党委书纪”，按这个名单统计的数可能会少。
      > 可以写“党委书记”、“党委副书记”。是不是想写“党委书记”？如果是，把“党委书纪”改为“党委书记”。

      evidence-missing: 没有写凭证
      “党课”要写明凭证在哪里，查数字时才找得到。
      > 写明出处，不用上传：
      > evidence:
      >   - { type: 会议记录本, ref: 2023年第1册第14页, heldBy: 党建办 }

      theme-not-yet: 那时还没有这个主题
      “党的二十大精神”从 2022-10-16 开始，2022-09-01 的活动不能归入。
      > 核对日期和主题；如果活动确实在先，删去这个主题。

      double-count: 单次记录与合计重复
      “装备产业科党支部”的“宣讲报告”已经有 2023-03 的合计，2023-03-02 又有单次记录（equipment/2023/2023-03-02-outreach），同一次会算两遍。
      > 两边记的都是“宣讲报告”时，留下一边，另一边把状态改为“作废”并写明原因。“宣讲报告”只写在单次记录的 also 里时，从 also 删去“宣讲报告”，或者把合计的 times 减去这一次。

      duplicate-tally: 同一期间有两个合计
      “装备产业科党支部”的“谈心谈话”在 2023-03 已经有一个合计（equipment/2023/2023-03-talks），会算两遍。
      > 核对后留下一个，另一个把状态改为“作废”并写明原因。

      also-repeats: 记录类型写重了
      “党课”在 kind 和 also 里写了不止一次，只能算一次。
      > 从 also 里删去重复的。

      also-time-shape: 两个记录类型的时间写法不同
      “窗口办件”与“党课”记时间的方式不同，不能合记成一条。
      > 分成两条记录，各写各的时间。"
    `);
  });

  it('words what an inspector lays side by side', () => {
    expect(worded(occasionExamples)).toMatchInlineSnapshot(`
      "record-copied: 同一件事记了两条
      “装备产业科党支部”2023-03-16 的这条记录与 records/equipment/2023/2023-03-16-lecture.mdx 的内容一样，会算成两次。
      > 删去其中一个文件。确实是当天的两次活动，写明 time（起止时间），或者在标题里写清是哪一场。

      meetings-overlap: 同一时间开了两个会
      “装备产业科党支部”2023-03-16 的这一次是 15:00-16:30，records/equipment/2023/2023-03-16-day.mdx 的那一次是 14:30-16:00，两次时间重叠，同一些人不会同时在两处。
      > 对照会议记录本，改正写错的 time。其实是同一次活动的，只留一条，另一个名目写进 also；分党小组同时进行的，删去 time。

      office-overlap: 同一时间有两项活动
      “党委书记”2023-03-16 15:00-16:30 在这里，14:30-16:00 又在 records/equipment/2023/2023-03-16-day.mdx 里，两段时间重叠。
      > 核对两条记录的 time 和岗位，改正写错的；其实是同一次活动的，只留一条，另一个名目写进 also。

      office-overlap: 同一时间有两项活动
      “局党委”2023-03-16 15:00-16:30 的这一次，与 records/equipment/2023/2023-03-16-day.mdx 的那一次（14:30-16:00）类型相同，时间又重叠。
      > 核对两条记录的 time 和岗位，改正写错的；其实是同一次活动的，只留一条，另一个名目写进 also。

      not-returned: 有记录还没有报送确认
      “小微企业联合党支部”2023-Q2 有7条记录（2023-04、2023-05）不在任何一次报送确认之内，后面的时间却已经确认过，中间漏了一段。
      > 记录齐了，就在这一行下面补一行，by 改为确认的岗位，on 改为确认的那天：
      >   - { period: 2023-Q2, through: 2023-06-30, by: 支部书记, on: 2023-07-31 }

      not-returned: 有记录还没有报送确认
      “小微企业联合党支部”2023-Q2 有1条记录（2023-06），这个季度结束已经半个多月，还没有报送确认，只确认到 2023-05-31。没有确认的，统计里仍是待报。
      > 记录齐了，就在这一行下面补一行，by 改为确认的岗位，on 改为确认的那天：
      >   - { period: 2023-Q2, through: 2023-06-30, by: 支部书记, on: 2023-07-31 }

      not-returned: 有记录还没有报送确认
      “小微企业联合党支部”2023-Q2 有1条记录（2023-06），这个季度结束已经半个多月，还没有报送确认。没有确认的，统计里仍是待报。
      > 记录齐了，就补上，by 改为确认的岗位，on 改为确认的那天：
      > returns:
      >   - { period: 2023-Q2, through: 2023-06-30, by: 支部书记, on: 2023-07-31 }

      joint-written-twice: 同一次活动两边各写了一条
      2023-03-16 的这次“主题党日”，“政务服务窗口党支部”也写了一条（records/window/2023/2023-03-16-party-day.mdx），两条互相写成联合单位，同一次活动会算两遍。
      > 确实是两次的，两条都写上 time。是同一次的，只留牵头党组织写的那一条，另一条删去；核对过的不删，改为作废。作废这一条时写：
      > state: 作废
      > reason: 与window/2023/2023-03-16-party-day是同一次活动

      joint-own-record: 可能是同一次活动
      这里写明与“政务服务窗口党支部”联合，“政务服务窗口党支部”2023-03-16 又另有一条“主题党日”（records/window/2023/2023-03-16-party-day.mdx）。如果是同一次活动，就算了两遍。
      > 是同一次的，只留牵头党组织写的那一条，另一条作废并写明原因；确实是两次的，两条都写上起止时间：
      > time: 14:30-16:00

      owed-missing: 确认报齐了，还少统计
      “商贸小微企业联合党支部”已经确认 2023-H1 的记录报齐，却没有这段期间的“党费收缴统计”、“党员队伍统计”，以后都当成没有，合计会少。
      > 每种补一条；确认以后才登记的，注明是补录。还报不出来的，先删去这一行确认，报齐了再写：
      > kind: 党费收缴统计
      > period: 2023-H1
      > source: 补录

      owed-missing: 确认报齐了，还少统计
      “商贸小微企业联合党支部”已经确认 2023-H1 的记录报齐，却没有这段期间的“党费收缴统计”，以后都当成没有，合计会少。
      > 补一条；确认以后才登记的，注明是补录。还报不出来的，先删去这一行确认，报齐了再写：
      > kind: 党费收缴统计
      > period: 2023-H1
      > source: 补录

      added-after-return: 确认以后补写的没有注明
      2023-Q1 的记录 2023-04-03 已经确认报齐，这一条 2023-04-20 才登记，当时报出去的数里没有它。
      > 确实是后来补写的，注明来源；登记日期写错了就改正：
      > source: 补录

      body-repeats: 正文与另一条记录雷同
      正文有64%的词句与 records/window/2023/2023-02-16-lecture.mdx 相同，最长的一段是“支部书记结合窗口服务讲责任，党员逐条对照查摆”。不同的活动写得一样，看不出各自做了什么。
      > 写这一次自己的：谁讲的、说到哪件事、定了什么，两行就够。其实是同一次活动的，只留一条，另一个名目写进 also。

      growth-disagrees: 公布的数与推算的不一致
      “工业固定资产投资增速”2023-H1 公布的是 12.3%（市统计局，records/bureau/2023/2023-H1-investment.mdx），按“工业固定资产投资”推算是 15.1%，相差超过允许的 0.5 个百分点。报告里用公布的数。
      > 与提供数据的部门核对；如果口径不同，在记录里说明。

      sum-disagrees: 提供的数与各党组织合计不一致
      “窗口受理件数”2023-H1 提供的是 5200件（局政务服务科，records/bureau/2023/2023-H1-windows.mdx），各党组织报的“窗口受理件数（窗口自报）”合计是 4873件（11条记录，已报2/2个），相差超过允许的 50件。报告里用提供的数。
      > 与提供数据的部门逐项核对，改正报错的一方；如果口径不同，在提供表的记录里说明。

      sum-disagrees: 提供的数与各党组织合计不一致
      “窗口受理件数”2023-H1 提供的是 5200件（局政务服务科，records/bureau/2023/2023-H1-windows.mdx），各党组织报的“窗口受理件数（窗口自报）”合计是 4873件（11条记录，已报1/2个，还没有报齐），相差超过允许的 50件。报告里用提供的数。
      > 先催没有报送确认的党组织报齐，再看是否还相差；报齐以后仍然不一致的，与提供数据的部门逐项核对。

      sum-disagrees: 提供的数与各党组织合计不一致
      “窗口受理件数”2023-H1 提供的是 5200件，各党组织报的“窗口受理件数（窗口自报）”合计是 4873件（11条记录），相差超过允许的 50件。报告里用提供的数。
      > 与提供数据的部门逐项核对，改正报错的一方；如果口径不同，在提供表的记录里说明。

      claim-unsupported: 说法没有数字支持
      报告里写了“开门红”，但引用的增速里“社会消费品零售总额增速”是 -1.2%，“电信业务总量增速”还没有数，与这个说法不符。
      > 删去这个说法，照实写有升有降；引用文件或会议原话的，放进：
      > <Said reason="市委文件原文">开门红</Said>

      claim-unsupported: 说法没有数字支持
      报告里写了“两位数增长”，但引用的增速里“投资增速”是 8.1%，这个说法要求不低于 10%，与这个说法不符。
      > 删去这个说法，照实写有升有降；引用文件或会议原话的，放进：
      > <Said reason="市委文件原文">两位数增长</Said>

      claim-unsupported: 说法没有数字支持
      报告里写了“开门红”，却没有引用本期任何一个公布的增速，查不到依据。
      > 删去这个说法，照实写有升有降；引用文件或会议原话的，放进：
      > <Said reason="市委文件原文">开门红</Said>

      number-typed: 数字是手写的
      “37余场次”是手写的数字：记录改了它不会跟着变，点开也没有依据。
      > 台账里有的，换成标记，of 写指标的代号；引用文件或会议原话的，注明出处：
      > <Tally of="outreach-talks" />
      > <Said reason="市委文件原文">37余场次</Said>

      unit-repeated: 单位写了两遍
      “宣讲报告”显示出来已经带着单位，后面又写了“场次”，会印成“场次场次”。
      > 删去标记后面的“场次”。"
    `);
  });

  it('words what is wrong with a branch', () => {
    expect(worded(branchExamples)).toMatchInlineSnapshot(`
      "unknown-branch: 没有这个党组织
      没有代号是“equipmnet”的党组织，不知道该算到哪里。
      > 代号就是 branches 文件夹里的文件名。可以写“bureau”、“equipment”、“window”。是不是想写“equipment”？如果是，改为：
      > branch: equipment

      unknown-branch: 没有这个党组织
      没有代号是“nowhere”的党组织，不知道该算到哪里。
      > 代号就是 branches 文件夹里的文件名。可以写“a”、“b”、“c”、“d”、“e”、“f”、“g”、“h”、“i”、“j”、“k”、“l”、“m”。

      unknown-branch: 没有这个党组织
      没有代号是“equipmant”的党组织，不知道该算到哪里。
      > 记录所在的文件夹决定它归到哪个党组织，代号就是 branches 文件夹里的文件名。可以写“bureau”、“equipment”。是不是想写“equipment”？

      unknown-branch: 没有这个党组织
      “商贸支部”不是代号，不知道该算到哪个党组织。
      > 代号就是 branches 文件夹里的文件名。“商贸流通科党支部”的代号是 trade。改为：
      > branch: trade

      unknown-branch: 没有这个党组织
      “离退休支部”不是代号，不知道该算到哪个党组织。
      > 代号就是 branches 文件夹里的文件名。现有的是：bureau（局党委）、trade（商贸流通科党支部）。

      unknown-branch: 没有这个党组织
      “商贸支部”不是代号，不知道该算到哪个党组织。
      > 代号就是 branches 文件夹里的文件名。“商贸流通科党支部”的代号是 trade。把“商贸支部”改为“trade”。

      branch-not-founded: 党组织那时还没有成立
      “装备产业科党支部”2019-05-08 才成立，2019-03-01 还没有。
      > 核对日期；如果成立得更早，改该党组织文件 history 的第一条：
      >   - { from: 2019-03-01 }

      branch-ended: 党组织已经撤销
      “材料产业科党支部”2023-02-28 已经撤销，2023-03-16 不应再有它的内容。
      > 核对日期；撤销以后的活动，写到并入的党组织名下。

      partner-is-host: 参加单位就是主办单位
      “装备产业科党支部”是这条记录的主办单位，不用再写进 with，否则会算两次。
      > 从 with 里删去它。主办单位由记录所在的文件夹决定。

      branch-cycle: 上下级关系成圈
      equipment → window → equipment 互为上级，合计无从算起。
      > 核对这几个党组织的 parent（上级党组织），改正写反的那个。

      branch-rootless: 没有写上级党组织
      “装备产业科党支部”没有写上级党组织，又不是最上级的党组织，它的数字进不了合计。
      > 写明上级党组织：
      > parent: bureau

      root-has-parent: 最上级党组织不应有上级
      “局党委”在 site.yaml 里是最上级党组织，这里却写了上级。
      > 删去 parent，或者在 site.yaml 的 root 里改写最上级党组织。

      history-order: 沿革的先后不对
      2019-05-08 排在 2023-03-01 之后，但日期并不更晚。
      > 按日期从早到晚排列，每个日期一条：
      > history:
      >   - { from: 2019-05-08, members: 14 }
      >   - { from: 2023-03-01, members: 19 }

      ended-before-start: 结束早于开始
      2019-05-08 才开始，却在 2018-01-01 结束。
      > 核对这两个日期，改正写错的那个。

      slug-mismatch: 与文件名不一致
      slug 写的是“equip”，文件名是“equipment”，不知道以哪个为准。
      > 核对后改其中一个。如果文件名是对的，改为：
      > slug: equipment

      return-outside: 报送确认的日期不在期间之内
      确认到 2023-04-30，不在期间 2023-Q1 之内。
      > through 写这段期间里记录齐全到哪一天：
      >   - { period: 2023-Q1, through: 2023-03-31, by: 支部书记, on: 2023-04-03 }

      partners-beyond-total: 参加单位的人数超过总数
      with 里各单位的人数合计50，超过了“参加人数”25。它们是总数的一部分。
      > 核对两边的人数：总数写整场活动的，present 写这个单位来的。

      kind-kept-by-office: 这类记录由办公室登记
      “走访调研党支部”由党建办统一登记，放在“window”的文件夹里，会算成办公室的数。
      > 移到 records/bureau/ 下面。如果是本支部自己的活动，换用合适的记录类型。

      return-repeated: 报送确认写了两次
      2023-Q1 截至 2023-03-31 的报送确认前面已经写过。
      > 删去多余的一条。

      return-early: 报送确认早于截至日期
      2023-03-20 就确认记录齐全到 2023-03-31，那时这段时间还没有过完。
      > 把 through 改到确认那天或之前，或者等过完再确认。
      > through: 2023-03-31
      > on: 2023-04-03

      return-by-vacant: 确认的岗位当时空缺
      2023-04-03 由“支部书记”确认，可是这个岗位从 2023-02-01 起空缺，没有人确认得了。
      > by 改为当时确认的岗位，例如主持工作的副书记；已经到任的，在 seats 里补一条，from 写到任的那天：
      >   - { seat: 支部书记, from: 2023-04-03 }"
    `);
  });

  it('words what is wrong with the catalogue', () => {
    expect(worded(catalogueExamples)).toMatchInlineSnapshot(`
      "field-relation-unknown: 比较的字段不存在
      字段“present”要与“expectd”比较，但这个记录类型没有这个字段。
      > 可以写“present”、“expected”。是不是想写“expected”？如果是，改为：
      > atMost: expected

      field-relation-type: 两个字段不能比较
      字段“present”与“topic”的类型不同，比不出大小或先后。
      > 数字只能与数字比较（atMost、atLeast），日期只能与日期比较（notBefore、notAfter）。

      field-relation-self: 字段与自己比较
      字段“present”与自己比较，总是成立，什么也查不出来。
      > 改为要比较的另一个字段；没有要比较的，删去这一行。

      cross-check-circular: 指标与自己核对
      “党员总数”拿自己核对自己，总是相符，错了也查不出来。
      > 改为另有来源的指标，例如各党组织自己报的合计；没有可以核对的，删去 crossCheck。

      cross-check-circular: 指标与自己核对
      “党员总数”与“党员合计”核对，但其中一个是由另一个算出来的，总是相符，错了也查不出来。
      > 改为另有来源的指标，例如各党组织自己报的合计；没有可以核对的，删去 crossCheck。

      calendar-outside: 日期不在这一年
      2022-12-31 不在2023年，写在这个日历里不起作用。
      > 核对日期；跨年的假期分开写，2022年的几天写进 catalogue/calendar/2022.yaml。

      holidays-overlap: 两个假期重叠
      “国庆节”与“中秋节”都有 2023-10-01 这一天，至少一处日期有误。
      > 对照放假通知核对两处的起止日期；连着放的两个节日写成一条。

      workday-on-holiday: 同一天既放假又上班
      2023-10-01 写在上班日里，又在“国庆节”假期里，分不清上不上班。
      > 对照放假通知核对，两处只留一处。

      field-choice-empty: 选项没有写出来
      字段“form”是选择项，但没有列出可选的内容，谁也填不了。
      > 补上：
      > options: [集中学习, 专题研讨]

      field-clash: 同名字段不一致
      字段“attendance”与“主题党日”里的同名字段写法不同，两个类型合记成一条时不知道以哪个为准。
      > 把两处改成一样，或者给其中一个另起名称。

      field-name-reserved: 字段名已有他用
      “title”是每条记录都有的项，不能再作为字段名。
      > 换一个名称，例如：
      > kindTitle: { type: text, label: …… }

      kind-too-many-fields: 字段太多
      “党课”有14个字段，最多10个。填的项越多，填错和不填的越多。
      > 只留要统计的；其他写进正文，或者分成两个记录类型。

      kind-nature-clash: 记录类型的时间与性质不符
      “党员名册”记的是存量或有关部门提供的数，只能按期间记录。
      > 改为：
      > when: period

      kind-nature-clash: 记录类型的时间与性质不符
      “党课”写了 every（每期应报一份），但它不是按期间记录的，没有哪一份可以应报。
      > 删去 every；确实每期报一份统计的，改为：
      > when: period

      kind-page: 这个记录类型不能有这一页
      “trend”是网站栏目的地址，“经济指标”的走势页放不进去。
      > 换一个代号，例如：
      > page: economy

      kind-page: 这个记录类型不能有这一页
      “党课”不是有关部门提供的数，没有历次公布的数可以排成走势页。
      > 删去 page 这一行；确实由有关部门提供的，改 nature。

      metric-nature-clash: 指标性质与来源不符
      指标“讲党课”的 nature 是 flow（期间内发生的），但“党员名册”记的是存量。不同性质的数不能混在一起。
      > 改为：
      > nature: stock

      metric-nature-clash: 指标性质与来源不符
      指标“讲党课”的 nature 是 flow（期间内发生的），但“主要经济指标”是有关部门提供的数。不同性质的数不能混在一起。
      > 改为：
      > nature: provided

      metric-nature-clash: 指标性质与来源不符
      指标“讲党课”的 nature 是 stock（期末的存量），但“党课”记的是期间内发生的事。不同性质的数不能混在一起。
      > 改为：
      > nature: flow

      metric-nature-clash: 指标性质与来源不符
      指标“讲党课”的 nature 是 flow（期间内发生的），但组成它的“党员数”是另一种性质。不同性质的数不能混在一起。
      > 只把性质相同的指标加在一起；性质不同的分别列出。

      metric-nature-clash: 指标性质与来源不符
      指标“讲党课”的 nature 是 target（目标任务），但它不是从目标任务取数。不同性质的数不能混在一起。
      > 改为：
      > from: commitments
      > take: target

      metric-nature-clash: 指标性质与来源不符
      指标“讲党课”的 nature 是 flow（期间内发生的），但它从目标任务取数，只能是目标数。不同性质的数不能混在一起。
      > 改为：
      > nature: target

      metric-nature-clash: 指标性质与来源不符
      指标“讲党课”的 nature 是 stock（期末的存量），而“党员名册”已经是存量，只能取期末那一份，不能再计次或相加。不同性质的数不能混在一起。
      > 改为：
      > take: { latest: members }

      metric-nature-clash: 指标性质与来源不符
      指标“讲党课”的 nature 是 stock（期末的存量），存量要看期末那一天，这里没有写。不同性质的数不能混在一起。
      > 补上：
      > time: atEnd

      metric-nature-clash: 指标性质与来源不符
      指标“讲党课”的 nature 是 flow（期间内发生的），发生数要看整个期间，不能只看期末那一天。不同性质的数不能混在一起。
      > 删去 time 这一行，或者把 nature 改为 stock。

      metric-nature-clash: 指标性质与来源不符
      指标“讲党课”的 nature 是 provided（有关部门提供的），只能取期末那一份的数，不能相加或计次。不同性质的数不能混在一起。
      > 改为：
      > take: { latest: members }

      metric-nature-clash: 指标性质与来源不符
      指标“讲党课”的 nature 是 flow（期间内发生的），发生数要把期间内的加起来，不能只取最后一份。不同性质的数不能混在一起。
      > 改为：
      > take: { sum: attendance }

      metric-nature-clash: 指标性质与来源不符
      指标“讲党课”的 nature 是 provided（有关部门提供的），只能来自一个记录类型，这里写了几个。不同性质的数不能混在一起。
      > from 里只留一个：
      > from: [主要经济指标]

      metric-nature-clash: 指标性质与来源不符
      指标“讲党课”的 nature 是 provided（有关部门提供的），但“主要经济指标”是有关部门提供的数，不能由下级相加得出。不同性质的数不能混在一起。
      > 直接取提供部门的数；下级合计可以写进 crossCheck，作为核对。

      metric-form: 指标没有写完整
      from：没有写从哪里取数、取什么数，这个指标没有内容。
      > 补上：
      > from: [党课]
      > take: count

      metric-form: 指标没有写完整
      from：from、ratio、plus、each 写了不止一种，不知道按哪种算。
      > 只留一种：from 从记录统计，ratio 求比例，plus 相加，each 看各党组织的分布。

      metric-form: 指标没有写完整
      of：写了 each，但没有写看哪个指标的分布。
      > 补上：
      > of: branch-meetings

      metric-form: 指标没有写完整
      take：取法与来源不配。
      > 从记录取数用 count、sum、distinct、latest；看各党组织的分布（each）用 min、median、max、share。

      metric-field-unknown: 指标用了没有的字段
      “党课”没有“lecturor”这个字段，这个条件永远不会成立。
      > 可以写“lecturer”、“attendance”。是不是想写“lecturer”？

      metric-field-type: 字段的类型不合用
      字段“topic”是 text 类型，这里需要 count 类型。
      > 求和用数量类字段；先后用日期；取党组织、岗位时用相应的字段。

      metric-cycle: 指标互相引用成圈
      a-share → a-share 首尾相接，算不出数。
      > 改其中一个，让它直接从记录类型统计：from 写记录类型，take 写取什么数。

      metric-cycle: 指标互相引用成圈
      a-share → b-share → a-share 首尾相接，算不出数。
      > 改其中一个，让它直接从记录类型统计：from 写记录类型，take 写取什么数。

      metric-unit-clash: 相加的指标单位不同
      这个指标的单位是“次”，其中“参加人数”的单位是“人”，加起来没有意义。
      > 统一单位，或者从 plus 里去掉单位不同的：
      > unit: 次

      metric-unit-share: 比例的单位不是%
      “主题党日到会率”是比例，显示为百分比，单位却写“人”，表头和数字对不上。
      > 改为（平均每次多少、每人多少，不是比例，这里算不出来）：
      > unit: '%'

      version-order: 口径的先后不对
      从 2022-01-01 起的口径排在 2023-01-01 之后，但日期并不更晚。
      > 按 validFrom 从早到晚排列，每个日期一条。

      claim-metric: 这个指标不能用来支持说法
      “宣讲报告”不是有关部门提供的百分比，报告引用了它也查不出“开门红”对不对。
      > 改写成 nature 是 provided、unit 是 % 的指标；不写 metrics，就看报告引用的全部增速。

      crosswalk-empty: 对照表没有写去处
      “S9”没有写在系统的哪里，别人查不到它是怎样对应的。
      > metrics、kinds、commitments、themes、pages 至少写一项；还没有做的写 planned，只作文字的写 prose：
      > planned: 随目标任务一并做

      unknown-metric: 没有这个指标
      没有代号是“outreach-talk”的指标，这里的数算不出来。
      > 可以写“outreach-talks”、“branch-visits”。是不是想写“outreach-talks”？

      unknown-metric: 没有这个指标
      没有代号是“outreach-talk”的指标，这里的数算不出来。
      > 可以写“outreach-talks”、“branch-visits”。是不是想写“outreach-talks”？如果是，改为：
      > of: outreach-talks

      unknown-metric: 没有这个指标
      没有代号是“宣讲报告”的指标，这里的数算不出来。
      > “宣讲报告”的代号是 outreach-talks。把“宣讲报告”改为“outreach-talks”。"
    `);
  });

  it('words what is wrong in a text', () => {
    expect(worded(textExamples)).toMatchInlineSnapshot(`
      "mdx-import: 正文里有 import 或 export
      以 import 或 export 开头的行会当成程序。正文里不能有程序。
      > 删去这一行；如果是普通文字，换个说法，不要放在行首。

      mdx-expression: 正文里有花括号
      “{1 + 1}”会当成程序。正文里不能有程序。
      > 删去花括号；只是普通文字时，写成全角的“｛｝”，或者在前面加“\\”。

      mdx-jsx-in-record: 记录里不能用标记
      <Tally> 只能用在报告和计划里。记录是数字的来源，正文只写文字。
      > 删去标记，直接写文字；“<”只是普通符号时，写成“＜”。

      mdx-jsx-in-record: 记录里不能用标记
      “<条例>”会当成标记，显示不出来。
      > 书名、文件名用书名号；“<”只是小于号时，写成“＜”：
      > 《条例》

      mdx-unknown-component: 这里不能用这个标记
      没有 <Taly> 这个标记，哪里的正文都不能用。
      > 可以写“Tally”、“Chart”、“TallyTable”、“Records”、“Progress”、“Commitments”、“Said”。是不是想写“Tally”？例如：
      > <Tally of="outreach-talks" />

      mdx-unknown-component: 这里不能用这个标记
      没有 <Video> 这个标记，哪里的正文都不能用。
      > 可以写“Tally”、“Chart”、“TallyTable”、“Records”、“Progress”、“Commitments”、“Said”。例如：
      > <Tally of="outreach-talks" />

      mdx-unknown-component: 这里不能用这个标记
      <Tally> 只能用在报告和计划里。
      > 这里不能用标记，直接写文字。“<”只是普通符号时，写成“＜”。

      mdx-unknown-component: 这里不能用这个标记
      <Keys> 只能用在使用手册里。
      > 可以写“Tally”、“Chart”、“TallyTable”、“Records”、“Progress”、“Commitments”、“Said”。例如：
      > <Tally of="outreach-talks" />

      mdx-unknown-component: 这里不能用这个标记
      <b> 是网页代码，哪里的正文都不能用。
      > 可以写“Tally”、“Chart”、“TallyTable”、“Records”、“Progress”、“Commitments”、“Said”。例如：
      > <Tally of="outreach-talks" />

      mdx-unknown-component: 这里不能用这个标记
      没有 <Box> 这个标记，哪里的正文都不能用。
      > 这里不能用标记，直接写文字。“<”只是普通符号时，写成“＜”。

      mdx-unknown-component: 这里不能用这个标记
      “<条例>”会当成标记，显示不出来。
      > 书名、文件名用书名号；“<”只是小于号时，写成“＜”：
      > 《条例》

      mdx-unknown-attribute: 标记里有不认识的属性
      <Tally> 没有“peroid”这个属性，写了也不起作用。
      > 可以写“of”、“as”、“period”、“branch”。是不是想写“period”？

      mdx-attribute-missing: 标记少了一个属性
      <Chart> 必须写“by”，否则不知道要显示什么。
      > 例如：
      > <Chart of="outreach-talks" by="month" />

      mdx-attribute-not-string: 属性不是文字
      <Tally> 的“period”用了花括号，或者没有写内容。属性只能是引号里的文字。
      > 写成：
      > <Tally of="outreach-talks" period="2023-H1" />

      mdx-attribute-not-string: 属性不是文字
      <Tally> 的“{…}”用了花括号，或者没有写内容。属性只能是引号里的文字。
      > 写成：
      > <Tally of="outreach-talks" />

      mdx-attribute-repeated: 属性写了两次
      <Tally> 的“of”写了两次，不知道以哪个为准。
      > 只留一个。

      mdx-children: 标记中间不能写内容
      <Tally> 的内容是算出来的，中间写的文字不会显示。
      > 去掉中间的文字，改为单独一个标记：
      > <Tally of="outreach-talks" />

      mdx-children-missing: 标记中间没有内容
      <Said> 要把一段文字包在中间，现在是空的。
      > 例如：
      > <Said reason="市委文件原文">12项任务</Said>

      mdx-component-place: 标记放错了地方
      <Tally> 放在了链接里。数字自己就是通到记录的链接，两个链接不能套在一起。
      > 把标记移到链接外面。

      mdx-component-place: 标记放错了地方
      <Chart> 显示出来是一整块，不能放在一句话中间。
      > 前后各空一行，让它单独成段：
      > 
      > <Chart of="outreach-talks" by="month" />
      > 

      mdx-html: 正文里有网页代码
      “<br>”是网页代码，正文里不能用。
      > 直接写文字。加粗用两个星号，列表每行前面加“- ”。

      mdx-too-deep: 正文层次太多
      引用、列表或标记一层套一层，超过了50层，没有读取。
      > 减少层次。正文一般不超过三层。

      text-too-much: 正文超过了上限
      正文超过了5000行，没有读取。
      > 看看是不是误粘贴了内容；确实有这么多的，分成几份材料写。

      text-too-much: 正文超过了上限
      正文里的列表条目、引用和脚注超过了2000处，没有读取。
      > 看看是不是误粘贴了内容；确实有这么多的，分成几份材料写。

      text-too-much: 正文超过了上限
      正文里的标记超过了2000个，没有读取。
      > 看看是不是误粘贴了内容；确实有这么多的，分成几份材料写。

      text-too-much: 正文超过了上限
      这一段里的星号、方括号、引号等符号超过了2000个，没有读取。
      > 看看是不是误粘贴了内容；确实是正文的，分成几段，段与段之间空一行。

      text-too-much: 正文超过了上限
      这个表格超过了200列，没有读取。
      > 看看是不是误粘贴了内容；确实有这么多的，分成几个表格。

      text-too-much: 正文超过了上限
      这个表格超过了20000格，没有读取。
      > 看看是不是误粘贴了内容；确实有这么多的，分成几个表格。

      text-too-much: 正文超过了上限
      到这里为止，段落太长，段落里的星号、方括号、引号等符号也太多，没有读取。
      > 看看是不是误粘贴了内容；确实是正文的，分成几段，段与段之间空一行。

      link-unsafe: 链接不安全
      “javascript:alert(1)”不是可以放心打开的地址，读的人点开可能有危险。
      > 只用 http、https、邮件地址和本站内的地址：
      > [市委党建网](https://www.example.gov.cn/)

      picture-missing: 图片不存在
      本站没有“/pictures/tree.png”这张图片，页面上显示不出来。
      > 核对文件名，大小写也要一样。图片要由管理网站的人先放进 public 文件夹；不用的，删去这一处。

      picture-missing: 图片不存在
      本站没有“/pictures/tree.png”这张图片，页面上显示不出来。
      > 这里不传照片，删去这一处。要留凭证的，写明照片存放在哪里：
      > evidence:
      >   - { type: 照片, ref: 2023年第1册第14页, heldBy: 党建办 }

      file-link-unknown: 链接的文件不存在
      本站没有“/files/plan.docx”这个文件，点开什么也没有。
      > 要链接下载的表，在网站上照抄那张表“下载”的地址里网站名以后的部分；别的文件不放在本站，删去链接，写明存放在哪里。

      anchor-unknown: 链接的位置不存在
      这篇文字里没有“总体情况表”这个位置，点了跳不过去。
      > 是不是想写下面这个地址？
      > #总体情况

      anchor-unknown: 链接的位置不存在
      这篇文字里没有“甲”这个位置，点了跳不过去。
      > “#”后面照抄那一节的标题，标点改成短横线；没有这一节，就删去链接，留下文字。

      anchor-unknown: 链接的位置不存在
      /guide/record/ 那一页没有“写标题”这个位置，点了跳不过去。
      > 是不是想写下面这个地址？
      > /guide/record/#section-写标题

      anchor-unknown: 链接的位置不存在
      /kinds/ 那一页没有“nope”这个位置，点了跳不过去。
      > 在网站上点那一页目录里的那一节，照抄地址里“#”以后的部分；没有这一节，就删去“#”和后面的字。

      link-unknown: 链接的页面不存在
      本站没有“/guide/recrod/”这一页，点开什么也没有。
      > 是不是想写下面这个地址？
      > /guide/record/

      link-unknown: 链接的页面不存在
      本站没有“/records/x/”这一页，点开什么也没有。
      > 在网站上打开要链接的那一页，照抄地址里网站名以后的部分；没有这一页，就删去链接，留下文字。

      link-unknown: 链接的页面不存在
      本站没有“/economi/”这一页，点开什么也没有。
      > 是不是想写下面这个地址？
      > /economy/

      image-external: 图片不在本站
      “https://example.com/a.png”不是本站里的图片。别的网站在内网打不开，那边一改，这里也跟着变。
      > 这里不传照片，删去这一处。确实要放的示意图，请管理网站的人放好再用。

      image-external: 图片不在本站
      “活动照片.jpg”不是本站里的图片。别的网站在内网打不开，那边一改，这里也跟着变。
      > 这里不传照片，删去这一处。要留凭证的，写明照片存放在哪里：
      > evidence:
      >   - { type: 照片, ref: 2023年第1册第14页, heldBy: 党建办 }

      unknown-commitment: 没有这个目标任务
      没有代号是“lecture-yearly”的目标任务，进度无从显示。
      > 是不是想写“lectures-yearly”？

      unknown-plan: 没有这个计划
      没有代号是“2032”的计划。
      > 代号就是 plans 文件夹里的文件名。是不是想写“2023”？

      attribute-value: 属性的内容不对
      <Chart> 的“by”不能写“months”。
      > 可以写“month”、“quarter”、“branch”。是不是想写“month”？

      attribute-value: 属性的内容不对
      <Records> 的“limit”不能写“许多”。
      > 例如：
      > <Records of="outreach-talks" limit="5" />

      cutoff-outside: 统计截止日不对
      统计截止日 2022-12-31 早于期间 2023-H1 的开始，报告里一个数也没有。
      > 写在期间之内，或者期间结束以后；一般就是期间的最后一天：
      > cutoff: 2023-06-30

      sent-incomplete: 已报送的报告还有缺项
      报告已经是“已报送”，但“宣讲报告”还没有数。
      > 补齐记录或报送确认；还没有报出去的，把状态改回：
      > status: 草稿

      sent-incomplete: 已报送的报告还有缺项
      报告已经是“已报送”，但“宣讲报告”里还有没核对的记录。
      > records/equipment/2023/2023-05-05-outreach.mdx、records/equipment/2023/2023-05-11-outreach.mdx、records/equipment/2023/2023-05-19-outreach.mdx等4条还没有核对。逐条核对后，在记录里写：
      > state: 已核
      > checkedBy: 党建办主任

      commitment-target: 目标任务不能用目标数来衡量
      指标“年度宣讲目标”本身就是目标数，用它衡量进度等于自己比自己。
      > 改用统计实际完成情况的指标，metric 里写它的代号。

      commitment-where: 只对部分党组织的目标任务没有写明逐个考核
      where 说的是哪些党组织要各自完成，但这一项没有写成逐个党组织的目标任务。
      > 各党组织都要完成的，加一行；否则删去 where：
      > per: branch"
    `);
  });

  it.each(issuesOf(examples).map((asked) => [asked.issue.code, asked] as const))(
    'speaks of %s in whole Chinese sentences',
    (_code, { issue, names }) => {
      const { title, message, hint } = describeIssue(issue, names);
      expect(title).toMatch(/^[^。！!]*\p{Script=Han}[^。！!]*$/u);
      expect(message).toMatch(/\p{Script=Han}.*。$/u);
      expect(message).not.toContain('\n');
      expect(hint.split('\n')[0]).toMatch(/[。？：]$/);
      for (const words of [title, message, hint]) {
        expect(words.replace('![', '[')).not.toMatch(
          /[！!]|undefined|null|NaN|\[object|frontmatter|YAML|MDX|JSX/,
        );
      }
    },
  );

  it('tells the few that do not stop a build from the errors', () => {
    for (const { issue, names } of issuesOf(examples)) {
      const severity = warnings.has(issue.code) ? 'warning' : 'error';
      expect(describeIssue(issue, names).severity).toBe(severity);
    }
  });
});
