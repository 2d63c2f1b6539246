import { YAMLException } from 'js-yaml';
import { inText, issue, type Issue } from '../../domain/issues.ts';
import type { Source } from '../source.ts';
import { brokenLine, causeOf, isUnclosed } from './cause.ts';
import { findRepair } from './find-repair.ts';
import { changed, type Change, type Repair, type RepairNote } from './repair.ts';

/** How many mistakes of one file are told. */
const slipLimit = 20;

/** How many characters are read to find them: a large file is not read for each sign of each line. */
const readingLimit = 5_000_000;

/**
 * What is wrong with a YAML text that cannot be read: each mistake that can be named, and what the parser says
 * of the rest. `load` throws a `YAMLException` where a text cannot be read and answers whether it has the
 * shape that is wanted.
 */
export function brokenYaml(source: Source, load: (text: string) => boolean): Issue[] {
  const issues: Issue[] = [];
  const changes: Change[] = [];
  let lines: readonly string[] = source.data.text.split('\n');
  let read = 0;
  const readTo = (text: string) => {
    read += text.length;
    return read > readingLimit ? -1 : reach(text, load);
  };
  while (issues.length < slipLimit) {
    const text = lines.join('\n');
    const error = errorOf(text, load);
    if (error === 'none') break;
    const reached = error === 'shape' ? undefined : reachOf(text, error);
    const repair = findRepair(lines, reached, readTo);
    if (!repair) {
      if (error !== 'shape' && !changes.some(({ line }) => line === brokenLine(text, error))) {
        issues.push(causeOf({ ...source, data: { ...source.data, text } }, error));
      }
      break;
    }
    issues.push(...issuesOfRepair(source, repair, changes));
    changes.push(...repair.changes);
    lines = changed(lines, repair.changes);
  }
  return issues.map((one) => withLine(one, source, lines));
}

/** An issue with its line as it should read: with all of its mistakes mended. */
function withLine(one: Issue, { data }: Source, mended: readonly string[]): Issue {
  if (one.at.in !== 'text') return one;
  const better = mended[one.at.line - data.line - 1]?.trimEnd();
  const written = data.text.split('\n')[one.at.line - data.line - 1]?.trimEnd();
  if (better === undefined || better === written) return one;
  switch (one.code) {
    case 'yaml-broken':
    case 'yaml-full-width':
    case 'yaml-tab':
    case 'yaml-reference':
      return issue(one.code, { ...one.facts, better }, one.at);
    default:
      return one;
  }
}

/** A repair in words; `earlier` changes have moved what stands behind them. */
export function issuesOfRepair(
  { file, data }: Source,
  { notes }: Repair,
  earlier: readonly Change[] = [],
): Issue[] {
  return notes.map((one) => {
    const place = inText(file, data.line + one.line + 1, one.column - shift(one, earlier) + 1);
    const { code, ...facts } = one.cause;
    return issue(code, facts, place);
  });
}

function shift({ line, column }: RepairNote, earlier: readonly Change[]): number {
  return earlier
    .filter((change) => change.line === line && change.column < column)
    .reduce((sum, { length, instead }) => sum + instead.length - length, 0);
}

/** How far a text can be read: the line at which it breaks (from 0), or all of it. */
function reach(text: string, load: (text: string) => boolean): number {
  const error = errorOf(text, load);
  if (error === 'none') return Infinity;
  return error === 'shape' ? -1 : reachOf(text, error);
}

/** A quote or bracket that is never closed is a half line further than what breaks at once. */
function reachOf(text: string, error: YAMLException): number {
  return brokenLine(text, error) + (isUnclosed(error) ? 0.5 : 0);
}

function errorOf(text: string, load: (text: string) => boolean): YAMLException | 'shape' | 'none' {
  try {
    return load(text) ? 'none' : 'shape';
  } catch (error) {
    if (error instanceof YAMLException) return error;
    throw error;
  }
}
