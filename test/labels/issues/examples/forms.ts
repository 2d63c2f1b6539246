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
  'unknown-report': [[{ id: '2023-h3' }, inData(file, ['report'])]],
} satisfies ExamplesFor<FormFacts>;
