import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { inline, yamlLine } from '../../src/views/sample/yaml-line.ts';

it.each([
  ['主题党日', undefined, 'k: 主题党日'],
  [['甲', '乙'], undefined, 'k: [甲, 乙]'],
  [{ type: '会议记录本', ref: '第14页' }, undefined, 'k: { type: 会议记录本, ref: 第14页 }'],
  [
    [{ branch: 'window', present: 9 }],
    '共同参加',
    'k: [{ branch: window, present: 9 }] # 共同参加',
  ],
  ['2023', undefined, 'k: "2023"'],
  ['甲: 乙', '说明', 'k: "甲: 乙" # 说明'],
])('%j is one line of the handbook', (value, comment, line) => {
  expect(yamlLine('k', value, comment)).toBe(line);
});

it('each line is read as what it was written from', () => {
  const text = fc.string({ unit: fc.constantFrom(...Array.from('甲乙a1 ,:#[]{}"\'-.&*!|>%@`')) });
  const scalar = fc.oneof(text, fc.integer(), fc.boolean());
  const value = fc.oneof(
    scalar,
    fc.array(scalar),
    fc.dictionary(fc.constantFrom('a', 'b'), scalar, { noNullPrototype: true }),
  );
  fc.assert(
    fc.property(value, (written) => {
      const line = yamlLine('k', written, '说明');
      expect(line).not.toContain('\n');
      expect(parse(line)).toEqual({ k: written });
      expect(parse(inline(written))).toEqual(written);
    }),
  );
});
