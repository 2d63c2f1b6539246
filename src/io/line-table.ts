import { KeptOne } from '../domain/kept.ts';
import type { Part, Position } from './source.ts';

// One table a part: counting the lines before each of many places anew takes the square of their number.
const tables = new KeptOne<Part, readonly number[]>();

/**
 * Where a place of a part, counted in UTF-16 units from its beginning, stands in the whole file. What lies
 * behind the end (js-yaml reads a line break that it adds itself) stands at the end.
 */
export function pointAt(part: Part, place: number): Position {
  const offset = Math.min(place, part.text.length);
  const starts = tables.get(part, ({ text }) => lineStarts(text));
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle;
  }
  return { line: part.line + low + 1, column: offset - (starts[low] as number) + 1 };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
