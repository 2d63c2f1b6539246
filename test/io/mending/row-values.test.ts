import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadTree, record } from '../../support/content-tree.ts';
import { recordFile } from '../../support/problems.ts';

const withLines = (...lines: readonly string[]) =>
  record().replace('\n---\n', `\nevidence:\n${lines.join('\n')}\n---\n`);
const load = (text: string) => {
  const { corpus, issues } = loadTree({ [recordFile]: text });
  return {
    issues,
    ref: corpus?.records.get('equipment/2023/2023-03-16-lecture')?.evidence[0]?.ref,
  };
};
const row = (ref: string) => `  - { type: 会议记录本, ref: ${ref}, heldBy: 党委书记 }`;
const block = (ref: string) => [`  - type: 会议记录本`, `    ref: ${ref}`];

/** The value that a problem's line has, without what stands around it. */
function better(text: string, around: (ref: string) => string): string | undefined {
  const { issues } = load(text);
  expect(new Set(issues.map(({ line }) => line)).size).toBe(1);
  const [before = '', behind = ''] = around('|').split('|');
  return issues[0]?.better?.[0]?.slice(before.length).slice(0, -behind.length || undefined);
}

const values = [
  '@党办',
  '%5册',
  '`第1册`',
  "'七一'册",
  '"七一"册',
  '[2023]5号',
  '|甲',
  '>甲',
  '- 甲',
  '第1册: 第2页',
  '&甲',
  '*甲',
];

describe('a value in a row of braces', () => {
  it.each(values)('is told as it is below a key of its own: %s', (value) => {
    const own = better(withLines(...block(value)), (ref) => `    ref: ${ref}`);
    expect(own).toBeDefined();
    expect(better(withLines(row(value)), row)).toBe(own);
    expect(load(withLines(row(own ?? ''))).issues).toEqual([]);
  });

  it.each([
    ['#5', '"#5"'],
    ['第1册 #5', '"第1册 #5"'],
    ['第1册,第2页', '"第1册,第2页"'],
    ['第1册, 第2页, 第3页', '"第1册, 第2页, 第3页"'],
  ])('is told whole where a part of it would be lost: %s', (value, own) => {
    expect(better(withLines(row(value)), row)).toBe(own);
    expect(load(withLines(row(own)))).toEqual({ issues: [], ref: value });
    expect(load(withLines(row(value))).issues).toHaveLength(1);
  });

  it('does not keep the rest from being read', () => {
    fc.assert(
      fc.property(fc.constantFrom(...values), fc.constantFrom('：', ':'), (value, colon) => {
        const text = withLines(row(value).replace('heldBy: ', `heldBy${colon}`)).replace(
          'kind: 党课',
          'kind: 党刻',
        );
        expect(load(text).issues.map(({ issue }) => issue.code)).toContain('unknown-choice');
      }),
      { numRuns: 20 },
    );
  });
});
