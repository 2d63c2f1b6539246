import { isError, type IssueCode } from '../../src/domain/issues.ts';
import { textOrder } from '../../src/domain/order.ts';
import type { Content } from '../../src/io/load.ts';
import { describeIssue } from '../../src/labels/issues.ts';

/** A problem of the content in words, with its place. */
export interface Problem {
  /** Relative to the content folder, with forward slashes. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
  readonly code: IssueCode;
  /** Errors stop a build, warnings do not. */
  readonly severity: 'error' | 'warning';
  readonly title: string;
  readonly message: string;
  /** What to write instead; lines to paste follow a line break. */
  readonly hint: string;
}

/** What `validate` found, in the order of files, lines and columns. `--json` prints this very value. */
export interface ValidationReport {
  readonly problems: readonly Problem[];
  readonly counts: {
    readonly errors: number;
    readonly warnings: number;
    /** Files that have a problem. */
    readonly files: number;
  };
}

/** How many of a content's issues stop a build. */
export function errorCount({ issues }: Pick<Content, 'issues'>): number {
  return issues.filter(({ issue }) => isError(issue)).length;
}

/** Puts the issues of a content, or some of them, into words and order. */
export function reportOf({ issues, names }: Pick<Content, 'issues' | 'names'>): ValidationReport {
  const problems = issues
    .map(({ issue, file, line, column, better }): Problem => {
      const { severity, title, message, hint } = describeIssue(issue, names, better);
      return { file, line, column, code: issue.code, severity, title, message, hint };
    })
    .sort((a, b) => textOrder(a.file, b.file) || a.line - b.line || a.column - b.column);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return {
    problems,
    counts: {
      errors,
      warnings: problems.length - errors,
      files: new Set(problems.map(({ file }) => file)).size,
    },
  };
}

/** The report with only those problems that an earlier one did not have; its counts are still of all. */
export function sinceReport(report: ValidationReport, told: ValidationReport): ValidationReport {
  // Without the line number, which changes with every line added above.
  const nameOf = ({ file, code, message }: Problem) => [file, code, message].join('\n');
  // Equal problems count one by one: a second is new where the earlier report had one.
  const known = new Map<string, number>();
  for (const name of told.problems.map(nameOf)) known.set(name, (known.get(name) ?? 0) + 1);
  const problems = report.problems.filter((problem) => {
    const name = nameOf(problem);
    const left = known.get(name) ?? 0;
    known.set(name, left - 1);
    return left <= 0;
  });
  return { ...report, problems };
}
