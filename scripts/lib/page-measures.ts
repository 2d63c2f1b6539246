/** What stands on a full page: counts, and millimetres from its edges. */
export interface Measures {
  readonly lines: number;
  readonly characters: number;
  readonly top: number;
  readonly left: number;
  readonly right: number;
}

/** What a full page has to have (GB/T 9704-2012 §5.2); margins within a millimetre. */
const wanted: Measures = { lines: 22, characters: 28, top: 37, left: 28, right: 26 };

const points = { width: 595.3, perMillimetre: 72 / 25.4 };

/** Room above the type in a line of 28.95 points, of which 16 are type: it may lie above or below. */
const leading = (28.95 - 16) / points.perMillimetre;

interface Word {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly text: string;
}

/** Measures a page of Chinese text of one character by the places of its words, as `pdftotext -bbox` tells them. */
export function measured(page: string): Measures {
  const words = [
    ...page.matchAll(/xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="[\d.]+">([^<]*)</g),
  ]
    .map(([, left, top, right, text = '']): Word => ({
      left: Number(left),
      top: Number(top),
      right: Number(right),
      text,
    }))
    .filter(({ text }) => /\p{Script=Han}/u.test(text));
  const lines = Map.groupBy(words, ({ top }) => Math.floor(top));
  const counts = [...lines.values()].map((line) => line.map(({ text }) => text).join('').length);
  return {
    lines: lines.size,
    characters: Math.max(0, ...counts),
    top: Math.min(...words.map(({ top }) => top)) / points.perMillimetre,
    left: Math.min(...words.map(({ left }) => left)) / points.perMillimetre,
    right: (points.width - Math.max(...words.map(({ right }) => right))) / points.perMillimetre,
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
