import { expect, it } from 'vitest';
import { measured, misses } from '../../../scripts/lib/page-measures.ts';
import type { PlacedPage } from '../../../scripts/lib/pdf-text.ts';

/** A page of full lines. */
const page = (lines: number, characters: number, left = 79.4): PlacedPage => ({
  width: 595.3,
  height: 841.9,
  texts: [
    ...Array.from({ length: lines }, (_, at) => ({
      text: '永'.repeat(characters),
      left,
      right: 521.6,
      baseline: 125 + at * 28.95,
      size: 16,
    })),
    { text: '— 2 —', left: 93, right: 120, baseline: 775, size: 14 },
  ],
});

it('finds a page right that has 22 lines of 28 characters within the margins', () => {
  expect(measured(page(22, 28))).toMatchObject({ lines: 22, characters: 28 });
  expect(misses(measured(page(22, 28)))).toEqual([]);
});

it('names what is not as it has to be', () => {
  expect(misses(measured(page(21, 28)))).toEqual(['lines']);
  expect(misses(measured(page(22, 27)))).toEqual(['characters']);
  expect(misses(measured(page(22, 28, 90)))).toEqual(['left']);
});
