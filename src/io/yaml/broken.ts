import { YAMLException } from 'js-yaml';
import { inText, issue, type Issue } from '../../domain/issues.ts';
import type { Source } from '../source.ts';
import { brokenLine, causeOf, isRepeatedKey, isUnclosed, markOf } from './cause.ts';
import { findRepair } from './find-repair.ts';
import { changed, type Change, type Repair, type RepairNote } from './repair.ts';

/** How many mistakes of one file are told. */
const slipLimit = 20;

/** How many characters are read to find them: a large file is not read for each sign of each line. */
const readingLimit = 2_000_000;

/** Why a YAML text cannot be read, and what it reads with all mended that can be mended in mind. */
export interface BrokenYaml {
  readonly issues: readonly Issue[];
  readonly mended?: string;
}

/**
 * What is wrong with a YAML text that cannot be read: each mistake that can be named, and what the parser says
 * of the rest. `load` throws a `YAMLException` where a text cannot be read and answers whether it has the
 * shape that is wanted.
 */
export function brokenYaml(source: Source, load: (text: string) => boolean): BrokenYaml {
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
    const repeated = error === 'shape' ? undefined : repeatedKey(text, error);
    if (repeated) {
      issues.push(causeAsWritten(source, text, error as YAMLException, changes));
      lines = repeated;
      continue;
    }
    const repair = findRepair(lines, reached, readTo);
    if (!repair) {
      if (error !== 'shape' && !changes.some(({ line }) => line === brokenLine(text, error))) {
        issues.push(causeAsWritten(source, text, error, changes));
      }
      break;
    }
    issues.push(...issuesOfRepair(source, repair, changes));
    changes.push(...repair.changes);
    lines = changed(lines, repair.changes);
  }
  return { issues, mended: lines.join('\n') };
}

/**
 * The lines without a key that stands a second time, and without what belongs to it: which of the two is meant
 * nobody knows, and the rest can be read. `undefined` for another error, and within braces.
 */
function repeatedKey(text: string, error: YAMLException): readonly string[] | undefined {
  if (!isRepeatedKey(error)) return undefined;
  const lines = text.split('\n');
  const begin = brokenLine(text, error);
  const indent = /^ *(?=["'A-Za-z])/.exec(lines[begin] ?? '')?.[0].length;
  if (indent === undefined || markOf(error)?.column !== indent) return undefined;
  const isBelow = (content: string) =>
    content.trim() === '' || content.search(/[^ ]/) > indent || /^ *- /.test(content);
  const next = lines.findIndex((content, line) => line > begin && !isBelow(content));
  const end = next < 0 ? lines.length : next;
  return lines.map((content, line) => (line >= begin && line < end ? '' : content));
}

/** The issue of a text that was mended in mind, at the place as it is written: changes have moved it. */
function causeAsWritten(
  source: Source,
  text: string,
  error: YAMLException,
  changes: readonly Change[],
): Issue {
  const { data } = source;
  const found = causeOf({ ...source, data: { ...data, text } }, error);
  if (found.at.in !== 'text') return found;
  const line = found.at.line - data.line - 1;
  const column = found.at.column - 1;
  const end = data.text.split('\n')[line]?.length ?? 0;
  const written = Math.min(Math.max(column - shift({ line, column }, changes), 0), end);
  return { ...found, at: { ...found.at, column: written + 1 } };
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

function shift(
  { line, column }: Pick<RepairNote, 'line' | 'column'>,
  earlier: readonly Change[],
): number {
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
