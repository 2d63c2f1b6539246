import { inData } from '../../../../src/domain/issues.ts';
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

export const proseExamples = {
  'number-typed': [
    [typed, prose],
    [{ ...typed, around, metrics: [talks], isFinal: true }, prose],
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
  'claim-short': [[{ said: '全部办结', metric: '办结率', value: 95.6, isFinal: false }, prose]],
} satisfies ExamplesFor<ProseFacts>;
