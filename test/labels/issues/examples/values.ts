import { inData } from '../../../../src/domain/issues.ts';
import type { ValueFacts } from '../../../../src/domain/issues/values.ts';
import { branch, data, kinds, type ExamplesFor, prose } from './form.ts';

export const valueExamples = {
  'wrong-type': [
    [{ expected: 'count', got: '31人' }, data('attendance')],
    [{ expected: 'flag', got: '是' }, data('enlarged')],
    [{ expected: 'text', got: 'null', required: true }, data('title')],
    [{ expected: 'text', got: 'null' }, data('campaign')],
    [{ expected: 'list', got: 'null' }, data('evidence')],
    [{ expected: 'list', got: '支部书记' }, inData(branch, ['seats'])],
    [{ expected: 'mapping', got: 'list' }, inData(kinds, [0, 'fields'])],
    [{ expected: 'id', got: 'Party Lecture' }, inData(kinds, [0, 'id'])],
    [{ expected: 'text', got: 'mapping' }, data('themes', 0)],
    [{ expected: 'text', got: '2023' }, data('title')],
    [{ expected: 'text', got: 'Asia/Shangha' }, inData('site.yaml', ['timeZone'])],
    [{ expected: 'id', got: '到会' }, inData(kinds, [0, 'fields', '到会'], 'key')],
  ],
  'bad-date': [
    [{ value: '2023-02-30' }, data('date')],
    [{ value: '2023-02-30' }, data('recorded')],
    [{ value: '2023-13-28' }, data('date')],
    [{ value: '2023-00-28' }, data('date')],
    [{ value: '2023年3月16日' }, data('date')],
    [{ value: '上周三' }, data('date')],
    [{ value: '0001-01-01' }, data('date')],
    [{ value: '2023-Q2' }, inData(kinds, [0, 'since'])],
  ],
  'bad-period': [
    [{ value: '2023年一季度' }, data('period')],
    [{ value: '去年' }, data('period')],
    [{ value: '去年同期' }, prose],
  ],
  'bad-clock': [
    [{ value: '14：30—16：00' }, data('time')],
    [{ value: '下午2点半至4点' }, data('time')],
    [{ value: '下午' }, data('time')],
    [{ value: '3' }, data('time')],
  ],
  'clock-backwards': [[{ from: '16:00', to: '14:30' }, data('time')]],
  'negative-count': [[{ value: -3 }, data('attendance')]],
  'not-whole': [
    [{ value: 30.6 }, data('attendance')],
    [{ value: 9007199254740992 }, data('attendance')],
  ],
  'out-of-range': [
    [{ value: 130, least: 0, most: 100 }, data('rate')],
    [{ value: 0, least: 1, most: Infinity }, data('times')],
  ],
  'bounds-crossed': [
    [
      { lowKey: 'min', low: '10', highKey: 'max', high: '5' },
      inData(kinds, [0, 'fields', 'attendance', 'max']),
    ],
  ],
} satisfies ExamplesFor<ValueFacts>;
