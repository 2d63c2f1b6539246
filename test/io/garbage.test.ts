import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadTree, mdx, record } from '../support/content-tree.ts';
import { recordFile } from '../support/problems.ts';

/** Whatever lies in the folder, it is read to the end, and every problem has a place in its file. */
function isReadWhole(files: Record<string, string | Uint8Array>): void {
  const content = loadTree(files);
  for (const { file, line, column } of content.issues) {
    expect(file).not.toBe('');
    expect(line).toBeGreaterThanOrEqual(1);
    expect(column).toBeGreaterThanOrEqual(1);
    const text = files[file];
    if (typeof text !== 'string') continue;
    const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
    expect(line).toBeLessThanOrEqual(lines.length);
    expect(column).toBeLessThanOrEqual((lines[line - 1] as string).length + 1);
  }
  for (const id of content.corpus?.records.keys() ?? []) content.bodyOf(id);
}

const places = [
  'site.yaml',
  'catalogue/kinds/组织生活.yaml',
  'catalogue/metrics.yaml',
  'catalogue/themes.yaml',
  'catalogue/calendar/2023.yaml',
  'branches/equipment.mdx',
  recordFile,
  'plans/a.mdx',
  'reports/a.mdx',
  'guide/a.mdx',
];

/** Pieces that mean something to YAML, Markdown or MDX. */
const pieces = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '---\n',
          '\n',
          '\r\n',
          '\n\n',
          ' ',
          '  ',
          '\t',
          ': ',
          '：',
          '- ',
          '? ',
          '> ',
          '| ',
          '#',
        ],
        ...['[', ']', '{', '}', '(', ')', '<', '>', '/>', '</', '`', '```\n', '*', '**', '_', '~~'],
        ...['&a', '*a', '!!str ', '<<: ', '__proto__: ', '"', "'", '“', '，', '![', '](', '[^1]'],
        ...[
          'kind: 党课\n',
          'title',
          'id: a\n',
          'label: 甲\n',
          'date: 2023-02-30\n',
          '<Tally of="a"',
        ],
        ...['<Said reason="x">', '</Said>', 'import a\n', 'javascript:', '\u0000', '\uFEFF', '𠮷'],
      ),
      fc.string({ maxLength: 6 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('random files', () => {
  it('of bytes never throw', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.uint8Array({ maxLength: 300 }), (file, bytes) =>
        isReadWhole({ [file]: bytes }),
      ),
      { numRuns: 60 },
    );
  });

  it('of pieces that mean something never throw', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), pieces, (file, text) =>
        isReadWhole({ [file]: text }),
      ),
      { numRuns: 200 },
    );
  });

  it('that end where YAML expects more have their problem inside the text', () => {
    isReadWhole({ 'site.yaml': '  id: a\n&a' });
  });

  it('of frontmatter with any values never throw', () => {
    const keys = fc.constantFrom(
      'kind',
      'also',
      'title',
      'date',
      'period',
      'times',
      'with',
      'state',
    );
    const values = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.constantFrom('党课', '2023-03', '作废'),
    );
    fc.assert(
      fc.property(fc.dictionary(keys, values), (fields) =>
        isReadWhole({ [recordFile]: record(fields as Record<string, unknown>) }),
      ),
      { numRuns: 150 },
    );
  });

  it('with texts of pieces never throw', () => {
    fc.assert(
      fc.property(pieces, (text) =>
        isReadWhole({
          [recordFile]: record({}, text),
          'guide/a.mdx': mdx({ title: '手册' }, text),
        }),
      ),
      { numRuns: 150 },
    );
  });
});
