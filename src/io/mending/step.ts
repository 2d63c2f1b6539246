import type { Issue, Place } from '../../domain/issues.ts';
import type { Names } from '../../domain/names.ts';
import type { LocatedIssue } from '../issues/locate.ts';
import { placeKey } from '../issues/place-key.ts';
import type { ReadFiles } from '../read-files.ts';
import { withData } from '../source.ts';
import { edited, editsFor, linesOf, type Edit } from './edits.ts';

/** What is told of files once they are read. */
export interface Told {
  readonly names: Names;
  readonly issues: readonly LocatedIssue[];
}

/** How many characters a file may have to be read again: what is written by hand has far less. */
const textLimit = 100_000;

/** What a reading becomes with all mended in mind that can be mended. */
interface MendingStep<T> {
  readonly files: ReadFiles;
  readonly told: T;
  /** The lines that the problems of values change. */
  readonly lines: ReadonlyMap<LocatedIssue, readonly number[]>;
  /** Problems of which the nearest word would not do either. */
  readonly refuted: readonly LocatedIssue[];
}

/**
 * One more reading; `undefined` where nothing is left to mend. What is guessed is guessed among the names that the content
 * declares: so first what says by itself how it was meant is mended everywhere. A guess that leads to another problem is
 * dropped.
 */
export function mendingStep<T extends Told>(
  files: ReadFiles,
  told: T,
  read: (files: ReadFiles) => T,
  isRefuted: (one: LocatedIssue) => boolean,
): MendingStep<T> | undefined {
  const refuted: LocatedIssue[] = [];
  for (;;) {
    const isDropped = (one: LocatedIssue) => refuted.includes(one) || isRefuted(one);
    const { texts, lines, guesses } = firstMending((mayGuess) =>
      mendingOf(files, told, isDropped, mayGuess),
    );
    if (texts.size === 0) {
      return refuted.length > 0 ? { files, told, lines, refuted } : undefined;
    }
    const next = files.with(texts);
    const reading = read(next);
    const wrong = reading.issues.flatMap(({ issue }) => placeKey(issue.at) ?? []);
    const failed = guesses.filter(({ issue }) => {
      const key = placeKey(reachOf(issue)) ?? '';
      // At the same place, or within what was put there.
      return wrong.some((one) => one === key || one.startsWith(`${key.slice(0, -1)},`));
    });
    if (failed.length === 0) return { files: next, told: reading, lines, refuted };
    refuted.push(...failed);
  }
}

/** The place at which, or within which, nothing may be wrong once a guess is made: what a metric is said to be bears on all of it. */
function reachOf({ code, at }: Issue): Place {
  return code === 'metric-nature-clash' && at.in === 'data'
    ? { ...at, path: at.path.slice(0, 1) }
    : at;
}

/** Whether the nearest word may be put into a file. */
type MayGuess = (file: string) => boolean;

/** In this order: what is certain, then guesses in what declares names, then all. */
const stages: readonly MayGuess[] = [
  () => false,
  (file) => !/^(?:records|reports)\//.test(file),
  () => true,
];

/** What the first stage mends that mends anything. */
function firstMending(mendingIn: (mayGuess: MayGuess) => Mending): Mending {
  for (const stage of stages) {
    const found = mendingIn(stage);
    if (found.texts.size > 0) return found;
  }
  return { texts: new Map(), lines: new Map(), guesses: [] };
}

/** The texts that can be mended, by file, the lines that the problem of a value changes, and what is guessed. */
interface Mending {
  readonly texts: ReadonlyMap<string, string>;
  readonly lines: ReadonlyMap<LocatedIssue, readonly number[]>;
  readonly guesses: readonly LocatedIssue[];
}

function mendingOf(
  files: ReadFiles,
  { issues, names }: Told,
  isRefuted: (one: LocatedIssue) => boolean,
  mayGuess: MayGuess,
): Mending {
  const texts = new Map([...files.mended].filter(([, text]) => text.length <= textLimit));
  const lines = new Map<LocatedIssue, readonly number[]>();
  const guesses: LocatedIssue[] = [];
  const edits = new Map<string, Edit[]>();
  for (const one of issues) {
    const source = files.sources.get(one.file);
    // First what keeps a file from being read as it is meant: then it may say something else.
    if (!source || texts.has(one.file) || isRefuted(one)) continue;
    if (source.text.length > textLimit) continue;
    const found = editsFor(one.issue, source, names);
    if (found.length === 0) continue;
    const isGuess = found.some((edit) => edit.isGuess);
    if (isGuess && !mayGuess(one.file)) continue;
    if (isGuess) guesses.push(one);
    lines.set(one, linesOf(found, source));
    edits.set(one.file, [...(edits.get(one.file) ?? []), ...found]);
  }
  for (const [file, list] of edits) {
    const source = files.sources.get(file);
    if (source) texts.set(file, withData(source, edited(source.data.text, list)));
  }
  return { texts, lines, guesses };
}
