import { inData } from '../../../../src/domain/issues.ts';
import { noNames } from '../../../../src/domain/names.ts';
import type { ProseFacts } from '../../../../src/domain/issues/prose.ts';
import { prose, report, type ExamplesFor } from './form.ts';

const typed = {
  text: '37余场次',
  metrics: [],
  other: undefined,
  around: undefined,
  isFinal: false,
};
const talks = { id: 'outreach-talks', label: '宣讲报告', as: '余' } as const;
const around = { before: '各支部开展宣讲', after: '，车间和窗口都讲到了' };

const foreign = {
  text: '上半年',
  own: '2022-H2',
  side: 'earlier',
  instead: '下半年',
  around: { before: '', after: '主题党日按月开展' },
  isFinal: false,
} as const;

const misspelt = {
  text: '周祥',
  right: '周详',
  note: undefined,
  line: undefined,
  isFinal: false,
};

export const proseExamples = {
  'number-typed': [
    [typed, prose, { ...noNames, metric: new Map([['party-lectures', '党课']]) }],
    [{ ...typed, around, metrics: [talks], isFinal: true }, prose],
    [{ ...typed, around, metrics: [{ ...talks, period: '上年同期' }] }, prose],
    [
      {
        ...typed,
        text: '12次',
        around,
        metrics: [
          { id: 'party-lectures', label: '党课', as: undefined },
          { id: 'party-days', label: '主题党日', as: undefined },
        ],
      },
      prose,
    ],
    [
      {
        ...typed,
        text: '37场次',
        around,
        other: { metric: '宣讲报告', value: 40, unit: '场次' },
      },
      prose,
    ],
    [{ ...typed, text: '12项' }, inData(report, ['title'])],
  ],
  'unit-repeated': [
    [{ metric: '宣讲报告', unit: '场次', isFinal: false }, prose],
    [{ metric: '宣讲报告', unit: '场次', isFinal: true }, prose],
  ],
  'hedge-doubled': [
    [{ metric: '心得体会', own: '余', words: ['约', '余'], isFinal: false }, prose],
    [{ metric: '心得体会', words: ['余'], isFinal: false }, prose],
    [{ text: '约三十余场', words: ['约', '余'], isFinal: false }, prose],
    [{ metric: '心得体会', own: '万余', words: ['近', '万余'], isFinal: true }, prose],
  ],
  'hedge-of-exact': [
    [{ metric: '宣讲报告', word: '近', side: 'less', isFinal: false }, prose],
    [{ metric: '宣讲报告', word: '超过', side: 'more', isFinal: true }, prose],
    [{ metric: '宣讲报告', word: '左右', side: 'about', isFinal: false }, prose],
  ],
  'change-repeated': [
    [{ metric: '规上工业增加值增速', as: '同比', said: '同比增长', isFinal: false }, prose],
  ],
  'figure-contradicted': [
    [{ said: '增长', metric: '投资增速', is: 'down', value: -2.4, isFinal: true }, prose],
    [{ said: '与上年同期持平', metric: '党课', is: 'up', value: undefined, isFinal: false }, prose],
    [
      { said: '比上年同期增加', metric: '党课', is: 'flat', value: undefined, isFinal: false },
      prose,
    ],
  ],
  'period-foreign': [
    [{ ...foreign, isFinal: true }, prose],
    [{ ...foreign, text: '2022年3月', instead: undefined, around: undefined }, prose],
    [{ ...foreign, text: '一季度', own: '2022-H2', side: 'later', instead: undefined }, prose],
    [{ ...foreign, own: '2023-Q3', side: 'wider', instead: undefined }, prose],
    [
      {
        ...foreign,
        text: '2022年上半年',
        own: '2023-H1',
        instead: '2023年上半年',
        around: { before: '', after: '抓基层党建工作情况报告' },
      },
      inData(report, ['title']),
    ],
    [{ ...foreign, text: '上半年', own: '2023-Q1', instead: undefined }, inData(report, ['title'])],
  ],
  'progress-contradicted': [
    [
      {
        said: '超额完成',
        commitment: '全年走访调研覆盖20个党支部',
        value: 12,
        target: 20,
        atMost: undefined,
        gapDays: undefined,
        isFinal: false,
      },
      prose,
    ],
    [
      {
        said: '已经完成',
        commitment: '每半年开两三次党课',
        value: 4,
        target: 2,
        atMost: 3,
        gapDays: 100,
        isFinal: true,
      },
      prose,
    ],
  ],
  misprint: [
    [{ ...misspelt, line: '考虑不周详，抓得不细' }, prose],
    [{ ...misspelt, line: undefined, isFinal: true }, prose],
    [{ ...misspelt, text: 'www.', right: undefined, note: '网址不进正文' }, prose],
    [{ ...misspelt, line: '周详安排年度工作' }, inData(report, ['title'])],
  ],
  'change-unproved': [[{ said: '继续大幅增长', metric: '党课', isFinal: false }, prose]],
  'claim-short': [[{ said: '全部办结', metric: '办结率', value: 95.6, isFinal: false }, prose]],
  'todo-left': [
    [{ count: 1, lines: [12], text: '写上半年的做法', isFinal: false }, prose],
    [{ count: 9, lines: [12, 14, 15, 18, 20, 31], text: '写上半年的做法', isFinal: true }, prose],
  ],
} satisfies ExamplesFor<ProseFacts>;
