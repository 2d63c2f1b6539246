import type { TextRun } from './answer.ts';
import { unitsOf } from './cut.ts';
import { rangesAmong, rangesOf, occursIn, type TextRange } from './find.ts';

type Words = readonly (readonly string[])[];

/** How much of a text an excerpt shows, in characters: in all, and before the match. */
const shown = 84;
const before = 24;

/** How many excerpts a result has at most. */
const most = 2;

/** From how many characters on a text is more than a name or a value. */
const sentence = 20;

/** A text in runs: those where a word of the query occurs are marked. */
export function markedText(text: string, words: Words): TextRun[] {
  return runs(text, rangesOf(words, text), { start: 0, end: text.length });
}

/**
 * Excerpts of a page's texts around the words of the query: from the texts with the most
 * different words of it. A text that is nothing but the query is shown only where no other has it, and then with
 * the beginning of the first that is a sentence; so is that where the query occurs in none of them.
 *
 * @param line what is printed under the title already: a text within it says nothing new
 */
export function excerptsOf(texts: readonly string[], words: Words, line: string): TextRun[][] {
  const others = texts.filter((text) => !line.includes(text));
  const held = others.flatMap((text, at) => {
    const units = unitsOf(text);
    const ranges = rangesAmong(words, units);
    if (ranges.length === 0) return [];
    const isBare = units.every(({ start }) => ranges.some((one) => isIn(start, one)));
    return [{ text, at, ranges, isBare, words: words.filter((word) => occursIn(word, units)) }];
  });
  const telling = held.filter(({ isBare }) => !isBare);
  if (telling.length === 0) {
    const first =
      others.find((text) => text.length >= sentence) ?? (held.length === 0 ? others[0] : undefined);
    const bare = held.slice(0, 1).map(({ text, ranges }) => excerpt(text, ranges));
    return [...bare, ...(first === undefined ? [] : [excerpt(first, [])])].slice(0, most);
  }
  const chosen = telling
    .sort((a, b) => b.words.length - a.words.length || sentences(b) - sentences(a) || a.at - b.at)
    .slice(0, most)
    .sort((a, b) => a.at - b.at);
  return chosen.map(({ text, ranges }) => excerpt(text, ranges));
}

function isIn(place: number, { start, end }: TextRange): boolean {
  return start <= place && place < end;
}

/** What is more than a name or a value says more of the page. */
function sentences({ text }: { readonly text: string }): 0 | 1 {
  return text.length >= sentence ? 1 : 0;
}

/** A part of a text around its first match, with `…` where it is cut. */
function excerpt(text: string, ranges: readonly TextRange[]): TextRun[] {
  const window = windowOf(text, ranges[0]?.start ?? 0);
  const parts = runs(text, ranges, window);
  return [
    ...(window.start > 0 ? [{ text: '…', marked: false }] : []),
    ...parts,
    ...(window.end < text.length ? [{ text: '…', marked: false }] : []),
  ];
}

/** Begins after a punctuation mark where there is one, and never cuts a number, a word or a character. */
function windowOf(text: string, match: number): TextRange {
  if (text.length <= shown) return { start: 0, end: text.length };
  const borders = [...unitsOf(text).map(({ start }) => start), text.length];
  const earliest = Math.max(0, Math.min(match - before, text.length - shown));
  const pause = /[，。；：！？、]/u;
  const starts = borders.filter((border) => border >= earliest && border <= match);
  const start =
    earliest === 0
      ? 0
      : (starts.find((border) => pause.test(text[border - 1] ?? '')) ?? starts[0] ?? match);
  const end = Math.max(...borders.filter((border) => border <= start + shown));
  return { start, end: Math.max(end, match) };
}

/** A part of a text, marked at the ranges; a range that reaches out of it is cut. */
function runs(text: string, ranges: readonly TextRange[], { start, end }: TextRange): TextRun[] {
  const parts: TextRun[] = [];
  let at = start;
  const put = (to: number, marked: boolean) => {
    if (to > at) parts.push({ text: text.slice(at, to), marked });
    at = Math.max(at, to);
  };
  for (const range of ranges) {
    if (range.end <= start || range.start >= end) continue;
    put(range.start, false);
    put(Math.min(range.end, end), true);
  }
  put(end, false);
  return parts;
}
