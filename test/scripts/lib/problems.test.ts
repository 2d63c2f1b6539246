import { describe, expect, it } from 'vitest';
import { sinceReport, type Problem, type ValidationReport } from '../../../scripts/lib/problems.ts';

const problem = (message: string, line: number): Problem => ({
  file: 'reports/2023-h1.mdx',
  line,
  column: 1,
  code: 'number-typed',
  severity: 'warning',
  title: '手写的数',
  message,
  hint: '',
});

const report = (...problems: Problem[]): ValidationReport => ({
  problems,
  counts: { errors: 0, warnings: problems.length, files: 1 },
});

const newLines = (now: ValidationReport, before: ValidationReport) =>
  sinceReport(now, before).problems.map(({ line }) => line);

describe('problems since an earlier report', () => {
  it('are those that it did not tell, wherever the others have moved', () => {
    const before = report(problem('a', 3));
    expect(newLines(report(problem('a', 5), problem('b', 6)), before)).toEqual([6]);
  });

  it('are also a second one of the same words', () => {
    const before = report(problem('a', 3));
    expect(newLines(report(problem('a', 3), problem('a', 9)), before)).toEqual([9]);
  });

  it('keep the counts of all', () => {
    const now = report(problem('a', 3), problem('b', 4));
    expect(sinceReport(now, report(problem('a', 3))).counts).toEqual(now.counts);
  });
});
