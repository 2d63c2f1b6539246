import { inData, inText } from '../../../../src/domain/issues.ts';
import type { FigureFacts } from '../../../../src/domain/issues/figures.ts';
import { data, declaring, prose, report, type ExamplesFor } from './form.ts';

const disagreement = {
  metric: '窗口受理件数',
  period: '2023-H1',
  published: 5200,
  crossCheck: 4873,
  within: 50,
  unit: '件',
  provider: '局政务服务科',
  sheets: ['records/bureau/2023/2023-H1-windows.mdx'],
  other: '窗口受理件数（窗口自报）',
  counted: 11,
  reported: 2,
  expected: 2,
};

const claimed = {
  phrase: '开门红',
  of: 'report',
  metrics: [],
  bar: { atLeast: 0 },
  figures: [],
} as const;

export const figureExamples = {
  'growth-disagrees': [
    [
      {
        ...disagreement,
        metric: '工业固定资产投资增速',
        published: 12.3,
        crossCheck: 15.1,
        within: 0.5,
        unit: '%',
        provider: '市统计局',
        sheets: ['records/bureau/2023/2023-H1-investment.mdx'],
        other: '工业固定资产投资',
      },
      prose,
    ],
  ],
  'sum-disagrees': [
    [disagreement, data('handled')],
    [{ ...disagreement, reported: 1 }, data('handled')],
    [{ ...disagreement, provider: undefined, sheets: [], expected: 0, reported: 0 }, prose],
  ],
  'claim-clash': [
    [{ phrase: '超额完成', reason: 'metrics' }, inData('catalogue/claims.yaml', [0, 'metrics'])],
    [{ phrase: '全覆盖', reason: 'equals' }, inData('catalogue/claims.yaml', [0, 'equals'])],
  ],
  'claim-unsupported': [
    [
      {
        ...claimed,
        figures: [
          { metric: '社会消费品零售总额增速', value: -1.2, unit: '%' },
          { metric: '电信业务总量增速', value: null, unit: '%' },
        ],
      },
      prose,
    ],
    [
      {
        ...claimed,
        phrase: '两位数增长',
        bar: { atLeast: 10 },
        figures: [{ metric: '投资增速', value: 8.1, unit: '%' }],
      },
      prose,
    ],
    [claimed, prose],
    [
      {
        ...claimed,
        phrase: '走访全覆盖',
        metrics: ['走访覆盖率'],
        bar: { equals: 100 },
        figures: [{ metric: '走访覆盖率', value: 86.4, unit: '%' }],
      },
      prose,
    ],
    [{ ...claimed, phrase: '走访全覆盖', metrics: ['走访覆盖率'], bar: { equals: 100 } }, prose],
    [{ ...claimed, phrase: '无一逾期', of: 'sentence', bar: { equals: 0 } }, prose],
    [
      {
        ...claimed,
        phrase: '超额完成',
        of: 'progress',
        bar: { atLeast: 100 },
        figures: [{ metric: '全年走访20个支部', value: 60, unit: '%' }],
      },
      prose,
    ],
    [{ ...claimed, phrase: '超额完成', of: 'progress', bar: { atLeast: 100 } }, prose],
  ],
  'cutoff-outside': [[{ cutoff: '2022-12-31', period: '2023-H1' }, inData(report, ['cutoff'])]],
  'sent-incomplete': [
    [{ metric: '宣讲报告', reason: 'null', records: [] }, prose],
    [
      {
        metric: '宣讲报告',
        reason: 'unchecked',
        records: ['05', '11', '19', '26'].map((day) => `equipment/2023/2023-05-${day}-outreach`),
      },
      prose,
    ],
  ],
  'unknown-plan': [[{ id: '2032' }, prose, declaring({ plans: ['2023'] })]],
  'unknown-commitment': [
    [{ id: 'lecture-yearly' }, prose, declaring({ commitments: ['lectures-yearly'] })],
  ],
  'duty-target': [
    [{ metric: '年度宣讲目标' }, inData('plans/2023.mdx', ['commitments', 0, 'metric'])],
  ],
  'commitment-form': [
    [
      { label: '健全责任体系', reason: 'nothing-measured' },
      inData('plans/2023.mdx', ['commitments', 0, 'metric']),
    ],
    [
      { label: '健全责任体系', reason: 'both-measured' },
      inData('plans/2023.mdx', ['commitments', 0, 'shownBy']),
    ],
    [
      { label: '全年宣讲80场', reason: 'no-target' },
      inData('plans/2023.mdx', ['commitments', 0, 'target']),
    ],
    [
      { label: '全年宣讲80场', reason: 'both-times' },
      inData('plans/2023.mdx', ['commitments', 0, 'by']),
    ],
    [
      { label: '全年宣讲80场', reason: 'within-of-day' },
      inData('plans/2023.mdx', ['commitments', 0, 'within']),
    ],
    [
      { label: '健全责任体系', reason: 'per-of-shown' },
      inData('plans/2023.mdx', ['commitments', 0, 'per']),
    ],
  ],
  'commitment-seats': [
    [
      { label: '每季度调研', metric: '专题调研', reason: 'no-seats' },
      inData('plans/2023.mdx', ['commitments', 0, 'per']),
    ],
    [
      { label: '每季度调研', metric: '专题调研', reason: 'no-field' },
      inData('plans/2023.mdx', ['commitments', 0, 'metric']),
    ],
  ],
  'duty-calendar': [
    [
      { duty: '每月前5个工作日内报表', year: 2024 },
      inData('plans/2024.mdx', ['commitments', 0, 'within']),
    ],
  ],
  'promise-unsaid': [
    [
      { id: 'elections-by-august', label: '八月底前完成换届', said: undefined },
      inData('reports/2023-h1.mdx', ['commitments', 0, 'id']),
    ],
    [
      { id: 'elections-by-august', label: '八月底前完成换届', said: '八月底前换届' },
      inData('reports/2023-h1.mdx', ['commitments', 0, 'said']),
    ],
  ],
  'promise-unfollowed': [
    [
      { words: '八月底前', sentence: '八月底前完成机关支部换届' },
      inText('reports/2023-h1.mdx', 40, 1),
    ],
  ],
  'promises-none': [[{ branch: 'bureau' }, inText('reports/2023-h1.mdx', 12, 1)]],
  'commitment-where': [[{}, inData('plans/2023.mdx', ['commitments', 0, 'where'])]],
} satisfies ExamplesFor<FigureFacts>;
