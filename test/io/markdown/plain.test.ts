import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/io/markdown/document.ts';
import { plainRoot } from '../../../src/io/markdown/plain.ts';

/** The tree that the Markdown parser makes of a record's text, without positions. */
function parsedRoot(text: string): unknown {
  const source = { file: 'a.mdx', text, data: { text: '', line: 0 }, body: { text, line: 6 } };
  const { root } = readDocument(source, 'record');
  return JSON.parse(
    JSON.stringify(root, (key, value: unknown) => (key === 'position' ? undefined : value)),
  );
}

describe('a text without markup', () => {
  const pieces = [
    '支部',
    '党员大会',
    'ABC',
    'import',
    'www',
    '2023',
    '1、',
    '一、',
    '（1）',
    '95.6',
    '9',
    '%',
    '，',
    '。',
    '：',
  ];
  const marks = ['（', '）', '—', '……', '·', ' ', '  ', '\n', '\n\n', '\n\n\n'];
  const plain = fc.array(fc.constantFrom(...pieces, ...marks), { maxLength: 30 });

  it('is read as the parser reads it', () => {
    const count = { plain: 0 };
    fc.assert(
      fc.property(plain, (parts) => {
        const text = parts.join('');
        const root = plainRoot(text);
        if (root === undefined) return;
        count.plain += 1;
        expect(root).toEqual(parsedRoot(text));
      }),
      { numRuns: 2000 },
    );
    expect(count.plain).toBeGreaterThan(200);
  });

  it('is what Markdown makes of every text that is taken for one', () => {
    // Anything at all, with what Markdown and MDX look for more often than chance would have it.
    const any = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...pieces, ...marks) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(...Array.from('*_~`#>-+=|[]()<>{}!&\\:/@.\t\r\u3000\u20281')),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
    );
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const root = plainRoot(text);
        if (root !== undefined) expect(root).toEqual(parsedRoot(text));
      }),
      { numRuns: 3000 },
    );
  });

  it.each(['', '\n', '\n\n支部\n大会\n\n\n9月\n', '支部 2023 年', '100% 到会'])(
    'does not ask the parser: %j',
    (text) => {
      expect(plainRoot(text)).toEqual(parsedRoot(text));
    },
  );

  it.each([
    '\uF900',
    '一、**要点**',
    '- 一',
    '1. 一',
    '    一',
    '一  \n二',
    '一\n---',
    'import 一',
    '一\nexport 二',
    '见 www.example.cn',
    '# 一',
    '`一`',
    '一&amp;二',
    '一\\\n二',
    '<Said>一</Said>',
    '一\r\n二',
  ])('is none with anything that may mean more: %j', (text) => {
    expect(plainRoot(text)).toBeUndefined();
  });
});
