import type { Stretch } from './answer.ts';
import { unitsOf } from './cut.ts';
import { placesAmong, placesOf, standsAmong, type Place } from './find.ts';

type Words = readonly (readonly string[])[];

/** How much of a text an excerpt shows, in characters: in all, and before the match. */
const shown = 84;
const before = 24;

/** How many excerpts a result has at most. */
const most = 2;

/** From how many characters on a text is more than a name or a value. */
const sentence = 20;

/** A text in stretches: those where a word of the query stands are marked. */
export function markedText(text: string, words: Words): Stretch[] {
  return stretches(text, placesOf(words, text), { start: 0, end: text.length });
}

/**
 * The places of a page's texts where the query stands, as they read there: from the texts with the most
 * different words of it. Where it stands in none of them, the beginning of the first that is a sentence.
 *
 * @param line what stands under the title already: a text that it holds says nothing new
 */
export function excerptsOf(texts: readonly string[], words: Words, line: string): Stretch[][] {
  const others = texts.filter((text) => !line.includes(text));
  const held = others.flatMap((text, at) => {
    const units = unitsOf(text);
    const places = placesAmong(words, units);
    if (places.length === 0) return [];
    return [{ text, at, places, words: words.filter((word) => standsAmong(word, units)) }];
  });
  if (held.length === 0) {
    const first = others.find((text) => text.length >= sentence) ?? others[0];
    return first === undefined ? [] : [excerpt(first, [])];
  }
  const chosen = held
    .sort((a, b) => b.words.length - a.words.length || sentences(b) - sentences(a) || a.at - b.at)
    .slice(0, most)
    .sort((a, b) => a.at - b.at);
  return chosen.map(({ text, places }) => excerpt(text, places));
}

/** What is more than a name or a value says more of the page. */
function sentences({ text }: { readonly text: string }): 0 | 1 {
  return text.length >= sentence ? 1 : 0;
}

/** A part of a text around its first match, with `…` where it is cut. */
function excerpt(text: string, places: readonly Place[]): Stretch[] {
  const window = windowOf(text, places[0]?.start ?? 0);
  const parts = stretches(text, places, window);
  return [
    ...(window.start > 0 ? [{ text: '…', marked: false }] : []),
    ...parts,
    ...(window.end < text.length ? [{ text: '…', marked: false }] : []),
  ];
}

/** Begins after a punctuation mark where there is one, and never cuts a number, a word or a character. */
function windowOf(text: string, match: number): Place {
  if (text.length <= shown) return { start: 0, end: text.length };
  const borders = [...unitsOf(text).map(({ start }) => start), text.length];
  const earliest = Math.max(0, Math.min(match - before, text.length - shown));
  const pause = /[，。；：！？、]/u;
  const starts = borders.filter((border) => border >= earliest && border <= match);
  const start =
    earliest === 0
      ? 0
      : (starts.find((border) => pause.test(text[border - 1] ?? '')) ?? starts[0] ?? match);
  const end = borders.filter((border) => border <= start + shown).at(-1) ?? text.length;
  return { start, end: Math.max(end, match) };
}

/** A part of a text, marked at the places; a place that reaches out of it is cut. */
function stretches(text: string, places: readonly Place[], { start, end }: Place): Stretch[] {
  const parts: Stretch[] = [];
  let at = start;
  const put = (to: number, marked: boolean) => {
    if (to > at) parts.push({ text: text.slice(at, to), marked });
    at = Math.max(at, to);
  };
  for (const place of places) {
    if (place.end <= start || place.start >= end) continue;
    put(place.start, false);
    put(Math.min(place.end, end), true);
  }
  put(end, false);
  return parts;
}
