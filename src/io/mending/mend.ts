import { isError } from '../../domain/issues.ts';
import type { LocatedIssue } from '../issues/locate.ts';
import { inOrder } from '../issues/order.ts';
import { hasValueAt } from '../positions.ts';
import type { ReadFiles } from '../read-files.ts';
import { ChangedLines } from './changed-lines.ts';
import { codeOfLine, isOfWriting, Naming, type NameOf } from './naming.ts';
import { mendingStep, type Told } from './step.ts';

/** The first and the last reading of files, and what all of them told. */
interface Readings<T> {
  readonly first: T;
  readonly last: T;
  readonly issues: readonly LocatedIssue[];
}

/** A slip may hide a second one, and that a third: more than this many in a row hide nothing that is written by hand. */
const roundLimit = 8;

/** Of so many problems nobody misses one more; each reading takes its time. */
const issueLimit = 500;

/**
 * Reads files, and reads on where a problem hides others: what can be mended in mind is mended, and what is
 * wrong with the result is told too, at its place in the text as it is written. A problem has the line that
 * mends it, with all else in that line mended, unless something that cannot be mended is wrong in it.
 */
export function readMending<T extends Told>(
  files: ReadFiles,
  readOnce: (files: ReadFiles) => T,
): Readings<T> {
  const naming = new Naming();
  const { nameOf } = naming;
  const read = (some: ReadFiles): T => {
    const reading = readOnce(some);
    naming.add(reading.issues);
    return reading;
  };
  const first = read(files);
  if (first.issues.length > issueLimit) return { first, last: first, issues: first.issues };
  const told = new Map(first.issues.map((one) => [nameOf(one), one]));
  const mendedAt = new Map<string, readonly number[]>();
  let [current, last, changes] = [files, first, changesOf(files, files)];
  const refuted = new Set<string>();
  for (let round = 0; round < roundLimit; round += 1) {
    const step = mendingStep(current, last, read, (one) =>
      refuted.has(nameOf(asWritten(one, changes))),
    );
    if (!step) break;
    for (const one of step.refuted) refuted.add(nameOf(asWritten(one, changes)));
    for (const [one, places] of step.lines) {
      const inText = (line: number) => asWritten({ ...one, line }, changes).line;
      mendedAt.set(nameOf(asWritten(one, changes)), places.map(inText));
    }
    [current, last] = [step.files, step.told];
    changes = changesOf(files, current);
    const known = new Set([...told.values()].map(codeOfLine));
    for (const one of last.issues.map((found) => asWritten(found, changes))) {
      // In a line that was mended, nobody can say at which column something stood.
      const isMoved = one.issue.at.in === 'text' && isChanged(one, changes);
      if (told.has(nameOf(one)) || (isMoved && known.has(codeOfLine(one)))) continue;
      told.set(nameOf(one), one);
    }
  }
  if (current === files && refuted.size === 0) return { first, last, issues: first.issues };
  const stillWrong = new Set(
    last.issues.flatMap((one) => (isOfLine(one, current) ? lineOf(asWritten(one, changes)) : [])),
  );
  const doubted = new Set(
    last.issues.flatMap((one) =>
      one.issue.code === 'seat-unlisted' ? lineOf(asWritten(one, changes)) : [],
    ),
  );
  // A line with another key is not offered where its value would not do there.
  const isWrong = ({ issue }: LocatedIssue, line: string) =>
    stillWrong.has(line) || (issue.code === 'unknown-key' && doubted.has(line));
  const linesOfIssue = (name: string, one: LocatedIssue) =>
    mendedAt.get(name) ?? (isOfWriting(one) ? [one.line] : []);
  const offered = [...told].flatMap(([name, one]) => {
    const lines = linesOfIssue(name, one).map((line) => ({ file: one.file, line }));
    return lines.some((place) => isWrong(one, lineOf(place))) ? [] : lines;
  });
  const failing = failingFiles(files, read, changes, offered, told, nameOf);
  const issues = [...told].map(([name, one]): LocatedIssue => {
    if (refuted.has(name)) return { ...one, better: [] };
    if (failing.has(one.file) || isUndecided(one)) return one;
    const lines = linesOfIssue(name, one);
    const better = lines.flatMap((line) =>
      isWrong(one, lineOf({ ...one, line })) ? [] : (changes.get(one.file)?.better(line) ?? []),
    );
    return better.length > 0 && better.length === lines.length ? { ...one, better } : one;
  });
  return { first, last, issues: inOrder(issues) };
}

/**
 * The files in which the lines that can be offered lead to a problem that is not told, because others cannot:
 * what was mended in mind there hangs together.
 */
function failingFiles(
  files: ReadFiles,
  read: (files: ReadFiles) => Told,
  changes: Changes,
  offered: readonly { readonly file: string; readonly line: number }[],
  told: ReadonlyMap<string, LocatedIssue>,
  nameOf: NameOf,
): ReadonlySet<string> {
  const byFile = Map.groupBy(offered, ({ file }) => file);
  const texts = new Map<string, string>();
  for (const [file, change] of changes) {
    const partly = change.withLines((byFile.get(file) ?? []).map(({ line }) => line));
    if (partly !== undefined) texts.set(file, partly);
  }
  if (texts.size === 0) return new Set();
  const { issues } = read(files.with(texts));
  return new Set(issues.flatMap((one) => (told.has(nameOf(one)) ? [] : one.file)));
}

function lineOf({ file, line }: Pick<LocatedIssue, 'file' | 'line'>): string {
  return `${file}:${line}`;
}

/** Whether what was read on is one of several readings, of which none is offered. */
function isUndecided({ issue: { code, facts } }: LocatedIssue): boolean {
  return code === 'yaml-broken' && facts.reason === 'quotes-within';
}

/** Whether a line cannot stay as it is for a problem; a key that is missing may stand in another line. */
function isOfLine({ issue, file }: LocatedIssue, { sources }: ReadFiles): boolean {
  if (!isError(issue) || issue.at.in === 'file') return false;
  const source = sources.get(file);
  return issue.at.in === 'text' || !source || hasValueAt(source, issue.at.path);
}

type Changes = ReadonlyMap<string, ChangedLines>;

function changesOf(written: ReadFiles, mended: ReadFiles): Changes {
  const changed = [...mended.texts].filter(([file, text]) => written.texts.get(file) !== text);
  return new Map(
    changed.map(([file, text]) => [file, new ChangedLines(written.texts.get(file) ?? '', text)]),
  );
}

/** Whether the line of a problem (as it is written) is mended in mind. */
function isChanged({ file, line }: LocatedIssue, changes: Changes): boolean {
  return changes.get(file)?.better(line) !== undefined;
}

/** A problem of a mended text at its place in the text as it is written. */
function asWritten<T extends LocatedIssue>(one: T, changes: Changes): T {
  const change = changes.get(one.file);
  return change ? { ...one, ...change.original(one) } : one;
}
