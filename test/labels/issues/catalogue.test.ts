import { expect, it } from 'vitest';
import { catalogueExamples } from './examples/catalogue.ts';
import { worded } from './worded.ts';

it('words what is wrong with a kind, a calendar or the crosswalk', () => {
  expect(worded(catalogueExamples)).toMatchInlineSnapshot(`
    "misprint-again: 改正的写法里有错字
    改成“布署落实”以后，里面的“布署”照单子还是错字，改不好。
    > 核对 right；“布署”没有错的，写进那一条的 except。

    field-relation-unknown: 比较的字段不存在
    字段“present”要与“expectd”比较，但这个记录类型没有这个字段。
    > 可以写“present”、“expected”。是不是想写“expected”？如果是，把“expectd”改为“expected”。

    field-relation-self: 字段与自己比较
    字段“present”与自己比较，总是成立，什么也查不出来。
    > 改为要比较的另一个字段；没有要比较的，删去这一行。

    field-relation-type: 两个字段不能比较
    字段“present”与“topic”的类型不同，比不出大小或先后。
    > 数字只能与数字比较（atMost、atLeast），日期只能与日期比较（notBefore、notAfter）。

    field-choice-empty: 选项没有写出来
    字段“form”是选择项，但没有列出可选的内容，谁也填不了。
    > 补上：
    > options: [……, ……]

    field-clash: 同名字段不一致
    字段“attendance”与“主题党日”里的同名字段写法不同，两个类型合记成一条时不知道以哪个为准。
    > 把两处改成一样，或者给其中一个另起名称。

    field-name-reserved: 字段名已有他用
    “title”是每条记录都有的项，不能再作为字段名。
    > 换一个名称，例如：
    > kindTitle: { type: text, label: …… }

    field-heads-unsaid: 没有写数的是谁
    “党课”的“参加人数”以“人”计，没有写 heads。数的是本支部的人，小支部的人数就会印出来。
    > 参加的人数写下面第一行（应到写 expected，实到写 present），不是到会、参加活动的人写第二行：
    > heads: participants
    > heads: none

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
    > page: ……

    kind-page: 这个记录类型不能有这一页
    “党课”不是有关部门提供的数，没有历次公布的数可以排成走势页。
    > 删去 page 这一行；确实由有关部门提供的，改 nature。

    calendar-outside: 日期不在这一年
    2022-12-31 不在2023年，写在这个日历里不起作用。
    > 核对日期；跨年的假期分开写，2022年的几天写进 catalogue/calendar/2022.yaml。

    holidays-overlap: 两个假期重叠
    “国庆节”与“中秋节”都有 2023-10-01 这一天，至少一处日期有误。
    > 对照放假通知核对两处的起止日期；连着放的两个节日写成一条。

    workday-on-weekday: 本来就是上班日
    2023-03-15 是星期一到星期五，又不在假期里，本来就上班，不用写进上班日；多半是日期写错了。
    > 对照放假通知核对；workdays 只写调休要上班的星期六、星期日。

    workday-on-holiday: 同一天既放假又上班
    2023-10-01 写在上班日里，又在“国庆节”假期里，分不清上不上班。
    > 对照放假通知核对，两处只留一处。

    rule-unbounded: 没有写要求多少
    “党课每季度一次”没有写至少几次、至多几次，也没有写最长隔几天，判不出做到没有。
    > 至少补上一项：
    > target: 1
    > atMost: 2
    > gap: { days: 45 }

    rule-where: 不逐个支部要求的，写了只要求哪些支部
    “民主生活会每年一次”写了 per: none，只要求最上面的党组织；where 说的是哪些支部要做，两处对不上。
    > 各支部都要做的，删去 per: none；只要求最上面的党组织的，删去 where。

    duty-gap: 这个指标算不出隔了几天
    “谈心谈话每年一次”要求两次之间不超过几天，但“谈心谈话”不是一次一次数出来的，没有哪一天可以比。
    > 改用按次计数的指标（from 写记录类型，take: count），或者删去 gap。

    kind-explains: 情况说明的各项不对
    “情况说明”的 explains 写了“reason”，但没有这个字段。
    > 改为按次的记录类型，各项写成：
    > when: event
    > explains: { duties: duties, reason: cause }
    > fields:
    >   duties: { type: duties, label: ……, required: true }
    >   cause: { type: choice, label: ……, options: [……, ……], required: true }

    kind-explains: 情况说明的各项不对
    “情况说明”的“说明的要求”要写说明的是哪几项要求，类型应当是 duties。
    > 改为按次的记录类型，各项写成：
    > when: event
    > explains: { duties: duties, reason: cause }
    > fields:
    >   duties: { type: duties, label: ……, required: true }
    >   cause: { type: choice, label: ……, options: [……, ……], required: true }

    kind-explains: 情况说明的各项不对
    “情况说明”的“原因”是原因，只有从规定的几个里选的，才知道哪些可以免于。
    > 改为按次的记录类型，各项写成：
    > when: event
    > explains: { duties: duties, reason: cause }
    > fields:
    >   duties: { type: duties, label: ……, required: true }
    >   cause: { type: choice, label: ……, options: [……, ……], required: true }

    kind-explains: 情况说明的各项不对
    “情况说明”写了 explains，但不是按次记录的，不知道哪天说明的。
    > 改为按次的记录类型，各项写成：
    > when: event
    > explains: { duties: duties, reason: cause }
    > fields:
    >   duties: { type: duties, label: ……, required: true }
    >   cause: { type: choice, label: ……, options: [……, ……], required: true }

    crosswalk-empty: 对照表没有写去处
    “S9”没有写在系统的哪里，别人查不到它是怎样对应的。
    > metrics、kinds、commitments、themes、pages 至少写一项；还没有做的写 planned，只作文字的写 prose：
    > planned: ……"
  `);
});
