import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isError, type Issue } from '../../../src/domain/issues.ts';
import type { LocatedIssue } from '../../../src/io/load.ts';
import { branch, loadTree } from '../../support/content-tree.ts';
import { recordFile } from '../../support/problems.ts';

const good = `---
kind: 党课
also: [主题党日]
title: 专题党课
date: 2023-03-16
time: 14:30-16:00
lecturer: 党委书记
attendance: 31
themes:
  - 法治建设
  - 党的二十大精神
with:
  - { branch: window, present: 3 }
evidence:
  - type: 会议记录本
    ref: 2023年第1册第14页
state: 待核
---

正文。
`;
const seats = ['党委书记', '党委副书记'].map((seat) => ({ seat, from: '2019-01-01' }));
const files = {
  'branches/bureau.mdx': branch({ name: '局党委', level: '党委', parent: undefined, seats }),
  'catalogue/themes.yaml': `themes:
  - { id: law, label: 法治建设, from: 2020-01-01 }
  - { id: congress, label: 党的二十大精神, from: 2022-10-16 }
campaigns: []
`,
};

const issuesOf = (text: string) => loadTree({ ...files, [recordFile]: text }).issues;
const errorsOf = (issues: readonly LocatedIssue[]) =>
  issues.filter(({ issue, file }) => file === recordFile && isError(issue));

/** What slips from a keyboard: a sign that is lost, doubled, or of the other keyboard. */
const slip = fc.record({
  line: fc.integer({ min: 1, max: 17 }),
  at: fc.nat(30),
  removed: fc.nat(2),
  put: fc.constantFrom(
    '',
    ' ',
    '：',
    '，',
    '"',
    "'",
    '“',
    '”',
    '\t',
    '　',
    '\u00a0',
    '-',
    '[',
    ']',
    '{',
    '}',
    '#',
    '@',
    '人',
    '0',
    'x',
    '、',
    ':',
    '*',
    '&',
  ),
});

function slipped(
  text: string,
  slips: readonly { line: number; at: number; removed: number; put: string }[],
): string {
  const lines = text.split('\n');
  for (const { line, at, removed, put } of slips) {
    const content = lines[line] ?? '';
    const from = Math.min(at, content.length);
    lines[line] = content.slice(0, from) + put + content.slice(from + removed);
  }
  return lines.join('\n');
}

describe('the lines that are told of any slip', () => {
  it(
    'mend what they are told of, and lead to no problem that was not told',
    { timeout: 120_000 },
    () => {
      fc.assert(
        fc.property(fc.array(slip, { minLength: 1, maxLength: 3 }), (slips) => {
          const text = slipped(good, slips);
          const told = errorsOf(issuesOf(text));
          // Behind what nobody can mend nothing is read.
          if (told.some(({ issue, better }) => issue.code.startsWith('yaml-') && !better)) return;
          const lines = text.split('\n');
          const mended = new Set<number>();
          for (const { line, better } of told) {
            if (better?.length !== 1) continue;
            lines[line - 1] = better[0] ?? '';
            mended.add(line);
          }
          if (mended.size === 0) return;
          const after = errorsOf(issuesOf(lines.join('\n')));
          const known = new Set(told.map(({ line, issue }) => `${line} ${issue.code}`));
          const isOfLine = ({ code }: Issue) => code !== 'missing-key' && code !== 'time-missing';
          const left = after.filter(
            ({ line, issue }) =>
              !known.has(`${line} ${issue.code}`) || (mended.has(line) && isOfLine(issue)),
          );
          expect({ text, left }).toEqual({ text, left: [] });
        }),
        { numRuns: 60 },
      );
    },
  );
});
