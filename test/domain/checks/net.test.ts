import { expect, it } from 'vitest';
import type { Check } from '../../../src/domain/checks/check.ts';
import { checkCorpus } from '../../../src/domain/checks/index.ts';
import type { Corpus } from '../../../src/domain/corpus.ts';
import { inFile, issue } from '../../../src/domain/issues.ts';
import { leaf, object, read } from '../../../src/domain/schema.ts';
import { soundCorpus } from '../../../src/domain/sound.ts';
import { Unread } from '../../../src/domain/unread.ts';
import { loadTree } from '../../support/content-tree.ts';

const texts = { bodyOf: () => ({ text: '', line: 0 }), proseOf: () => [], linesOf: () => [] };

const broken: Check = {
  name: 'breaks',
  find: () => {
    throw new TypeError('broken\nand more');
  },
};

const finding: Check = {
  name: 'finds',
  find: () => [issue('file-empty', {}, inFile('site.yaml'))],
};

function both(): { corpus: Corpus; sound: Corpus; unread: Unread } {
  const { corpus } = loadTree();
  if (!corpus) throw new Error('The base tree is read.');
  return { corpus, sound: soundCorpus(corpus), unread: new Unread() };
}

it('tells a check that throws, and what the checks after it find', () => {
  const [failed, found, ...others] = checkCorpus(both(), texts, [broken, finding]);
  expect(failed).toMatchObject({
    code: 'check-failed',
    facts: {
      check: 'breaks',
      reason: expect.stringMatching(/^TypeError: broken \(\S+:\d+\)$/) as string,
    },
    at: { file: '.' },
  });
  expect(found).toMatchObject({ code: 'file-empty' });
  expect(others).toEqual([]);
});

it('tells a schema that throws at the entry that it read', () => {
  const throwing = leaf(() => {
    throw new RangeError('Not a thing');
  });
  const { value, issues } = read(object({ a: throwing }), { a: 1 }, 'plans/a.mdx', ['list', 0]);
  expect(value).toBeUndefined();
  expect(issues).toMatchObject([
    { code: 'read-failed', at: { file: 'plans/a.mdx', path: ['list', 0] } },
  ]);
});
