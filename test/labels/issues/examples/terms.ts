import { inData } from '../../../../src/domain/issues.ts';
import type { TermFacts } from '../../../../src/domain/issues/terms.ts';
import { branch, data, type ExamplesFor } from './form.ts';

const rules = 'catalogue/rules.yaml';

export const termExamples = {
  'term-twice': [[{ termStarted: '2023-05-18' }, inData(branch, ['termStarted'], 'key')]],
  'term-order': [
    [
      { from: '2020-06-01', previous: '2023-05-18', inOrder: ['2020-06-01', '2023-05-18'] },
      inData(branch, ['terms', 1, 'from']),
    ],
    [
      { from: '2023-05-18', previous: '2023-05-18', inOrder: [] },
      inData(branch, ['terms', 1, 'from']),
    ],
  ],
  'extension-backwards': [
    [{ to: '2023-03-10', day: '2023-03-15' }, inData(branch, ['terms', 0, 'extended', 'to'])],
  ],
  'extension-long': [
    [
      { to: '2024-09-15', day: '2023-03-15', months: 12 },
      inData(branch, ['terms', 0, 'extended', 'to']),
    ],
  ],
  'done-not-begun': [
    [
      {
        rule: '任期届满按期换届',
        branch: '装备产业科党支部',
        day: '2022-10-20',
        begun: ['2019-11-01', '2022-10-02'],
      },
      data('held'),
    ],
    [
      { rule: '任期届满按期换届', branch: '窗口党支部', day: '2022-10-20', begun: [] },
      data('held'),
    ],
  ],
  'begun-not-done': [
    [{ rule: '任期届满按期换届', from: '2022-10-20' }, inData(branch, ['terms', 1, 'from'])],
  ],
  'due-length': [
    [{ reason: 'none' }, inData(rules, [14, 'due'])],
    [{ reason: 'twice' }, inData(rules, [14, 'due', 'yearsByLevel'], 'key')],
  ],
  'rule-cadence': [
    [{ rule: '任期届满按期换届', reason: 'none' }, inData(rules, [14])],
    [{ rule: '任期届满按期换届', reason: 'both' }, inData(rules, [14, 'cadence'], 'key')],
    [{ rule: '任期届满按期换届', reason: 'asked' }, inData(rules, [14, 'asked'], 'key')],
    [{ rule: '任期届满按期换届', reason: 'per' }, inData(rules, [14, 'per'], 'key')],
  ],
} satisfies ExamplesFor<TermFacts>;
