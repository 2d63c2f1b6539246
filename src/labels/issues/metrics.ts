import type { FormFault, NatureClash, Place } from '../../domain/issues.ts';
import type { MetricFacts } from '../../domain/issues/metrics.ts';
import { conditionWords } from './conditions.ts';
import { circle, paste, type WordsFor } from './form.ts';
import { listsOf } from '../../domain/meant/named.ts';
import { nearest } from '../../domain/meant/nearest.ts';
import { meantField } from '../../domain/meant/word.ts';
import { instead, insteadOfName } from './suggestion.ts';
import { declaredIn } from './words.ts';

/** Words for metrics and their definitions. */
export const metricWords = {
  'unknown-metric': {
    title: '没有这个指标',
    message: ({ id }) => `没有代号是“${id}”的指标，这里的数算不出来。`,
    hint: ({ id }, at, { metric: names }, better) =>
      at.in === 'text' && isDirection.test(id)
        ? '从多到少还是从少到多，写在 order；这里写按哪个指标排。'
        : (insteadOfName(id, names, better) ??
          instead(id, listsOf(names).codes, at, better, declaredIn.metric)),
  },
  'metric-nature-clash': {
    title: '指标性质与来源不符',
    message: ({ metric, nature, reason, other }) =>
      `指标“${metric}”的 nature 是 ${nature}（${natureNames.get(nature) ?? nature}），${clashes[reason].why(other, nature)}。不同性质的数不能混在一起。`,
    hint: ({ nature, reason, other }) => clashes[reason].instead(other, nature),
  },
  'metric-form': {
    title: '指标的写法不对',
    message: ({ part, reason }) => `${part}：${forms[reason].why}。`,
    hint: ({ reason }) => forms[reason].instead,
  },
  'metric-field-unknown': {
    title: '指标用了没有的字段',
    message: ({ field, kind }, at) =>
      `“${sorts.get(kind) ?? kind}”没有“${field}”这个字段，${isTaken(at) ? '取不出数' : '这个条件永远不会成立'}。`,
    hint: (facts, at, _names, better) => {
      const { field, kind, allowed } = facts;
      const meant = meantField(facts);
      if (meant !== undefined && nearest(field, allowed) === undefined && better?.length !== 0) {
        const answer = `“${field}”这里写“${meant}”。`;
        return better ? paste(`${answer}改为：`, ...better) : answer;
      }
      return instead(field, allowed, at, better, sorts.has(kind) ? undefined : ofKind);
    },
  },
  'metric-field-type': {
    title: '字段的类型不合用',
    message: ({ field, got, needs }) => `字段“${field}”是 ${got} 类型，这里需要 ${needs} 类型。`,
    hint: ({ allowed = [] }, at, _names, better) =>
      `求和用数量类字段；先后用日期；取党组织、岗位时用相应的字段。${allowed.length > 0 ? instead('', allowed, at, better, ofKind) : ''}`,
  },
  ...conditionWords,
  'metric-cycle': {
    title: '指标互相引用成圈',
    message: ({ metrics }) => `${circle(metrics)} 首尾相接，算不出数。`,
    hint: () => '改其中一个，让它直接从记录类型统计：from 写记录类型，take 写取什么数。',
  },
  'metric-unit-clash': {
    title: '相加的指标单位不同',
    message: ({ unit, other, otherUnit }) =>
      `这个指标的单位是“${unit}”，其中“${other}”的单位是“${otherUnit}”，加起来没有意义。`,
    hint: ({ unit }) => paste('统一单位，或者从 plus 里去掉单位不同的：', `unit: ${unit}`),
  },
  'metric-unit-share': {
    title: '比例的单位不是%',
    message: ({ metric, unit }) =>
      `“${metric}”是比例，显示为百分比，单位却写“${unit}”，表头和数字对不上。`,
    hint: () =>
      paste(
        '改为（平均每次多少、每人多少不是比例，ratio 改为 quotient，单位不用改）：',
        "unit: '%'",
      ),
  },
  'metric-unit-quotient': {
    title: '每一个多少不是百分比',
    message: ({ metric }) =>
      `“${metric}”用 quotient 算的是每人、每次多少，单位却是“%”，会把0.9印成0.9%。`,
    hint: () =>
      paste('要百分比的，quotient 改为 ratio；要每人多少的，改单位，例如：', 'unit: 学时/人'),
  },
  'metric-progress': {
    title: '目标任务不是这个指标的',
    message: ({ metric, commitment, measured, reason }) =>
      reason === 'per-branch'
        ? `“${commitment}”是每个党组织各自的目标，没有一个总的目标数，“${metric}”算不出完成了百分之几。`
        : `“${commitment}”按指标“${measured}”算完成没有，“${metric}”却拿别的指标去比。`,
    hint: ({ id, measured, reason }) =>
      reason === 'per-branch'
        ? paste(
            '看各党组织各期一共完成了几回的（按期完成和逾期补上的都算），progress 和 unit 两行改为：',
            'unit: 次',
            'from: verdicts',
            `where: { commitment: ${id}, state: [done, done-late] }`,
            'take: count',
          )
        : paste('改为：', `of: ${measured}`),
  },
  'metric-counts-heads': {
    title: '不能按人头数分界',
    message: ({ metric, other }) =>
      `“${metric}”要看“${other}”够不够数，而那是数人头的。小支部的人数不单列，够不够数也会把它说出来。`,
    hint: ({ take }) =>
      take === 'share' || take === 'count'
        ? paste('看面上情况的，改为取中位数，并删去 atLeast、atMost：', 'take: median')
        : '改为看场次的指标，不看人数。',
  },
  'cross-check-circular': {
    title: '指标与自己核对',
    message: ({ metric, other }) =>
      metric === other
        ? `“${metric}”拿自己核对自己，总是相符，错了也查不出来。`
        : `“${metric}”与“${other}”核对，但其中一个是由另一个算出来的，总是相符，错了也查不出来。`,
    hint: () => '改为另有来源的指标，例如各党组织自己报的合计；没有可以核对的，删去 crossCheck。',
  },
  'version-order': {
    title: '口径的先后不对',
    message: ({ validFrom, previous }) =>
      `从 ${validFrom} 起的口径排在 ${previous} 之后，但日期并不更晚。`,
    hint: () => '按 validFrom 从早到晚排列，每个日期一条。',
  },
} satisfies WordsFor<MetricFacts>;

const ofKind = '该记录类型的“fields”';

/** What conditions are of, where it is no kind of record. */
const sorts: ReadonlyMap<string, string> = new Map([
  ['branches', '党组织'],
  ['seats', '岗位'],
  ['verdicts', '完成情况'],
  ['commitments', '目标任务'],
  ['days', '日历中的一天'],
]);

/** Whether a place says what a metric takes, and not of what. */
function isTaken(at: Place): boolean {
  return at.in === 'data' && at.path.includes('take');
}

const natureNames: ReadonlyMap<string, string> = new Map([
  ['flow', '期间内发生的'],
  ['stock', '期末的存量'],
  ['provided', '有关部门提供的'],
  ['target', '目标任务'],
]);

interface Reason {
  readonly why: (other: string, nature: string) => string;
  readonly instead: (other: string, nature: string) => string;
}

const takeLatest = 'take 写成 { latest: 字段 }，字段是这个记录类型里要取的那一项。';

const clashes: Readonly<Record<NatureClash, Reason>> = {
  'kind-is-stock': {
    why: (other, nature) =>
      nature === 'stock'
        ? `而“${other}”已经是存量，只能取期末那一份，不能再计次或相加`
        : `但“${other}”记的是存量`,
    instead: (_, nature) => (nature === 'stock' ? takeLatest : paste('改为：', 'nature: stock')),
  },
  'kind-is-provided': {
    why: (other) => `但“${other}”是有关部门提供的数`,
    instead: () => paste('改为：', 'nature: provided'),
  },
  'kind-is-flow': {
    why: (other) => `但“${other}”记的是期间内发生的事`,
    instead: () => paste('改为：', 'nature: flow'),
  },
  'part-differs': {
    why: (other) => `但组成它的“${other}”是另一种性质`,
    instead: () => '只把性质相同的指标加在一起；性质不同的分别列出。',
  },
  'needs-commitments': {
    why: () => '但它不是从目标任务取数',
    instead: () => paste('改为：', 'from: commitments', 'take: target'),
  },
  'commitments-only-target': {
    why: () => '但它从目标任务取数，只能是目标数',
    instead: () => paste('改为：', 'nature: target'),
  },
  'needs-at-end': {
    why: (_, nature) =>
      nature === 'stock'
        ? '存量要看期末那一天，这里没有写'
        : '发生数要看整个期间，不能只看期末那一天',
    instead: (_, nature) =>
      nature === 'stock'
        ? paste('补上：', 'time: atEnd')
        : '删去 time 这一行，或者把 nature 改为 stock。',
  },
  'needs-latest': {
    why: () => '只能取期末那一份的数，不能相加或计次',
    instead: () => takeLatest,
  },
  'latest-is-not-flow': {
    why: () => '发生数要把期间内的加起来，不能只取最后一份',
    instead: () => '把 latest 改为 sum，后面的字段不变；要看期末的存量，改 nature。',
  },
  'one-kind-only': {
    why: () => '只能来自一个记录类型，这里写了几个',
    instead: () => paste('from 里只留一个：', 'from: [主要经济指标]'),
  },
  'only-of-flows': {
    why: (other) => `但“${other}”不是期间内发生的数，不能从别的日期算起`,
    instead: () => 'over、progress 只用于 flow 的指标；期末数直接引用原来的指标。',
  },
  'sum-of-provided': {
    why: (other) => `但“${other}”是有关部门提供的数，不能由下级相加得出`,
    instead: () => '直接取提供部门的数；下级合计可以写进 crossCheck，作为核对。',
  },
};

const forms: Readonly<Record<FormFault, { readonly why: string; readonly instead: string }>> = {
  'nothing-asked': {
    why: '没有写从哪里取数、取什么数，这个指标没有内容',
    instead: paste('补上：', 'from: [党课]', 'take: count'),
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
    instead: paste('补上：', 'of: branch-meetings'),
  },
  'over-of-missing': {
    why: '写了 over，但没有写是哪个指标的累计',
    instead: paste('补上：', 'of: outreach-talks'),
  },
  ranking: {
    why: '指标只出一个数，不排名，也不取前几名',
    instead: paste(
      '报告里确实要排的，由报告来排：',
      '<TallyTable of="outreach-talks" by="branch" sort="outreach-talks" limit="5" />',
    ),
  },
  grouping: {
    why: '指标只出一个数，不分组；分月、分季度、分党组织看，是报告里的表',
    instead: paste(
      '指标里要逐个党组织或者逐月看的，写 each 和 of；报告里要列表的，在报告里写：',
      '<TallyTable of="outreach-talks" by="month" />',
    ),
  },
  average: {
    why: '没有取平均数的写法：平均每场、每人多少，要看清是什么除以什么',
    instead: paste('写成两个指标相除：', 'quotient: { of: outreach-audience, to: outreach-talks }'),
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
      '<Tally of="outreach-talks" as="同比" />',
      '<Tally of="outreach-talks" as="环比" />',
    ),
  },
  absence: {
    why: '没有“哪些没有”的写法，没有的就是不多于0',
    instead: paste(
      '数有几个党组织没有的，写 each，of 改为要看的指标：',
      'each: branch',
      'of: outreach-talks',
      'take: count',
      'atMost: 0',
    ),
  },
  'spread-of-field': {
    why: '最小、居中、最大的，还有个数和占比，不能直接取一个字段；能取的是每条记录从哪天到哪天隔了几天',
    instead: paste('写明从哪个日期到哪个日期：', 'take: { median: { days: [date, closed] } }'),
  },
  'between-form': {
    why: '相隔的天数没有写对，要有从哪天、到哪天两个日期，至少一个是记录里的日期项',
    instead: paste(
      'days 数日历上的天，workdays 只数工作日；日期项以外可以写 periodStart、periodEnd：',
      'take: { median: { days: [date, closed] } }',
      'take: { max: { workdays: [date, periodEnd] } }',
    ),
  },
  'between-unbounded': {
    why: '要数几条或者占多少，没有写几天以内的才算',
    instead: paste(
      '补上 atMost（不多于）或者 atLeast（不少于）：',
      'take: { share: { workdays: [date, closed], atMost: 15 } }',
    ),
  },
  'take-of-answers': {
    why: '从记录取数，不能单写 min、median、max、share、longestRun、lastRun：没有说是什么数里最小、居中、最大的',
    instead: paste(
      '从记录取数用 count、sum、distinct、latest；看隔了几天的写 { median: { days: [date, closed] } }。要看各党组织的，另写一个指标：',
      'each: branch',
      'of: party-days',
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

/** What other languages write behind `sort`. */
const isDirection = /^(?:desc|asc|descending|ascending)$/i;
