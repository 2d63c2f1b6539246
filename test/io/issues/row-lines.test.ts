import { describe, expect, it } from 'vitest';
import { describeIssue } from '../../../src/labels/issues.ts';
import { branch, loadTree } from '../../support/content-tree.ts';

const file = 'branches/equipment.mdx';
const seats = [{ seat: '支部书记', from: '2020-06-18' }];

function told(returns: string) {
  const text = branch({ name: '装备产业科党支部', seats }).replace(
    /---\n$/,
    `returns:\n${returns}\n---\n`,
  );
  const { issues, names } = loadTree({ [file]: text });
  return issues
    .filter((one) => one.file === file)
    .map(({ issue, better }) => ({ code: issue.code, ...describeIssue(issue, names, better) }));
}

describe('keys that are missing from a row in braces', () => {
  it.each([
    ['  - { period: 2023-Q1, by: 支部书记, on: 2023-04-03 }', 'through: ……'],
    ['  - { period: 2023-Q1, by: 支部书记 }', 'through: ……, on: ……'],
    ['  - { period: 2023-Q1, by: 支部书记, } # 待补', 'through: ……, on: ……'],
  ])('are shown within it: %s', (row, added) => {
    const found = told(row);
    expect(new Set(found.map(({ code }) => code))).toEqual(new Set(['missing-key']));
    const line = row.replace(/,? \}/, `, ${added} }`);
    for (const { hint } of found) expect(hint.split('\n').slice(1)).toEqual([line]);
  });

  it('are shown as lines where no braces are', () => {
    const [first] = told('  - period: 2023-Q1\n    by: 支部书记\n    on: 2023-04-03');
    expect(first?.hint.split('\n').slice(1)).toEqual(['through:']);
  });
});

describe('a branch that cannot be read as a whole', () => {
  it('has all that is wrong with its returns told at once', () => {
    const found = told(
      [
        '  - { period: 2023-H1, by: 张书记, on: 7月3日 }',
        '  - { period: 2023-Q1, through: 2023-04-30, by: 支部书记, on: 2023-05-03 }',
      ].join('\n'),
    );
    expect(found.map(({ code }) => code).sort()).toEqual([
      'bad-date',
      'missing-key',
      'return-outside',
      'seat-unlisted',
    ]);
    expect(found.find(({ code }) => code === 'seat-unlisted')?.hint).toContain('支部书记');
  });

  it('says nothing of seats that could not be read', () => {
    const text = branch({ seats: [{ seat: '支部书记' }] }).replace(
      /---\n$/,
      'returns:\n  - { period: 2023-Q1, through: 2023-03-31, by: 副书记, on: 2023-04-03 }\n---\n',
    );
    const codes = loadTree({ [file]: text }).issues.map(({ issue }) => issue.code);
    expect(codes).toContain('missing-key');
    expect(codes).not.toContain('return-by-stranger');
  });
});
