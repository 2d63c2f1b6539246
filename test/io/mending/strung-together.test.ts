import { describe, expect, it } from 'vitest';
import { describeIssue } from '../../../src/labels/issues.ts';
import { loadTree, record } from '../../support/content-tree.ts';
import { recordFile } from '../../support/problems.ts';

const kinds = `- id: study
  label: 专题研讨
  unit: 次
  when: event
  fields:
    speakers: { type: count, label: 发言人数, unit: 人, required: true, heads: participants }
`;
function load(from: string, to: string) {
  const text = record().replace(from, to);
  const { issues, names } = loadTree({ 'catalogue/kinds/乙.yaml': kinds, [recordFile]: text });
  return issues
    .filter(({ file }) => file === recordFile)
    .map(({ issue, better }) => ({
      code: issue.code,
      better,
      hint: describeIssue(issue, names, better).hint,
    }));
}

describe('kinds that one value strings together', () => {
  it.each(['党课、专题研讨', '党课+专题研讨', '党课，专题研讨', '党课和专题研讨', '党课 专题研论'])(
    'are each offered, and their fields are read: %s',
    (written) => {
      const found = load('kind: 党课', `kind: ${written}\nspeekers: 3`);
      expect(found.map(({ code }) => code)).toEqual(['unknown-choice', 'unknown-key']);
      expect(found[0]?.better).toBeUndefined();
      expect(found[0]?.hint).toContain('\nkind: 党课\nalso: [专题研讨]');
      expect(found[1]?.better).toEqual(['speakers: 3']);
    },
  );

  it.each([
    ['also: 主题党日、专题研讨', 'also: [主题党日, 专题研讨]'],
    ['also: [主题党日、专题研讨]', 'also: [主题党日, 专题研讨]'],
  ])('are offered as a list where a list belongs: %s', (written, line) => {
    const more = 'speakers: 3\n';
    const found = load('title:', `${written}\n${more}title:`);
    expect(found.map(({ code, better }) => [code, better])).toEqual([['unknown-choice', [line]]]);
    expect(load('title:', `${line}\n${more}title:`)).toEqual([]);
  });

  it('are not taken for one of them where there is one', () => {
    const [found] = load('kind: 党课', 'kind: 党课和会');
    expect(found?.hint).not.toContain('also:');
  });
});

describe('a key in other letters', () => {
  it.each([
    ['kind: 党课', 'Kind: 党课'],
    ['kind: 党课', 'KIND: 党课'],
    ['date: 2023-03-16', 'Date: 2023-03-16'],
    ['attendance: 31', 'Attendance: 31'],
  ])('is the one of small ones: %s', (good, written) => {
    const found = load(good, written);
    expect(found.map(({ code, better }) => [code, better])).toEqual([['unknown-key', [good]]]);
  });
});
