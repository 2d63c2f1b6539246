import { inData, inFile, inText } from '../../../../src/domain/issues.ts';
import type { SentFacts } from '../../../../src/domain/issues/sent.ts';
import type { ExamplesFor } from './form.ts';

const file = 'reports/2023-h1.figures.json';
const sentReport = 'reports/2023-h1.mdx';

export const sentExamples = {
  'signoff-state': [
    [{ status: '审定', is: 'missing', step: '审定' }, inData(sentReport, ['status'])],
    [{ status: '草稿', is: 'further', step: '审定' }, inData(sentReport, ['status'])],
    [{ status: '退回修改', is: 'further', step: '报送' }, inData(sentReport, ['status'])],
  ],
  'signoff-order': [
    [
      { step: '审定', on: '2023-07-10', before: '2023-07-12' },
      inData(sentReport, ['signoff', 1, 'on']),
    ],
  ],
  'sent-broken': [
    [{ key: 'entries.0.head.until', in: 'form' }, inData(file, ['entries', 0, 'head'])],
    [{ key: '0.take', in: 'sources' }, inData(file, ['entries', 0, 'sources'])],
  ],
  'sent-without-report': [[{ id: '2023-h1' }, inFile(file)]],
  'sent-without-figures': [[{ id: '2023-h1' }, inData(sentReport, ['status'])]],
  'sent-status': [
    [{ id: '2023-h1', status: '审定', on: '2023-07-14' }, inData(sentReport, ['status'])],
  ],
  'sent-head-changed': [
    [
      { id: '2023-h1', key: 'cutoff', sent: '2023-06-30', now: '2023-07-31' },
      inData(sentReport, ['cutoff']),
    ],
  ],
  'sent-text-changed': [
    [{ id: '2023-h1', on: '2023-07-14', isCut: false }, inText(sentReport, 14, 1)],
    [{ id: '2023-h1', on: '2023-07-14', isCut: true }, inText(sentReport, 20, 1)],
  ],
  'recorded-too-early': [
    [
      { recorded: '2023-07-10', on: '2023-07-14', report: '2023-h1' },
      inData('records/window/2023/2023-06-20-late.mdx', ['recorded']),
    ],
  ],
  'sent-promises-changed': [
    [{ id: '2023-h1', on: '2023-07-12' }, inData('reports/2023-h1.mdx', ['commitments'])],
  ],
  'sent-drift': [
    [
      {
        id: '2023-h1',
        figures: ['主题党日', '党课'],
        others: [
          { place: 'table', label: '党课', period: '2023-Q2' },
          { place: 'table', label: '党课', period: '2023-H1' },
          { place: 'evidence', label: '党课', period: '2022-H1' },
        ],
      },
      inData(sentReport, ['status']),
    ],
    [
      {
        id: '2023-h1',
        figures: [],
        others: [{ place: 'commitment', label: '宣讲报告', period: '2023' }],
      },
      inData(sentReport, ['status']),
    ],
  ],
} satisfies ExamplesFor<SentFacts>;
