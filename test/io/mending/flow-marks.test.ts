import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { branch, loadTree, record } from '../../support/content-tree.ts';
import { recordFile } from '../../support/problems.ts';

const file = 'branches/equipment.mdx';

/** A branch's file with a line below `returns`. */
function withReturn(line: string) {
  const text = branch({ seats: [{ seat: '支部书记', from: '2019-01-01' }] });
  return loadTree({ [file]: text.replace(/---\n$/, `returns:\n${line}\n---\n`) });
}

const told = (line: string) =>
  withReturn(line).issues.map(({ issue, better }) => [issue.code, better]);

const right = '  - { period: 2023-Q2, through: 2023-06-30, by: 支部书记, on: 2023-07-04 }';

describe('a mapping in braces with full-width marks', () => {
  it.each([
    '  - { period：2023-Q2，through：2023-06-30，by：支部书记，on：2023-07-04 }',
    '  - { period：2023-Q2、through：2023-06-30， by：支部书记，on：2023-07-04 }',
    '  - { period: 2023-Q2，through：2023-06-30，by：支部书记，on：2023-07-04 }',
    '  - { period: 2023-Q2，through: 2023-06-30，by: 支部书记，on ：2023-07-04 }',
    '  - ｛ period：2023-Q2，through：2023-06-30，by：支部书记，on：2023-07-04 ｝',
  ])('is told once, with the line as it should read: %s', (line) => {
    expect(told(line)).toEqual([['yaml-full-width', [right]]]);
    expect(told(right)).toEqual([]);
  });

  it(
    'is told with that line however the marks are mixed, and where some are missing',
    { timeout: 120_000 },
    () => {
      const colon = fc.constantFrom(': ', '：', '： ', ' ：');
      const comma = fc.constantFrom(', ', '，', '， ', '、', '；', '; ', ' ');
      fc.assert(
        fc.property(
          fc.array(colon, { minLength: 4, maxLength: 4 }),
          fc.array(comma, { minLength: 3, maxLength: 3 }),
          (colons, commas) => {
            const values = ['period', 'through', 'by', 'on'].map((key, index) => {
              const value = ['2023-Q2', '2023-06-30', '支部书记', '2023-07-04'][index] ?? '';
              return `${key}${colons[index] ?? ''}${value}${commas[index] ?? ''}`;
            });
            const line = `  - { ${values.join('')} }`;
            const lines = new Set(withReturn(line).issues.map(({ better }) => better?.join()));
            expect({ line, lines: [...lines] }).toEqual({
              line,
              lines: line === right ? [] : [right],
            });
          },
        ),
        { numRuns: 40 },
      );
    },
  );

  it('is left alone where the marks are those of a text', () => {
    const ref = '第1册，ref：甲；见 http://a.cn note';
    const text = record().replace('title:', `evidence:\n  - { type: 记录本, ref: ${ref} }\ntitle:`);
    const { corpus, issues } = loadTree({ [recordFile]: text });
    expect(issues).toEqual([]);
    const [read] = corpus?.records.get('equipment/2023/2023-03-16-lecture')?.evidence ?? [];
    expect(read?.ref).toBe(ref);
  });
});
