import type { Catalogue } from '../domain/catalogue/catalogue.ts';
import {
  isState,
  takeForms,
  type Definition,
  type Metric,
  type MetricVersion,
  type Apart,
  type OtherSource,
} from '../domain/catalogue/metric.ts';
import type { Span } from '../domain/catalogue/span.ts';
import { describeCondition } from './condition.ts';
import { printDate } from './dates.ts';
import { describeTake, middles } from './describe-take.ts';
import { FieldNames, type Names } from './fields.ts';
import { apartNouns, describeBounds } from './spread.ts';

type Things = Extract<Definition, { of: 'things' }>;
type Each = Extract<Definition, { of: 'each' }>;

const sources: Readonly<Record<OtherSource, string>> = {
  branches: '党组织名录',
  seats: '岗位任职情况',
  days: '日历中的每一天',
  commitments: '目标任务',
  verdicts: '目标任务和制度要求的完成情况',
};

/**
 * The formula of a metric version in words, one line for each part of it: since when, from what, on which
 * condition, at which time, in which part of the tree, and what is taken. Branches, commitments and plans go
 * by their names and sets of seats by their seats where `names` knows them (a corpus will do), otherwise by
 * their ids.
 */
export function describeDefinition(
  metric: Metric,
  version: MetricVersion,
  catalogue: Catalogue,
  names: Omit<Names, 'catalogue'> = {},
): string[] {
  const since = version.validFrom;
  return [
    ...(since === undefined ? [] : [`适用：自${printDate(since)}起`]),
    ...describe(metric, version.definition, { ...names, catalogue }),
  ];
}

function describe(metric: Metric, definition: Definition, names: Names): string[] {
  const label = (id: string) => `“${names.catalogue.metrics.get(id)?.label ?? id}”`;
  switch (definition.of) {
    case 'things':
      return describeThings(metric, definition, names);
    case 'ratio':
      return [
        `分子：${label(definition.part)}`,
        `分母：${label(definition.whole)}`,
        '取值：分子占分母的百分比，保留一位小数；分子等于分母才是100%',
      ];
    case 'quotient':
      return [
        `分子：${label(definition.part)}`,
        `分母：${label(definition.whole)}`,
        `取值：分子除以分母，保留两位小数（${metric.unit}）`,
      ];
    case 'progress': {
      const commitment = names.commitments?.get(definition.commitment)?.label;
      return [
        `分子：${label(definition.metric)}，从考核期第一天起`,
        `分母：目标任务“${commitment ?? definition.commitment}”在统计期所在各考核期的目标数之和`,
        '取值：分子占分母的百分比，保留一位小数；分子等于分母才是100%',
      ];
    }
    case 'over':
      return [
        `来源：${label(definition.metric)}`,
        `时间：${describeSpan(definition.span)}`,
        `取值：这些天的累计数（${metric.unit}）`,
      ];
    case 'plus':
      return [
        `来源：${definition.metrics.map(label).join('、')}`,
        '取值：以上指标之和；各指标含有相同记录时不出数',
      ];
    case 'each':
      return describeEach(definition, label(definition.metric), names);
  }
}

function describeSpan(span: Span): string {
  return span.of === 'yearToDate'
    ? '从统计期最后一天那一年的1月1日到统计期最后一天'
    : `到统计期最后一天为止的${String(span.count)}个月`;
}

function describeThings(metric: Metric, definition: Things, names: Names): string[] {
  const fields = new FieldNames(definition.from, names);
  const condition = describeCondition(definition.where, fields);
  return [
    `来源：${describeSource(definition, names)}`,
    ...(condition === '' ? [] : [`条件：${condition}`]),
    `时间：${describeTime(metric, definition, fields)}`,
    `范围：${describeScope(definition, fields)}`,
    `取值：${describeTake(metric, definition, fields)}`,
  ];
}

function describeSource({ from }: Things, names: Names): string {
  if (from.of !== 'records') return sources[from.of];
  const kinds = from.kinds.map((source) => {
    const own = new FieldNames({ ...from, kinds: [source] }, names);
    const condition = describeCondition(source.where, own);
    const label = names.catalogue.kinds.get(source.kind)?.label ?? source.kind;
    return `“${label}”${condition === '' ? '' : `（${condition}）`}`;
  });
  return `${kinds.join('、')}的记录${kinds.length > 1 ? '，一次活动兼有几类的只计一次' : ''}`;
}

function describeTime(metric: Metric, definition: Things, fields: FieldNames): string {
  const { time, take, from } = definition;
  if (isState(metric, definition)) return '取期末与统计期期末相同的一期，不论从何时起';
  if (takeForms[take.do].of === 'last') return '取期末与统计期期末相同、不早于统计期开始的一期';
  if (time === 'active') return '统计期内任何一天有效的';
  if (time === 'atEnd') {
    const confirmed = from.of === 'records' ? '，报送确认包括这一天的就算报全' : '';
    return `统计期最后一天有效的${confirmed}`;
  }
  if (time !== 'happened') return `${fields.named(time.by).label}在统计期内的`;
  return from.of === 'records' ? '发生日期在统计期内的' : '在统计期内的';
}

function describeScope({ scope, at }: Things, fields: FieldNames): string {
  const branches = scope === 'own' ? '仅本党组织' : '本党组织和下属各党组织';
  if (at === undefined) return branches;
  return `${branches}，以${fields.named(at).label}为准，不以记录所在党组织为准`;
}

const asked: Readonly<Record<Apart, string>> = {
  branch: '范围内每个党组织的',
  week: '统计期内每周的',
  month: '统计期内每个月的',
  quarter: '统计期内每个季度的',
};

function describeEach(definition: Each, label: string, names: Names): string[] {
  const { each, where } = definition;
  const condition = describeCondition(where, new FieldNames({ of: 'branches' }, names));
  const unit = names.catalogue.metrics.get(definition.metric)?.unit ?? '';
  return [
    `来源：${asked[each]}${label}`,
    ...(condition === '' ? [] : [`条件：党组织的${condition}`]),
    `取值：${describeTaken(definition, unit)}`,
  ];
}

function describeTaken({ each, take, bounds }: Each, unit: string): string {
  const noun = apartNouns[each];
  const reaching = `${describeBounds(bounds, unit)}的${noun}`;
  switch (take) {
    case 'min':
    case 'median':
    case 'max':
      return `各${noun}数值的${middles[take]}`;
    case 'count':
      return `${reaching}个数`;
    case 'share':
      return `${reaching}所占的百分比，保留一位小数`;
    case 'longestRun':
      return `${reaching}连续出现的个数，取最长的一段`;
    case 'lastRun':
      return `${reaching}到期末为止连续出现的个数`;
  }
}
