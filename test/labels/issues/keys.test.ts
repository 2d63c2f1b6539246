import { expect, it } from 'vitest';
import { keyExamples } from './examples/keys.ts';
import { worded } from './worded.ts';

it('words what is wrong with a key or a word of a list', () => {
  expect(worded(keyExamples)).toMatchInlineSnapshot(`
    "unknown-key: 有一项不认识
    这里没有“attendence”这一项，写了也不会起作用。
    > 是不是想写“attendance”（参加人数）？如果是，把“attendence”改为“attendance”。

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
    > 是不是想写“present”（实到人数）？如果是，把“实到”改为“present”。

    unknown-key: 有一项不认识
    这里没有“标题”这一项，写了也不会起作用。
    > 是不是想写“title”（标题）？这一项是必填的，如果是，把“标题”改为“title”。

    missing-key: 少填了一项
    没有填写 through（统计至）。这一项是必填的。
    > 补在花括号里，through 后面写统计至（数到哪一天，一般是季末）：
    >   - { period: 2023-Q1, through: …… }

    missing-key: 少填了一项
    没有填写 title（标题）。这一项是必填的。
    > 补上一行，冒号后面写标题（做了什么）：
    > title:

    missing-key: 少填了一项
    没有填写 present（到会人数）。这一项是必填的。
    > 补上一行，冒号后面写到会人数：
    > present:

    unknown-choice: 写了没有的选项
    没有“党刻”这个记录类型，无法归类和统计。
    > 可以写“党课”、“主题党日”。是不是想写“党课”？如果是，把“党刻”改为“党课”。

    unknown-choice: 写了没有的选项
    没有“廿大精神”这个主题，无法归类和统计。
    > 可以写“党的二十大精神”、“主题教育”、“法治建设”。

    unknown-choice: 写了没有的选项
    没有“廿大精神”这个主题或专项活动，无法归类和统计。
    > 可以写“党的二十大精神”、“主题教育”、“法治建设”、“学习贯彻党的二十大精神主题教育”。

    unknown-choice: 写了没有的选项
    没有“学习主题教育”这个专项活动，无法归类和统计。
    > 可以写“学习贯彻党的二十大精神主题教育”。

    unknown-choice: 写了没有的选项
    没有“/trends/”这个页面，无法归类和统计。
    > 可以写“/trend/”、“/search/”。是不是想写“/trend/”？如果是，把“/trends/”改为“/trend/”。

    unknown-choice: 写了没有的选项
    没有“leader”这个岗位组，无法归类和统计。
    > 是不是想写“leaders”？如果是，把“leader”改为“leaders”。

    unknown-choice: 写了没有的选项
    没有“已查”这个选项，无法归类和统计。
    > 可以写“待核”、“已核”、“作废”。是不是想写“已核”？如果是，把“已查”改为“已核”。

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
