import { styleText } from 'node:util';
import { problemLabels } from '../../../src/labels/validate.ts';
import { visible } from '../../../src/labels/visible.ts';
import { excerptOf } from '../excerpt.ts';
import type { Problem, ValidationReport } from '../problems.ts';

interface TextOptions {
  /** A problem's file as the user can open it. */
  readonly pathOf: (file: string) => string;
  /** A line of a file (from 1), where it can be shown. */
  readonly lineOf: (file: string, line: number) => string | undefined;
  /** Whether the reader's terminal shows colours. */
  readonly coloured: boolean;
}

/** How many problems of one kind are shown: one slip in the catalogue can make hundreds. */
const shownOfKind = 20;

/**
 * The report for a person: problems by file, each with its line, what is wrong, and what to write. Of many
 * problems of one kind the first ones are shown and the rest is counted.
 */
export function reportAsText(report: ValidationReport, options: TextOptions): string {
  const { problems, counts } = report;
  if (problems.length === 0) return problemLabels['problems.none'];
  const style = (format: Parameters<typeof styleText>[0], text: string) =>
    options.coloured ? styleText(format, text, { validateStream: false }) : text;
  const ofKind = Map.groupBy(problems, ({ code }) => code);
  const shown = new Set([...ofKind.values()].flatMap((list) => list.slice(0, shownOfKind)));
  const hidden = [...ofKind.values()].flatMap((list) =>
    list.length > shownOfKind
      ? problemLabels['problems.more'](list[0]?.title ?? '', list.length - shownOfKind)
      : [],
  );
  const byFile = Map.groupBy(
    problems.filter((problem) => shown.has(problem)),
    ({ file }) => file,
  );
  const groups = [...byFile].map(([file, ofFile]) =>
    [
      style('underline', visible(options.pathOf(file))),
      ...ofFile.map((problem) => problemText(problem, options, style)),
    ].join('\n'),
  );
  const total = problemLabels['problems.total'](counts.errors, counts.warnings, counts.files);
  const more = hidden.length > 0 ? [hidden.join('\n')] : [];
  return [...groups, ...more, style('bold', total)].join('\n\n');
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
      ? [`      ${style('dim', bar + excerpt.text)}`, `      ${style(colour, bar + excerpt.caret)}`]
      : []),
    `    ${message}`,
    `    ${advice}`,
    // At the left edge, so that a copied line has exactly the indentation that YAML needs.
    ...paste.map((pasted) => style('green', inert(pasted))),
  ].join('\n');
}

// GitHub's runner takes any line that begins with `::`, even after blanks, for a command:
// https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
const bar = '│ ';

/** A line to paste stays as it is, unless it would be a command. */
function inert(line: string): string {
  return line.trimStart().startsWith('::') ? bar + line : line;
}
