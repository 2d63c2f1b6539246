import { inText, issue, type Issue } from '../domain/issues.ts';
import { locate } from './positions.ts';
import type { Source } from './source.ts';

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
  for (const one of issues) {
    const { file } = one.at;
    const position = locate(one.at, sources.get(file));
    const better = fullWidthKey(one, position) ?? one;
    const { line, column } = better.at.in === 'text' ? better.at : position;
    const key = JSON.stringify([file, line, column, better.code, better.facts]);
    if (!found.has(key)) found.set(key, { issue: better, file, line, column });
  }
  return [...found.values()].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column,
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * `{ branch： window }` and `- branch：window` are good YAML, but for a key of that name and for a sentence.
 * What the editor has to change is the colon.
 */
function fullWidthKey(
  { code, facts, at }: Issue,
  { line, column }: { line: number; column: number },
): Issue | undefined {
  const written =
    code === 'unknown-key'
      ? facts.key
      : code === 'wrong-type' && facts.expected === 'mapping'
        ? facts.got
        : '';
  const colon = /^[A-Za-z]\w*\s*：/.exec(written);
  if (!colon) return undefined;
  const place = inText(at.file, line, column + colon[0].length - 1);
  return issue('yaml-full-width', { character: '：', ascii: ':' }, place);
}
