import { noNames } from '../../../../src/domain/names.ts';
import { inData, type IssueFacts } from '../../../../src/domain/issues.ts';
import type { MetricFacts } from '../../../../src/domain/issues/metrics.ts';
import { metrics, metricsNamed, prose, type ExamplesFor } from './form.ts';

const inMetric = (...path: (string | number)[]) => inData(metrics, [2, ...path]);

const clash = (
  nature: string,
  reason: IssueFacts['metric-nature-clash']['reason'],
  other = '党课',
) => [{ metric: '讲党课', nature, reason, other }, inMetric('nature')] as const;
const form = (part: string, reason: IssueFacts['metric-form']['reason']) =>
  [{ part, reason }, inMetric(part)] as const;

const talks = metricsNamed({ 'outreach-talks': '宣讲报告', 'branch-visits': '到支部调研' });

export const metricExamples = {
  'unknown-metric': [
    [{ id: 'outreach-talk' }, prose, talks],
    [{ id: 'outreach-talk' }, inMetric('ratio', 'of'), talks],
    [{ id: '宣讲报告' }, prose, talks],
    [{ id: 'desc' }, prose, talks],
  ],
  'metric-nature-clash': [
    clash('flow', 'kind-is-stock', '党员名册'),
    clash('flow', 'kind-is-provided', '主要经济指标'),
    clash('stock', 'kind-is-flow'),
    clash('flow', 'part-differs', '党员数'),
    clash('target', 'needs-commitments'),
    clash('flow', 'commitments-only-target'),
    clash('stock', 'kind-is-stock', '党员名册'),
    clash('stock', 'needs-at-end'),
    clash('flow', 'needs-at-end', 'atEnd'),
    clash('provided', 'needs-latest'),
    clash('flow', 'latest-is-not-flow'),
    clash('provided', 'one-kind-only'),
    clash('provided', 'sum-of-provided', '主要经济指标'),
    clash('flow', 'only-of-flows', '党员人数'),
  ],
  'metric-form': [
    form('from', 'nothing-asked'),
    form('from', 'both-records-and-metrics'),
    form('of', 'each-of-missing'),
    form('of', 'over-of-missing'),
    form('limit', 'ranking'),
    form('groupBy', 'grouping'),
    form('take', 'average'),
    form('take', 'average-of-days'),
    form('minus', 'difference'),
    form('growth', 'change'),
    form('without', 'absence'),
    form('where', 'alternatives'),
    form('where', 'conjunction'),
    form('where', 'negation'),
    form('over', 'over-span'),
    form('take', 'between-alone'),
    form('median', 'taken-as-key'),
    form('take', 'take-several'),
    form('each', 'each-of-names'),
    form('take', 'take-of-answers'),
    form('take', 'take-of-things'),
    form('take', 'run-of-branches'),
    form('take', 'latest-per'),
    form('take', 'spread-of-field'),
    form('take', 'count-of-field'),
    form('take', 'between-form'),
    form('take', 'between-unbounded'),
  ],
  'metric-field-unknown': [
    [
      { field: 'lecturor', kind: '党课', allowed: ['lecturer', 'attendance'] },
      inMetric('where', 'lecturor'),
    ],
    [
      { field: 'lastElection', kind: 'branches', allowed: ['level', 'members', 'termStarted'] },
      inMetric('where', 'lastElection'),
    ],
    [
      {
        field: 'speaker',
        kind: '党课',
        allowed: ['lecturer', 'attendance', 'date'],
        labels: { lecturer: '主讲人岗位', attendance: '参加人数' },
      },
      inMetric('take', 'distinct'),
    ],
  ],
  'metric-field-type': [[{ field: 'topic', got: 'text', needs: 'count' }, inMetric('take', 'sum')]],
  'condition-value': [
    [
      { field: 'termStarted', op: 'before', value: 'today', holds: 'date' },
      inMetric('where', 'termStarted'),
    ],
    [{ field: 'date', op: 'after', value: '去年', holds: 'date' }, inMetric('where', 'date')],
    [
      { field: 'closed', op: 'is', value: 'periodEnd', holds: 'date' },
      inMetric('where', 'closed'),
      noNames,
      ['  where: { closed: { is: { day: periodEnd } } }'],
    ],
    [
      { field: 'attendance', op: 'is', value: '>=10人', holds: 'number' },
      inMetric('where', 'attendance'),
      noNames,
      ['  where: { attendance: { atLeast: 10 } }'],
    ],
    [
      { field: 'attendance', op: 'is', value: '>10', holds: 'number' },
      inMetric('where', 'attendance'),
    ],
    [
      { field: 'attendance', op: 'is', value: '很多', holds: 'number' },
      inMetric('where', 'attendance'),
    ],
    [{ field: 'themed', op: 'is', value: '大概', holds: 'flag' }, inMetric('where', 'themed')],
    [
      { field: 'title', op: 'not', value: '5', holds: 'text' },
      inMetric('where', 'title'),
      noNames,
      ['  where: { title: { not: "5" } }'],
    ],
  ],
  'metric-cycle': [
    [{ metrics: ['a-share'] }, inMetric('plus')],
    [{ metrics: ['a-share', 'b-share', 'a-share'] }, inMetric('plus')],
  ],
  'metric-unit-clash': [[{ unit: '次', other: '参加人数', otherUnit: '人' }, inMetric('plus', 1)]],
  'metric-unit-share': [[{ metric: '主题党日到会率', unit: '人' }, inMetric('unit')]],
  'cross-check-circular': [
    [{ metric: '党员总数', other: '党员总数' }, inData(metrics, [0, 'crossCheck', 'metric'])],
    [{ metric: '党员总数', other: '党员合计' }, inData(metrics, [0, 'crossCheck', 'metric'])],
  ],
  'metric-unit-quotient': [[{ metric: '人均学时' }, inMetric('quotient')]],
  'metric-progress': [
    [
      {
        metric: '宣讲完成目标',
        commitment: '每季度宣讲30场次',
        id: 'outreach-each-quarter',
        measured: 'outreach-talks',
        reason: 'other-metric',
      },
      inMetric('progress', 'to'),
    ],
    [
      {
        metric: '谈心完成目标',
        commitment: '各支部每季度谈心1场次',
        id: 'talks-each-quarter',
        measured: 'talks',
        reason: 'per-branch',
      },
      inMetric('progress', 'to'),
    ],
  ],
  'metric-counts-heads': [
    [{ metric: '到会少的党支部', other: '到会人数', take: 'count' }, inMetric('take')],
    [{ metric: '连续到会多的月数', other: '到会人数', take: 'lastRun' }, inMetric('take')],
  ],
  'version-order': [
    [{ validFrom: '2022-01-01', previous: '2023-01-01' }, inMetric('versions', 1, 'validFrom')],
  ],
} satisfies ExamplesFor<MetricFacts>;
