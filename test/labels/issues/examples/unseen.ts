import { inData, inFile, inText } from '../../../../src/domain/issues.ts';
import type { UnseenFacts } from '../../../../src/domain/issues/unseen.ts';
import { data, file, kinds, type ExamplesFor } from './form.ts';

export const unseenExamples = {
  'text-replaced': [[{ count: 3 }, inText(file, 3, 9)]],
  'hidden-character': [
    [{ codePoint: 0x200b, count: 2, in: 'text' }, inText(file, 3, 9)],
    [{ codePoint: 0x202e, count: 1, in: 'text' }, inText(file, 3, 9)],
    [{ codePoint: 0x1b, count: 1, in: 'text' }, inText(file, 12, 3)],
    [{ codePoint: 0x9c, count: 1, in: 'text' }, inText(file, 12, 3)],
    [{ codePoint: 0x3164, count: 1, in: 'text' }, inText(file, 12, 3)],
    [{ codePoint: 0xf0b7, count: 2, in: 'text' }, inText(file, 12, 1)],
    [{ codePoint: 0x200b, count: 1, in: 'name' }, inFile('guide/a\u200Bb.mdx')],
    [{ codePoint: 0xad, count: 1, in: 'code' }, data('title')],
  ],
  'look-alike': [
    [{ signs: '⼈⺠', better: 'title: 人民调解' }, inText(file, 3, 8)],
    [{ signs: '⺀' }, inText(file, 3, 8)],
  ],
  'name-case': [
    [
      {
        name: '2023-Q1-talks.mdx',
        other: '2023-q1-talks.mdx',
        first: 'records/equipment/2023/2023-q1-talks.mdx',
      },
      inFile('records/equipment/2023/2023-Q1-talks.mdx'),
    ],
    [
      { name: 'qc小组活动', other: 'QC小组活动', first: 'catalogue/kinds/1-study.yaml:8' },
      inData(kinds, [0, 'label']),
    ],
  ],
  'number-written': [
    [{ written: '0x10', decimal: '16' }, data('attendance')],
    [{ written: '010', decimal: '10' }, data('evidence', 0, 'ref')],
  ],
} satisfies ExamplesFor<UnseenFacts>;
