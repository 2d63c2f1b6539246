import { figureMark } from '../prose.ts';
import type { ReportPassage } from './report-passages.ts';

interface Within {
  readonly from: number;
  readonly to: number;
}

/** How far a sentence is looked for; what is longer is cut there. */
const reach = 80;

/** The sentence in which a part of a text stands, without its full stop: its beginning, and the place behind its end. */
export function sentenceAt(
  text: string,
  { from, to }: Within,
  ends = /[。；！？\n]/u,
): readonly [from: number, to: number] {
  const first = Math.max(0, from - reach);
  let begin = from;
  while (begin > first && !ends.test(text.charAt(begin - 1))) begin -= 1;
  const rest = text.slice(to, to + reach);
  const end = rest.search(ends);
  return [begin, end < 0 ? to + rest.length : to + end];
}

/**
 * What is written in the file around a part of a sentence, so that the sentence can be given with something else in
 * its place; `undefined` where other marks than components stand in it, or it is too long to be found again.
 */
export function aroundIn(
  { text, written }: ReportPassage,
  part: Within,
): { readonly before: string; readonly after: string } | undefined {
  if (!written) return undefined;
  for (const ends of [/[。；！？\n]/u, /[，。；！？：、\n]/u]) {
    const [from, to] = sentenceAt(text, part, ends);
    const before = written(from, part.from);
    const after = written(part.to, to);
    if (before.length + after.length > 2 * reach) continue;
    const isPlain = [
      [before, text.slice(from, part.from)],
      [after, text.slice(part.to, to)],
      [written(part.from, part.to), text.slice(part.from, part.to)],
    ].every(([source = '', says]) => source.replace(component, figureMark) === says);
    // Marks at its ends are in none of the three.
    const isWhole = written(from, to) === before + written(part.from, part.to) + after;
    if (isPlain && isWhole) return { before: before.trimStart(), after: after.trimEnd() };
  }
  return undefined;
}

/** A component as it is written in a sentence; `aroundIn` compares what is left with what is read. */
const component = /<([A-Z]\w*)(?:\s[^<>]*)?(?:\/>|>[^<>]*<\/\1>)/gu;
