import { inText, issue, type Issue, type IssueCode } from '../domain/issues.ts';
import { textOrder } from '../domain/order.ts';
import { pairMisspeltKeys } from '../domain/reading/misspelt.ts';
import { locate } from './positions.ts';
import type { Position, Source } from './source.ts';
import type { FullWidth, Misspelling } from './yaml/slip.ts';

/** An issue with its file (relative to the content folder), line and column, counted from 1. */
export interface LocatedIssue {
  readonly issue: Issue;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Finds the lines of issues; each is listed once, in the order of files, lines and columns. */
export function locateAll(
  issues: readonly Issue[],
  sources: ReadonlyMap<string, Source>,
): LocatedIssue[] {
  const found = new Map<string, LocatedIssue>();
  const misread = new Set(issues.flatMap((one) => keyMeant(one) ?? []));
  const lost = new Set(
    issues.flatMap(({ code, at }) =>
      code === 'yaml-comment' && at.in === 'text' ? `${at.file}:${at.line}` : [],
    ),
  );
  const written = new Set(
    issues.flatMap((one) =>
      asWritten.has(one.code) && one.at.in === 'data' ? [addressOf(one)] : [],
    ),
  );
  for (const one of pairMisspeltKeys(issues)) {
    if (one.code === 'missing-key' && misread.has(addressOf(one))) continue;
    const { file } = one.at;
    const position = locate(one.at, sources.get(file));
    // A value that a `#` has taken away is not missing.
    const isEmpty = one.code === 'wrong-type' && one.facts.got === 'null';
    if (isEmpty && lost.has(`${file}:${position.line}`)) continue;
    if (!asWritten.has(one.code) && written.has(addressOf(one))) continue;
    const better = misreadPunctuation(one, position) ?? one;
    const { line, column } = better.at.in === 'text' ? better.at : position;
    const key = JSON.stringify([file, line, column, better.code, better.facts], withoutChoices);
    if (!found.has(key)) found.set(key, { issue: better, file, line, column });
  }
  return [...found.values()].sort(
    (a, b) => textOrder(a.file, b.file) || a.line - b.line || a.column - b.column,
  );
}

/** How a value is written is told first: that it will not do may come of that alone. */
const asWritten: ReadonlySet<IssueCode> = new Set(['number-written', 'hidden-character']);

/**
 * Leaves out what might have been written instead: it says nothing of what was written, and it is as long as
 * the content is large.
 */
function withoutChoices(key: string, value: unknown): unknown {
  return choices.has(key) ? undefined : value;
}

const choices: ReadonlySet<string> = new Set(['allowed', 'labels', 'names', 'likely']);

/**
 * `{ branch： window }`, `{ branch:window }`, `- branch：window` and `- ｛branch: window｝` are good YAML, but
 * for keys of those names and for a sentence. What the editor has to change is the punctuation.
 */
function misreadPunctuation(one: Issue, { line, column }: Position): Issue | undefined {
  const misread = misreadKey(one);
  if (!misread) return undefined;
  const { slip, offset } = misread;
  const place = inText(one.at.file, line, column + offset);
  const { code, ...facts } = slip;
  return issue(code, facts, place);
}

interface MisreadKey {
  readonly slip: FullWidth | Misspelling;
  readonly offset: number;
  /** The key that was meant. */
  readonly key: string;
}

function misreadKey({ code, facts }: Issue): MisreadKey | undefined {
  const isSentence = code === 'wrong-type' && facts.expected === 'mapping';
  const written = code === 'unknown-key' ? facts.key : isSentence ? facts.got : '';
  const [colon, key = '', mark] = /^([A-Za-z]\w*)\s*(：|:(?=[^\s:/]))/.exec(written) ?? [];
  if (colon !== undefined) {
    const offset = colon.length - 1;
    if (mark === '：') {
      const better = `${key}: ${written.slice(colon.length).trim()}`;
      return { slip: { ...fullWidth('：', ':'), better }, offset, key };
    }
    const better = written.replace(':', ': ');
    return {
      slip: { code: 'yaml-broken', reason: 'no-space-after-colon', better },
      offset,
      key,
    };
  }
  const brace = code === 'unknown-key' && /^｛\s*([A-Za-z]\w*)/.exec(written);
  return brace ? { slip: fullWidth('｛', '{'), offset: 0, key: brace[1] as string } : undefined;
}

function fullWidth(character: string, ascii: string): FullWidth {
  return { code: 'yaml-full-width', character, ascii };
}

/** The address of the key that full-width punctuation hides, and that is not missing. */
function keyMeant(one: Issue): string | undefined {
  const misread = misreadKey(one);
  if (!misread || one.code !== 'unknown-key' || one.at.in !== 'data') return undefined;
  return JSON.stringify([one.at.file, [...one.at.path.slice(0, -1), misread.key]]);
}

function addressOf({ at }: Issue): string {
  return JSON.stringify([at.file, at.in === 'data' ? at.path : []]);
}
