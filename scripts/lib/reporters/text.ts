import { styleText } from 'node:util';
import { problemLabels } from '../../../src/labels/validate.ts';
import { excerptOf } from '../excerpt.ts';
import type { Problem, ValidationReport } from '../problems.ts';

export interface TextOptions {
  /** A problem's file as the user can open it. */
  readonly pathOf: (file: string) => string;
  /** A line of a file (from 1), where it can be shown. */
  readonly lineOf: (file: string, line: number) => string | undefined;
  /** Whether the reader's terminal shows colours. */
  readonly coloured: boolean;
}

/** The report for a person: problems by file, each with its line, what is wrong, and what to write. */
export function reportAsText(report: ValidationReport, options: TextOptions): string {
  const { problems, counts } = report;
  if (problems.length === 0) return problemLabels['problems.none'];
  const style = (format: Parameters<typeof styleText>[0], text: string) =>
    options.coloured ? styleText(format, text, { validateStream: false }) : text;
  const byFile = Map.groupBy(problems, ({ file }) => file);
  const groups = [...byFile].map(([file, ofFile]) =>
    [
      style('underline', options.pathOf(file)),
      ...ofFile.map((problem) => problemText(problem, options, style)),
    ].join('\n'),
  );
  const total = problemLabels['problems.total'](counts.errors, counts.warnings, counts.files);
  return [...groups, style('bold', total)].join('\n\n');
}

type Style = (format: Parameters<typeof styleText>[0], text: string) => string;

function problemText(problem: Problem, { lineOf }: TextOptions, style: Style): string {
  const { file, line, column, severity, title, message, hint } = problem;
  const colour = severity === 'error' ? 'red' : 'yellow';
  const [advice = '', ...paste] = hint.split('\n');
  const excerpt = excerptOf(lineOf(file, line), column);
  return [
    `  ${line}:${column}  ${style(colour, problemLabels[`problems.${severity}`])}  ${style('bold', title)}`,
    ...(excerpt
      ? [`      ${style('dim', excerpt.text)}`, `      ${style(colour, excerpt.caret)}`]
      : []),
    `    ${message}`,
    `    ${advice}`,
    ...paste.map((pasted) => `      ${style('green', pasted)}`),
  ].join('\n');
}
