import type { IssueFacts, Place } from '../../domain/issues.ts';
import type { MetricFacts } from '../../domain/issues/metrics.ts';
import { conditionWords } from './conditions.ts';
import { circle, paste, quoted, type WordsFor } from './form.ts';
import { forms } from './metric-forms.ts';
import { clashes, natureNames } from './metric-natures.ts';
import { listsOf } from '../../domain/meant/named.ts';
import { nearest } from '../../domain/meant/nearest.ts';
import { ownValue } from '../../domain/own.ts';
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
    hint: ({ nature, reason, other }, _at, _names, better) =>
      better?.length ? paste('改为：', ...better) : clashes[reason].instead(other, nature),
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
      const own = meant === undefined ? fieldsByName(facts) : undefined;
      if (own !== undefined) return own;
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
    hint: (_facts, _at, _names, better) =>
      paste(
        '改为（平均每次多少、每人多少不是比例，ratio 改为 quotient，单位不用改）：',
        ...(better?.length ? better : ["unit: '%'"]),
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
    hint: ({ id, measured, reason }, _at, _names, better) =>
      reason === 'per-branch'
        ? paste(
            '看各党组织各期一共完成了几回的（按期完成和逾期补上的都算），progress 和 unit 两行改为：',
            'unit: 次',
            'from: verdicts',
            `where: { commitment: ${id}, state: [done, done-late] }`,
            'take: count',
          )
        : paste('改为：', ...(better?.length ? better : [`of: ${measured}`])),
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

/** The fields of a kind with their names, and what every record has; `undefined` where none has a name, or too many have. */
function fieldsByName({ allowed, labels }: IssueFacts['metric-field-unknown']): string | undefined {
  const names = new Map(allowed.map((field) => [field, ownValue(labels ?? {}, field)]));
  const own = [...names].flatMap(([field, name]) =>
    name === undefined ? [] : [`“${field}”（${name}）`],
  );
  if (own.length === 0 || own.length > fewFields) return undefined;
  const common = allowed.filter((field) => names.get(field) === undefined);
  const others = common.length === 0 ? '' : `；各类都有的还有${quoted(common)}`;
  return `这一类可以写${own.join('、')}${others}。`;
}

const fewFields = 12;

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

/** What other languages write behind `sort`. */
const isDirection = /^(?:desc|asc|descending|ascending)$/i;
