import { inData, inFile } from '../../../../src/domain/issues.ts';
import type { FormFacts } from '../../../../src/domain/issues/forms.ts';
import type { ExamplesFor } from './form.ts';

const file = 'forms/half-year.yaml';
const cell = inData(file, ['cells', 0, 'cell']);

export const formExamples = {
  'form-without-workbook': [[{ expected: 'forms/half-year.xlsx' }, inFile(file)]],
  'form-without-cells': [[{ expected: file }, inFile('forms/half-year.xlsx')]],
  'form-workbook-unread': [[{ reason: 'no .xlsx' }, inFile('forms/half-year.xlsx')]],
  'bad-cell': [
    [{ value: 'd6' }, cell],
    [{ value: '第6行' }, cell],
  ],
  'form-sheet-unknown': [
    [{ value: '表一', allowed: ['统计表', '填表说明'] }, inData(file, ['cells', 0, 'sheet'])],
  ],
  'form-cell-formula': [[{ cell: 'G6' }, cell]],
  'form-cell-taken': [[{ cell: 'C6', text: '宣讲报告' }, cell]],
  'form-cell-merged': [[{ cell: 'B1', first: 'A1' }, cell]],
  'bad-cell-range': [[{ value: 'I6-I20' }, inData(file, ['empty', 0])]],
  'form-cutoff-outside': [
    [
      { cutoff: '2022-07-10', period: '2023-H1', from: '2023-01-01', to: '2023-06-30' },
      inData(file, ['cutoff']),
    ],
    [
      { cutoff: '2023-06-25', period: '2023-H1', from: '2023-01-01', to: '2023-06-30' },
      inData(file, ['cutoff']),
    ],
  ],
  'form-report-period': [
    [{ id: '2022-h1', own: '2022-H1', period: '2023-H1' }, inData(file, ['report'])],
  ],
  'form-report-branch': [
    [{ id: 'organs-2023-h1', own: 'organs', branch: 'bureau' }, inData(file, ['report'])],
  ],
  'unknown-report': [[{ id: '2023-h3' }, inData(file, ['report'])]],
} satisfies ExamplesFor<FormFacts>;
