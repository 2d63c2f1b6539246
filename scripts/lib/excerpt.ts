import { visible } from '../../src/labels/visible.ts';
import { blanksFor } from './width.ts';

/** A line of a file and the mark under a place in it. */
interface Excerpt {
  readonly text: string;
  readonly caret: string;
}

/** Characters shown before and after the place in a long line. */
const before = 24;
const after = 40;

/**
 * The part of a line around a column (from 1, in UTF-16 units), with a mark below it. `undefined` where
 * there is nothing worth looking at: no line, an empty one, or a fence around a file's data.
 */
export function excerptOf(line: string | undefined, column: number): Excerpt | undefined {
  if (line === undefined || /^(?:---|\s*)$/.test(line)) return undefined;
  const at = Math.min(column - 1, line.length);
  // Shorter on the left where the line is short anyway; never into the middle of a pair of surrogates.
  const start = at > before + 8 ? boundary(line, at - before) : 0;
  const end = line.length > at + after + 8 ? boundary(line, at + after) : line.length;
  const left = (start > 0 ? '…' : '') + visible(line.slice(start, at));
  const right = visible(line.slice(at, end)) + (end < line.length ? '…' : '');
  return { text: left + right, caret: `${blanksFor(left)}^` };
}

function boundary(line: string, at: number): number {
  const isLowSurrogate = /[\uDC00-\uDFFF]/.test(line.charAt(at));
  return isLowSurrogate ? at - 1 : at;
}
