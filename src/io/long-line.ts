import { inText, issue, type Issue } from '../domain/issues.ts';
import type { Part } from './source.ts';

/**
 * How long a line may be. A paragraph of an office's paper has a few hundred characters; what is much longer
 * was written by a program, and checking it could take minutes.
 */
const lineLimit = 10_000;

/** The first line of a part of a file that is too long to be read. */
export function longLine(file: string, { text, line }: Part): Issue | undefined {
  let start = 0;
  for (let count = 1; start <= text.length; count += 1) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    if (end - start > lineLimit) {
      const facts = { length: end - start, limit: lineLimit };
      return issue('line-too-long', facts, inText(file, line + count, 1));
    }
    start = end + 1;
  }
  return undefined;
}
