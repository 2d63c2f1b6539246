import { join, relative, sep } from 'node:path';
import { UsageError } from '../flags.ts';
import type { Content } from '../../../src/io/load.ts';
import type { ValidationReport } from '../problems.ts';
import { reportForCi } from './ci.ts';
import { reportAsJson } from './json.ts';
import { reportAsText } from './text.ts';

export const formats = ['text', 'json', 'ci'] as const;
type Format = (typeof formats)[number];

/**
 * The formats that a report is printed in. `--json` is short for `--format json` and never has company, so
 * that standard output can be parsed; on GitHub the text comes with annotations.
 *
 * @throws UsageError where the flags contradict each other
 */
export function chosenFormats(
  { format, json }: { readonly format: Format | undefined; readonly json: boolean },
  env: NodeJS.ProcessEnv,
): readonly Format[] {
  if (json && format !== undefined && format !== 'json') {
    throw UsageError.of('flags-conflict', { flags: ['--json', `--format ${format}`] });
  }
  if (json || format === 'json') return ['json'];
  if (format === 'ci') return ['ci'];
  return env['GITHUB_ACTIONS'] === 'true' ? ['text', 'ci'] : ['text'];
}

/** Prints a report of a content, for this process's terminal and working folder. */
export function render(
  report: ValidationReport,
  format: Format,
  { dir, lineOf }: Pick<Content, 'dir' | 'lineOf'>,
): string {
  switch (format) {
    case 'json':
      return reportAsJson(report);
    case 'ci':
      return reportForCi(report, pathFrom(process.env['GITHUB_WORKSPACE'] ?? process.cwd(), dir));
    case 'text':
      return reportAsText(report, {
        pathOf: pathFrom(process.cwd(), dir),
        lineOf,
        coloured: process.stdout.isTTY && process.stdout.hasColors(),
      });
  }
}

/** The paths of a content folder's files from another folder; absolute where they lie outside it. */
function pathFrom(folder: string, dir: string): (file: string) => string {
  return (file) => {
    const path = join(dir, file);
    const way = relative(folder, path);
    return (way.startsWith('..') ? path : way).split(sep).join('/');
  };
}
