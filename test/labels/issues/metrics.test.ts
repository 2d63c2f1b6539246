import { expect, it } from 'vitest';
import { metricExamples } from './examples/metrics.ts';
import { worded } from './worded.ts';

it('words what is wrong with a metric', () => {
  expect(worded(metricExamples)).toMatchInlineSnapshot(`
    "unknown-metric: 没有这个指标
    没有代号是“outreach-talk”的指标，这里的数算不出来。
    > 可以写“outreach-talks”、“branch-visits”。是不是想写“outreach-talks”？

    unknown-metric: 没有这个指标
    没有代号是“outreach-talk”的指标，这里的数算不出来。
    > 可以写“outreach-talks”、“branch-visits”。是不是想写“outreach-talks”？如果是，把“outreach-talk”改为“outreach-talks”。

    unknown-metric: 没有这个指标
    没有代号是“宣讲报告”的指标，这里的数算不出来。
    > “宣讲报告”的代号是 outreach-talks。把“宣讲报告”改为“outreach-talks”。

    unknown-metric: 没有这个指标
    没有代号是“desc”的指标，这里的数算不出来。
    > 从多到少还是从少到多，写在 order；这里写按哪个指标排。

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
    > take 写成 { latest: 字段 }，字段是这个记录类型里要取的那一项。

    metric-nature-clash: 指标性质与来源不符
    指标“讲党课”的 nature 是 stock（期末的存量），存量要看期末那一天，这里没有写。不同性质的数不能混在一起。
    > 补上：
    > time: atEnd

    metric-nature-clash: 指标性质与来源不符
    指标“讲党课”的 nature 是 flow（期间内发生的），发生数要看整个期间，不能只看期末那一天。不同性质的数不能混在一起。
    > 删去 time 这一行，或者把 nature 改为 stock。

    metric-nature-clash: 指标性质与来源不符
    指标“讲党课”的 nature 是 provided（有关部门提供的），只能取期末那一份的数，不能相加或计次。不同性质的数不能混在一起。
    > take 写成 { latest: 字段 }，字段是这个记录类型里要取的那一项。

    metric-nature-clash: 指标性质与来源不符
    指标“讲党课”的 nature 是 flow（期间内发生的），发生数要把期间内的加起来，不能只取最后一份。不同性质的数不能混在一起。
    > 把 latest 改为 sum，后面的字段不变；要看期末的存量，改 nature。

    metric-nature-clash: 指标性质与来源不符
    指标“讲党课”的 nature 是 provided（有关部门提供的），只能来自一个记录类型，这里写了几个。不同性质的数不能混在一起。
    > from 里只留一个：
    > from: [……]

    metric-nature-clash: 指标性质与来源不符
    指标“讲党课”的 nature 是 provided（有关部门提供的），但“主要经济指标”是有关部门提供的数，不能由下级相加得出。不同性质的数不能混在一起。
    > 直接取提供部门的数；下级合计可以写进 crossCheck，作为核对。

    metric-nature-clash: 指标性质与来源不符
    指标“讲党课”的 nature 是 flow（期间内发生的），但“党员人数”不是期间内发生的数，不能从别的日期算起。不同性质的数不能混在一起。
    > over、progress 只用于 flow 的指标；期末数直接引用原来的指标。

    metric-form: 指标的写法不对
    from：没有写从哪里取数、取什么数，这个指标没有内容。
    > 补上：
    > from: [……]
    > take: count

    metric-form: 指标的写法不对
    from：from、ratio、quotient、progress、plus、over、each 写了不止一种，不知道按哪种算。
    > 只留一种：from 从记录统计，ratio 求比例，quotient 求每人多少，progress 求完成目标的百分比，plus 相加，over 求累计，each 逐个党组织或者逐月看。

    metric-form: 指标的写法不对
    of：写了 each，但没有写逐个看哪个指标。
    > 补上：
    > of: ……

    metric-form: 指标的写法不对
    of：写了 over，但没有写是哪个指标的累计。
    > 补上：
    > of: ……

    metric-form: 指标的写法不对
    limit：指标只出一个数，不排名，也不取前几名。
    > 报告里确实要排的，由报告来排：
    > <TallyTable of="……" by="branch" sort="……" limit="5" />

    metric-form: 指标的写法不对
    groupBy：指标只出一个数，不分组；分月、分季度、分党组织看，是报告里的表。
    > 指标里要逐个党组织或者逐月看的，写 each 和 of；报告里要列表的，在报告里写：
    > <TallyTable of="……" by="month" />

    metric-form: 指标的写法不对
    take：没有取平均数的写法：平均每场、每人多少，要看清是什么除以什么。
    > 写成两个指标相除：
    > quotient: { of: ……, to: …… }

    metric-form: 指标的写法不对
    take：没有取平均天数的写法：一两件拖得久的，会把平均数拉高，看不出一般要几天。
    > 取居中的：把 mean 一类的词改为 median，后面的内容不变。

    metric-form: 指标的写法不对
    minus：没有两个指标相减的写法：差不由记录组成，点进去看不到凭证。
    > 要看差多少的，在报告里并列引用两个指标；要从中除去一部分的，用 where 写明留下的是哪些。

    metric-form: 指标的写法不对
    growth：指标只说一个统计期的数，增减由报告来比。
    > 在报告里引用时写 as，和上年同期比写同比，和上一期比写环比：
    > <Tally of="……" as="同比" />
    > <Tally of="……" as="环比" />

    metric-form: 指标的写法不对
    without：没有“哪些没有”的写法：党组织有名单，没有的就是不多于0；企业、地点这样只写在一项里的名字没有名单，没有写过的不知道有哪些。
    > 数有几件事过了多少天还没有下文的，写 take: { count: { days: [date, periodEnd], atLeast: 183 } }；数有几个党组织没有的，写 each，of 改为要看的指标：
    > each: branch
    > of: ……
    > take: count
    > atMost: 0

    metric-form: 指标的写法不对
    where：没有“符合这一条或者那一条”的写法：两条都符合的该算一次还是两次，看不出来。
    > 同一项里有几个值都算的，放进方括号；不是同一项的，各写一个指标，用 plus 相加：
    > ……: [……, ……]
    > plus: [……, ……]

    metric-form: 指标的写法不对
    where：where 里的各条本来就要同时符合，不用再写一层。
    > 每条直接写在 where 下面：
    > where: { ……: ……, ……: …… }

    metric-form: 指标的写法不对
    where：not 只写在一项的后面，不能把整条反过来。
    > 写在那一项后面：
    > ……: { not: …… }

    metric-form: 指标的写法不对
    over：over 只有两种写法：从年初累计，或者近几个月累计；一个季度写三个月，一年写十二个月。
    > 从年初累计的写第一行，近几个月的写第二行，月数照实写：
    > over: yearToDate
    > over: { months: 6 }

    metric-form: 指标的写法不对
    take：写了从哪天到哪天，没有写取什么：居中的、最长的，还是几天以内的有几条。
    > 取居中的写第一行，取最长的写第二行，数几天以内有几条的写第三行：
    > take: { median: { days: [date, ……] } }
    > take: { max: { days: [date, ……] } }
    > take: { count: { days: [date, ……], atMost: …… } }

    metric-form: 指标的写法不对
    median：这是取什么数，不单独成一项，要写在 take 后面。
    > 数几条的写第一行，各条的数相加的写第二行：
    > take: count
    > take: { sum: …… }

    metric-form: 指标的写法不对
    take：一个指标只取一个数，take 后面只写一种取法。
    > 只留一种；要取几个数的，各写一个指标。

    metric-form: 指标的写法不对
    each：each 逐个看党组织，或者逐周、逐月、逐季度看；别的名字只写在记录的一项里，没有名单，没有写过的不知道有哪些。
    > 看各党组织的，改为 each: branch。要数记录里有几个不同的名字，不写 each 和 of，写：
    > from: [……]
    > take: { distinct: …… }

    metric-form: 指标的写法不对
    take：从记录取数，不能单写 min、median、max、share、longestRun、lastRun：没有说是什么数里最小、居中、最大的。
    > 从记录取数用 count、sum、distinct、latest；看隔了几天的写 { median: { days: [date, ……] } }。要看各党组织的，另写一个指标：
    > each: branch
    > of: ……
    > take: median

    metric-form: 指标的写法不对
    take：写了 each，取的是各党组织或者各月的数，这里没有写从中取哪一个。
    > 写 min、median、max、count、share；按月、按季度看的，还可以写 longestRun、lastRun：
    > take: median

    metric-form: 指标的写法不对
    take：longestRun、lastRun 看的是先后连着几个，党组织没有先后。
    > 要看连续几个月的，改为：
    > each: month

    metric-form: 指标的写法不对
    take：latest 取期末的那一份表，一个党组织一份，不能按别的分。
    > 各党组织各报一份的，改为：
    > per: branch

    metric-form: 指标的写法不对
    take：最小、居中、最大的，还有个数和占比，不能直接取一个字段；能取的是每条记录从哪天到哪天隔了几天。
    > 写明从哪个日期到哪个日期：
    > take: { median: { days: [date, ……] } }

    metric-form: 指标的写法不对
    take：count 数有几条，后面不写字段。
    > 各条的数要相加的，把 count 改为 sum；要数有几条的，改为：
    > take: count

    metric-form: 指标的写法不对
    take：相隔的天数没有写对，要有从哪天、到哪天两个日期，至少一个是记录里的日期项。
    > days 数日历上的天，workdays 只数工作日；日期项以外可以写 periodStart、periodEnd：
    > take: { median: { days: [date, ……] } }
    > take: { max: { workdays: [date, periodEnd] } }

    metric-form: 指标的写法不对
    take：要数几条或者占多少，没有写几天以内的才算。
    > 补上 atMost（不多于）或者 atLeast（不少于）：
    > take: { share: { workdays: [date, ……], atMost: 15 } }

    metric-field-unknown: 指标用了没有的字段
    “党课”没有“lecturor”这个字段，这个条件永远不会成立。
    > 可以写“lecturer”、“attendance”。是不是想写“lecturer”？如果是，把“lecturor”改为“lecturer”。

    metric-field-unknown: 指标用了没有的字段
    “党组织”没有“lastElection”这个字段，这个条件永远不会成立。
    > 可以写“level”、“members”、“termStarted”。

    metric-field-unknown: 指标用了没有的字段
    “党课”没有“speaker”这个字段，取不出数。
    > 这一类可以写“lecturer”（主讲人岗位）、“attendance”（参加人数）；各类都有的还有“date”。

    metric-field-type: 字段的类型不合用
    字段“topic”是 text 类型，这里需要 count 类型。
    > 求和用数量类字段；先后用日期；取党组织、岗位时用相应的字段。

    condition-value: 条件里的值与这一项不合
    “termStarted”不能和“today”比：同一个统计期的数，不论哪天看都要一样，不能天天变。
    > 要和统计期最后一天比的，改为：
    > termStarted: { before: periodEnd }

    condition-value: 条件里的值与这一项不合
    “date”是日期，写的“去年”不是，这个条件永远不会成立。
    > 写日期，如 2023-07-01；要随统计期变的，写 periodStart（第一天）、periodEnd（最后一天），差几年的写 { day: periodEnd, years: -3 }。

    condition-value: 条件里的值与这一项不合
    “closed”后面直接写 periodEnd，会当作文字，不是日期，这个条件永远不会成立。
    > 改为：
    >   where: { closed: { is: { day: periodEnd } } }

    condition-value: 条件里的值与这一项不合
    “attendance”是数，写的“>=10人”不是，这个条件永远不会成立。
    > 写数，不加引号和单位；不少于写 atLeast，不多于写 atMost。改为：
    >   where: { attendance: { atLeast: 10 } }

    condition-value: 条件里的值与这一项不合
    “attendance”是数，写的“>10”不是，这个条件永远不会成立。
    > 没有大于、小于的写法：不少于写 { atLeast: … }，不多于写 { atMost: … }。都是整数的，大于10就是不少于11。

    condition-value: 条件里的值与这一项不合
    “attendance”是数，写的“很多”不是，这个条件永远不会成立。
    > 写数，不加引号和单位；不少于写 { atLeast: … }，不多于写 { atMost: … }。

    condition-value: 条件里的值与这一项不合
    “themed”是 true（是）或 false（否），写的“大概”不是，这个条件永远不会成立。
    > 写 true 或 false，不加引号。

    condition-value: 条件里的值与这一项不合
    “title”是文字，写的“5”不是，这个条件永远不会成立。
    > 数字当作文字的，加引号，改为：
    >   where: { title: { not: "5" } }

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
    > 改为（平均每次多少、每人多少不是比例，ratio 改为 quotient，单位不用改）：
    > unit: '%'

    cross-check-circular: 指标与自己核对
    “党员总数”拿自己核对自己，总是相符，错了也查不出来。
    > 改为另有来源的指标，例如各党组织自己报的合计；没有可以核对的，删去 crossCheck。

    cross-check-circular: 指标与自己核对
    “党员总数”与“党员合计”核对，但其中一个是由另一个算出来的，总是相符，错了也查不出来。
    > 改为另有来源的指标，例如各党组织自己报的合计；没有可以核对的，删去 crossCheck。

    metric-unit-quotient: 每一个多少不是百分比
    “人均学时”用 quotient 算的是每人、每次多少，单位却是“%”，会把0.9印成0.9%。
    > 要百分比的，quotient 改为 ratio；要每人多少的，改单位，例如：
    > unit: 学时/人

    metric-progress: 目标任务不是这个指标的
    “每季度宣讲30场次”按指标“outreach-talks”算完成没有，“宣讲完成目标”却拿别的指标去比。
    > 改为：
    > of: outreach-talks

    metric-progress: 目标任务不是这个指标的
    “各支部每季度谈心1场次”是每个党组织各自的目标，没有一个总的目标数，“谈心完成目标”算不出完成了百分之几。
    > 看各党组织各期一共完成了几回的（按期完成和逾期补上的都算），progress 和 unit 两行改为：
    > unit: 次
    > from: verdicts
    > where: { commitment: talks-each-quarter, state: [done, done-late] }
    > take: count

    metric-counts-heads: 不能按人头数分界
    “到会少的党支部”要看“到会人数”够不够数，而那是数人头的。小支部的人数不单列，够不够数也会把它说出来。
    > 看面上情况的，改为取中位数，并删去 atLeast、atMost：
    > take: median

    metric-counts-heads: 不能按人头数分界
    “连续到会多的月数”要看“到会人数”够不够数，而那是数人头的。小支部的人数不单列，够不够数也会把它说出来。
    > 改为看场次的指标，不看人数。

    version-order: 口径的先后不对
    从 2022-01-01 起的口径排在 2023-01-01 之后，但日期并不更晚。
    > 按 validFrom 从早到晚排列，每个日期一条。"
  `);
});
