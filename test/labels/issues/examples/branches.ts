import { inData, inText } from '../../../../src/domain/issues.ts';
import type { BranchFacts } from '../../../../src/domain/issues/branches.ts';
import { branch, branchesNamed, data, report, whole, type ExamplesFor } from './form.ts';

export const branchExamples = {
  'unknown-branch': [
    [
      { value: 'equipmnet' },
      data('with', 0, 'branch'),
      branchesNamed({ bureau: '局党委', equipment: '装备产业科党支部', window: '窗口党支部' }),
    ],
    [
      { value: 'nowhere' },
      inText(report, 9, 3),
      branchesNamed(Object.fromEntries(Array.from('abcdefghijklm', (code) => [code, '某党支部']))),
    ],
    [
      { value: 'equipmant' },
      whole,
      branchesNamed({ bureau: '局党委', equipment: '装备产业科党支部' }),
    ],
    ...['商贸支部', '离退休支部'].map(
      (value) =>
        [
          { value },
          data('with', 0, 'branch'),
          branchesNamed({ bureau: '局党委', trade: '商贸流通科党支部' }),
        ] as const,
    ),
    [{ value: '商贸支部' }, data('hosts', 1), branchesNamed({ trade: '商贸流通科党支部' })],
  ],
  'branch-not-founded': [
    [{ branch: '装备产业科党支部', day: '2019-03-01', from: '2019-05-08' }, data('date')],
  ],
  'branch-ended': [
    [{ branch: '材料产业科党支部', day: '2023-03-16', ended: '2023-02-28' }, data('date')],
  ],
  'parent-ended': [
    [
      { parent: '机关党总支', ended: '2023-02-28', from: '2023-03-01' },
      inData(branch, ['history', 0]),
    ],
  ],
  'into-unended': [[{ into: ['equipment'] }, inData(branch, ['into'])]],
  'branch-cycle': [
    [{ branches: ['equipment', 'window', 'equipment'] }, inData(branch, ['parent'])],
  ],
  'branch-rootless': [[{ branch: '装备产业科党支部' }, inData(branch, ['parent'])]],
  'root-has-parent': [[{ branch: '局党委' }, inData('branches/bureau.mdx', ['parent'])]],
  'history-order': [
    [{ from: '2019-05-08', previous: '2023-03-01' }, inData(branch, ['history', 1, 'from'])],
  ],
  'ended-before-start': [[{ ended: '2018-01-01', from: '2019-05-08' }, inData(branch, ['ended'])]],
  'slug-mismatch': [[{ slug: 'equip', name: 'equipment' }, inData(branch, ['slug'])]],
} satisfies ExamplesFor<BranchFacts>;
