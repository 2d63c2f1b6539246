import { grid, linePitch, paper, sizes } from '../../src/document/paper/measures.ts';
import { linesOf, type PlacedPage } from './pdf-text.ts';

/** What stands on a full page: counts, and millimetres from its edges. */
export interface Measures {
  readonly lines: number;
  readonly characters: number;
  readonly top: number;
  readonly left: number;
  readonly right: number;
}

/** What a full page has to have (GB/T 9704-2012 §5.2); margins within a millimetre. */
const wanted: Measures = { ...grid, ...paper.margins };

const pointsPerMillimetre = 72 / 25.4;

/** Room above the type in a line: it may lie above or below. */
const leading = (linePitch - sizes.body) / pointsPerMillimetre;

/** How much of a Chinese character stands above the line of the letters. */
const ascent = 0.88;

/** Measures a page of Chinese text of one character by the places of its texts; the page's number is no text. */
export function measured({ width, texts }: PlacedPage): Measures {
  const chinese = texts.filter(({ text }) => /\p{Script=Han}/u.test(text));
  const lines = linesOf(chinese);
  const counts = lines.map((line) => line.map(({ text }) => text.trim()).join('').length);
  const tops = chinese.map(({ baseline, size }) => baseline - ascent * size);
  return {
    lines: lines.length,
    characters: Math.max(0, ...counts),
    top: Math.min(...tops) / pointsPerMillimetre,
    left: Math.min(...chinese.map(({ left }) => left)) / pointsPerMillimetre,
    right: (width - Math.max(...chinese.map(({ right }) => right))) / pointsPerMillimetre,
  };
}

/** Which measures are not as they have to be. */
export function misses(page: Measures): (keyof Measures)[] {
  const isOff = (key: 'left' | 'right') => Math.abs(page[key] - wanted[key]) > 1;
  return [
    ...(['lines', 'characters'] as const).filter((key) => page[key] !== wanted[key]),
    ...(['left', 'right'] as const).filter(isOff),
    ...(page.top < wanted.top - 1 || page.top > wanted.top + leading + 1 ? ['top' as const] : []),
  ];
}
