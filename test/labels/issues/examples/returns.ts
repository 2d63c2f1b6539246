import { inData } from '../../../../src/domain/issues.ts';
import type { ReturnFacts } from '../../../../src/domain/issues/returns.ts';
import { branch, data, declaring, mended, type ExamplesFor } from './form.ts';

export const returnExamples = {
  'return-repeated': [
    [{ period: '2023-Q1', through: '2023-03-31' }, inData(branch, ['returns', 1, 'period'])],
  ],
  'return-outside': [
    [{ through: '2023-04-30', period: '2023-Q1' }, inData(branch, ['returns', 0, 'through'])],
  ],
  'return-early': [
    [{ through: '2023-03-31', on: '2023-03-20' }, inData(branch, ['returns', 0, 'on'])],
  ],
  'seat-misnamed': [
    mended(
      { seat: '支部书记甲', allowed: ['支部书记', '组织委员'] },
      inData(branch, ['seats', 0, 'seat']),
      '  - { seat: 支部书记, from: 2023-04-03 }',
    ),
  ],
  'return-by-stranger': [
    [
      { seat: '支部书机' },
      inData(branch, ['returns', 0, 'by']),
      declaring({ seats: new Map([['equipment', ['支部书记', '组织委员']]]) }),
      ['  - { period: 2023-Q1, through: 2023-03-31, by: 支部书记, on: 2023-04-03 }'],
    ],
    [
      { seat: '总支书记' },
      inData(branch, ['returns', 0, 'by']),
      declaring({ seats: new Map([['equipment', ['支部书记', '组织委员']]]) }),
    ],
  ],
  'return-by-vacant': [
    [
      { seat: '支部书记', on: '2023-04-03', since: '2023-02-01' },
      inData(branch, ['returns', 0, 'by']),
    ],
  ],
  'not-returned': [
    [
      {
        branch: '小微企业联合党支部',
        period: '2023-Q2',
        months: ['2023-04', '2023-05'],
        count: 7,
        reason: 'gap',
        through: '2023-06-30',
        asOf: '2023-07-31',
      },
      inData(branch, ['returns', 5]),
    ],
    [
      {
        branch: '小微企业联合党支部',
        period: '2023-Q2',
        months: ['2023-06'],
        count: 1,
        reason: 'late',
        through: '2023-05-31',
        asOf: '2023-07-31',
      },
      inData(branch, ['returns', 5]),
    ],
    [
      {
        branch: '小微企业联合党支部',
        period: '2023-Q2',
        months: ['2023-06'],
        count: 1,
        reason: 'late',
        through: undefined,
        asOf: '2023-07-31',
      },
      inData(branch, ['returns']),
    ],
  ],
  'added-after-return': [
    [{ recorded: '2023-04-20', period: '2023-Q1', on: '2023-04-03' }, data('recorded')],
  ],
  'owed-missing': [
    [
      {
        branch: '商贸小微企业联合党支部',
        period: '2023-H1',
        kinds: ['党费收缴统计', '党员队伍统计'],
      },
      inData(branch, ['returns', 5, 'period']),
    ],
    [
      { branch: '商贸小微企业联合党支部', period: '2023-H1', kinds: ['党费收缴统计'] },
      inData(branch, ['returns', 5, 'period']),
    ],
  ],
} satisfies ExamplesFor<ReturnFacts>;
