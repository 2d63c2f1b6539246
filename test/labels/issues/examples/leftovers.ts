import { inFile, inText } from '../../../../src/domain/issues.ts';
import type { LeftoverFacts } from '../../../../src/domain/issues/leftovers.ts';
import { file, whole, type ExamplesFor } from './form.ts';

export const leftoverExamples = {
  'files-left-over': [
    [{ files: ['records/Thumbs.db'] }, inFile('records/Thumbs.db')],
    [{ files: ['a.bak', 'b.bak', 'c.bak', 'd.bak'] }, inFile('a.bak')],
  ],
  'files-set-aside': [
    [{ files: ['records/_equipment'] }, inFile('records/_equipment')],
    [{ files: ['_a', '_b', '_c', '_d'] }, inFile('_a')],
  ],
  'merge-conflict': [
    [
      {
        from: 3,
        to: 9,
        versions: [
          { from: 4, to: 5 },
          { from: 7, to: 8 },
        ],
      },
      inText(file, 3, 1),
    ],
    [
      {
        from: 3,
        to: 6,
        versions: [
          { from: 4, to: 4 },
          { from: 6, to: 5 },
        ],
      },
      inText(file, 3, 1),
    ],
    [{ from: 3, to: 9 }, inText(file, 3, 1)],
    [{ from: 3, to: 3 }, inText(file, 3, 1)],
  ],
  'file-is-link': [
    [{ to: 'file' }, whole],
    [{ to: 'folder' }, whole],
    [{ to: 'outside' }, whole],
    [{ to: 'itself' }, whole],
    [{ to: 'nothing' }, whole],
  ],
} satisfies ExamplesFor<LeftoverFacts>;
