import { visible } from '../../../src/labels/visible.ts';
import type { Problem, ValidationReport } from '../problems.ts';

/**
 * Each problem as a workflow command, which GitHub shows beside the line:
 * https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 *
 * @param pathOf the path of a problem's file from the repository's root
 */
export function reportForCi(report: ValidationReport, pathOf: (file: string) => string): string {
  return report.problems
    .map((problem) => annotation(problem, visible(pathOf(problem.file))))
    .join('\n');
}

function annotation(problem: Problem, path: string): string {
  const { severity, line, column, title, message, hint } = problem;
  const properties = Object.entries({ file: path, line, col: column, title })
    .map(([name, value]) => `${name}=${escapedProperty(String(value))}`)
    .join(',');
  return `::${severity} ${properties}::${escaped(`${message}\n${hint}`)}`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
