import { expect, it } from 'vitest';
import { measured, misses } from '../../../scripts/lib/page-measures.ts';

/** A page of full lines, as `pdftotext -bbox` tells of it. */
const page = (lines: number, characters: number, left = 79.4) =>
  Array.from({ length: lines }, (_, at) => {
    const top = 108 + at * 28.95;
    return `<word xMin="${left}" yMin="${top}" xMax="521.6" yMax="${top + 16}">${'永'.repeat(characters)}</word>`;
  }).join('\n') + '<word xMin="80" yMin="770" xMax="90" yMax="780">2</word>';

it('finds a page right that has 22 lines of 28 characters within the margins', () => {
  expect(measured(page(22, 28))).toMatchObject({ lines: 22, characters: 28 });
  expect(misses(measured(page(22, 28)))).toEqual([]);
});

it('names what is not as it has to be', () => {
  expect(misses(measured(page(21, 28)))).toEqual(['lines']);
  expect(misses(measured(page(22, 27)))).toEqual(['characters']);
  expect(misses(measured(page(22, 28, 90)))).toEqual(['left']);
});
