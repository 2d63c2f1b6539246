import { describe, expect, it } from 'vitest';
import { branch, loadTree } from '../../support/content-tree.ts';

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
  ])('is told once, with the line as it should read: %s', (line) => {
    expect(told(line)).toEqual([['yaml-full-width', [right]]]);
    expect(told(right)).toEqual([]);
  });
});
