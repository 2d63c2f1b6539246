import type { Content } from '../../src/io/load.ts';
import { loadTree, plan, recordAt, report, type Fields } from './content-tree.ts';
import { returnedBranches } from './corpus.ts';

/** Promises of a report: one that its text says, and one that it encloses. */
export const promises = {
  quoted: {
    id: 'quoted',
    label: '八月底前换届',
    said: '八月底前完成换届',
    shownBy: { kind: '党课' },
    by: '2023-08-31',
  },
  enclosed: { id: 'enclosed', label: '再讲一次党课', metric: 'lectures', target: 1 },
} as const;

interface Asked {
  readonly body?: string;
  readonly fields?: Fields;
  /** With the report of the half-year before, which was sent with two promises, one of which was kept. */
  readonly last?: boolean;
}

/** An office with a plan, and a report of the first half of 2023. */
export function loadOffice({ body = '', fields = {}, last = false }: Asked): Content {
  const commitments = [
    {
      id: 'plan-lectures',
      label: '每季度党课1次',
      metric: 'lectures',
      cadence: 'quarter',
      target: 1,
    },
  ];
  const before = report(
    {
      title: '2022年下半年报告',
      period: '2022-H2',
      status: '已报送',
      signoff: [
        { step: '审定', seat: '党委书记', on: '2023-01-10' },
        { step: '报送', seat: '党委书记', on: '2023-01-12' },
      ],
      commitments: [
        {
          id: 'last-quarterly',
          label: '每季度讲党课',
          said: '每季度讲一次',
          metric: 'lectures',
          cadence: 'quarter',
          target: 1,
        },
        { id: 'last-once', label: '讲一次专题党课', said: '再讲专题', shownBy: { kind: '党课' } },
      ],
    },
    '## 下一步\n\n每季度讲一次，再讲专题。',
  );
  return loadTree({
    ...returnedBranches(),
    ...recordAt('equipment', { date: '2023-03-16' }),
    'plans/2023.mdx': plan({ commitments }),
    'reports/2023-h1.mdx': report(fields, body),
    ...(last ? { 'reports/2022-h2.mdx': before } : {}),
  });
}
