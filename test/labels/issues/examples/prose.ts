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
} satisfies ExamplesFor<ProseFacts>;
