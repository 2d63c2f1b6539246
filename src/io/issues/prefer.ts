import type { Issue, IssueCode } from '../../domain/issues.ts';
import { placeKey } from './place-key.ts';
import type { PositionOf } from './locate.ts';

/** Leaves out what is wrong with a value for a reason that is told of the same value. */
export function preferCauses(issues: readonly Issue[], positionOf: PositionOf): Issue[] {
  const written = new Set(
    issues.flatMap(({ code, at }) => (asWritten.has(code) ? (placeKey(at) ?? []) : [])),
  );
  const comments = new Set(
    issues.flatMap(({ code, at }) =>
      code === 'yaml-comment' && at.in === 'text' ? lineOf(at.file, at.line) : [],
    ),
  );
  const pasted = new Set(
    issues.flatMap(({ code, at }) => (code === 'frontmatter-second' ? at.file : [])),
  );
  return issues.filter((one) => {
    // The fences of a second frontmatter underline what stands above them.
    if (one.code === 'heading-underlined' && pasted.has(one.at.file)) return false;
    if (!asWritten.has(one.code) && written.has(placeKey(one.at) ?? '')) return false;
    // A value that a `#` has taken away is not missing.
    const isEmpty = one.code === 'wrong-type' && one.facts.got === 'null';
    if (!isEmpty || comments.size === 0) return true;
    return !comments.has(lineOf(one.at.file, positionOf(one.at).line));
  });
}

/** How a value is written is told first: that it will not do may come of that alone. */
const asWritten: ReadonlySet<IssueCode> = new Set(['number-written', 'hidden-character']);

function lineOf(file: string, line: number): string {
  return `${file}:${line}`;
}
