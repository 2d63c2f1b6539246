import type { FormFault } from '../../domain/issues.ts';
import { paste } from './form.ts';

/** What is wrong with the keys of a metric taken together, and what to write instead. */
export const forms: Readonly<
  Record<FormFault, { readonly why: string; readonly instead: string }>
> = {
  'nothing-asked': {
    why: '没有写从哪里取数、取什么数，这个指标没有内容',
    instead: paste('补上：', 'from: [……]', 'take: count'),
  },
  'both-records-and-metrics': {
    why: 'from、ratio、quotient、progress、plus、over、each 写了不止一种，不知道按哪种算',
    instead:
      '只留一种：from 从记录统计，ratio 求比例，quotient 求每人多少，progress 求完成目标的百分比，plus 相加，over 求累计，each 逐个党组织或者逐月看。',
  },
  'does-not-apply': {
    why: '这一部分与这种取数方式无关，不起作用',
    instead: '删去这一部分；条件写在所引用的指标里。',
  },
  'each-of-missing': {
    why: '写了 each，但没有写逐个看哪个指标',
    instead: paste('补上：', 'of: ……'),
  },
  'each-of-names': {
    why: 'each 逐个看党组织，或者逐周、逐月、逐季度看；别的名字只写在记录的一项里，没有名单，没有写过的不知道有哪些',
    instead: paste(
      '看各党组织的，改为 each: branch。要数记录里有几个不同的名字，不写 each 和 of，写：',
      'from: [……]',
      'take: { distinct: …… }',
    ),
  },
  'over-of-missing': {
    why: '写了 over，但没有写是哪个指标的累计',
    instead: paste('补上：', 'of: ……'),
  },
  'over-span': {
    why: 'over 只有两种写法：从年初累计，或者近几个月累计；一个季度写三个月，一年写十二个月',
    instead: paste(
      '从年初累计的写第一行，近几个月的写第二行，月数照实写：',
      'over: yearToDate',
      'over: { months: 6 }',
    ),
  },
  ranking: {
    why: '指标只出一个数，不排名，也不取前几名',
    instead: paste(
      '报告里确实要排的，由报告来排：',
      '<TallyTable of="……" by="branch" sort="……" limit="5" />',
    ),
  },
  grouping: {
    why: '指标只出一个数，不分组；分月、分季度、分党组织看，是报告里的表',
    instead: paste(
      '指标里要逐个党组织或者逐月看的，写 each 和 of；报告里要列表的，在报告里写：',
      '<TallyTable of="……" by="month" />',
    ),
  },
  average: {
    why: '没有取平均数的写法：平均每场、每人多少，要看清是什么除以什么',
    instead: paste('写成两个指标相除：', 'quotient: { of: ……, to: …… }'),
  },
  'average-of-days': {
    why: '没有取平均天数的写法：一两件拖得久的，会把平均数拉高，看不出一般要几天',
    instead: '取居中的：把 mean 一类的词改为 median，后面的内容不变。',
  },
  difference: {
    why: '没有两个指标相减的写法：差不由记录组成，点进去看不到凭证',
    instead:
      '要看差多少的，在报告里并列引用两个指标；要从中除去一部分的，用 where 写明留下的是哪些。',
  },
  change: {
    why: '指标只说一个统计期的数，增减由报告来比',
    instead: paste(
      '在报告里引用时写 as，和上年同期比写同比，和上一期比写环比：',
      '<Tally of="……" as="同比" />',
      '<Tally of="……" as="环比" />',
    ),
  },
  absence: {
    why: '没有“哪些没有”的写法：党组织有名单，没有的就是不多于0；企业、地点这样只写在一项里的名字没有名单，没有写过的不知道有哪些',
    instead: paste(
      '数有几件事过了多少天还没有下文的，写 take: { count: { days: [date, periodEnd], atLeast: 183 } }；数有几个党组织没有的，写 each，of 改为要看的指标：',
      'each: branch',
      'of: ……',
      'take: count',
      'atMost: 0',
    ),
  },
  alternatives: {
    why: '没有“符合这一条或者那一条”的写法：两条都符合的该算一次还是两次，看不出来',
    instead: paste(
      '同一项里有几个值都算的，放进方括号；不是同一项的，各写一个指标，用 plus 相加：',
      '……: [……, ……]',
      'plus: [……, ……]',
    ),
  },
  conjunction: {
    why: 'where 里的各条本来就要同时符合，不用再写一层',
    instead: paste('每条直接写在 where 下面：', 'where: { ……: ……, ……: …… }'),
  },
  negation: {
    why: 'not 只写在一项的后面，不能把整条反过来',
    instead: paste('写在那一项后面：', '……: { not: …… }'),
  },
  'spread-of-field': {
    why: '最小、居中、最大的，还有个数和占比，不能直接取一个字段；能取的是每条记录从哪天到哪天隔了几天',
    instead: paste('写明从哪个日期到哪个日期：', 'take: { median: { days: [date, ……] } }'),
  },
  'count-of-field': {
    why: 'count 数有几条，后面不写字段',
    instead: paste('各条的数要相加的，把 count 改为 sum；要数有几条的，改为：', 'take: count'),
  },
  'between-form': {
    why: '相隔的天数没有写对，要有从哪天、到哪天两个日期，至少一个是记录里的日期项',
    instead: paste(
      'days 数日历上的天，workdays 只数工作日；日期项以外可以写 periodStart、periodEnd：',
      'take: { median: { days: [date, ……] } }',
      'take: { max: { workdays: [date, periodEnd] } }',
    ),
  },
  'between-unbounded': {
    why: '要数几条或者占多少，没有写几天以内的才算',
    instead: paste(
      '补上 atMost（不多于）或者 atLeast（不少于）：',
      'take: { share: { workdays: [date, ……], atMost: 15 } }',
    ),
  },
  'between-alone': {
    why: '写了从哪天到哪天，没有写取什么：居中的、最长的，还是几天以内的有几条',
    instead: paste(
      '取居中的写第一行，取最长的写第二行，数几天以内有几条的写第三行：',
      'take: { median: { days: [date, ……] } }',
      'take: { max: { days: [date, ……] } }',
      'take: { count: { days: [date, ……], atMost: …… } }',
    ),
  },
  'taken-as-key': {
    why: '这是取什么数，不单独成一项，要写在 take 后面',
    instead: paste(
      '数几条的写第一行，各条的数相加的写第二行：',
      'take: count',
      'take: { sum: …… }',
    ),
  },
  'take-several': {
    why: '一个指标只取一个数，take 后面只写一种取法',
    instead: '只留一种；要取几个数的，各写一个指标。',
  },
  'take-of-answers': {
    why: '从记录取数，不能单写 min、median、max、share、longestRun、lastRun：没有说是什么数里最小、居中、最大的',
    instead: paste(
      '从记录取数用 count、sum、distinct、latest；看隔了几天的写 { median: { days: [date, ……] } }。要看各党组织的，另写一个指标：',
      'each: branch',
      'of: ……',
      'take: median',
    ),
  },
  'take-of-things': {
    why: '写了 each，取的是各党组织或者各月的数，这里没有写从中取哪一个',
    instead: paste(
      '写 min、median、max、count、share；按月、按季度看的，还可以写 longestRun、lastRun：',
      'take: median',
    ),
  },
  'run-of-branches': {
    why: 'longestRun、lastRun 看的是先后连着几个，党组织没有先后',
    instead: paste('要看连续几个月的，改为：', 'each: month'),
  },
  'latest-per': {
    why: 'latest 取期末的那一份表，一个党组织一份，不能按别的分',
    instead: paste('各党组织各报一份的，改为：', 'per: branch'),
  },
};
