import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pagesOfGaps, unitFileOf, unitFiles, unitFilesOf } from '../../src/search/units.ts';

const keys = fc.array(fc.constantFrom('党', '员', '3', 'ab', 'constructor', '__proto__'), {
  maxLength: 4,
});

describe('the files of units', () => {
  test('give for each unit the pages that have it, in the title or only in a text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ title: keys, texts: fc.array(keys, { maxLength: 3 }) })),
        (pages) => {
          const files = unitFilesOf(pages);
          expect(files).toHaveLength(unitFiles);
          for (const key of new Set(
            pages.flatMap(({ title, texts }) => [...title, ...texts.flat()]),
          )) {
            const [, inTitle, inTexts] = files[unitFileOf(key)]!.find(([known]) => known === key)!;
            const places = pages.map(({ title, texts }) =>
              title.includes(key) ? 'title' : texts.flat().includes(key) ? 'texts' : 'none',
            );
            const at = (where: string) =>
              places.flatMap((place, index) => (place === where ? [index] : []));
            expect(pagesOfGaps(inTitle)).toEqual(at('title'));
            expect(pagesOfGaps(inTexts)).toEqual(at('texts'));
          }
        },
      ),
    );
  });

  test('share the units of a text evenly enough', () => {
    const texts = [Array.from({ length: 6400 }, (_, at) => String.fromCodePoint(0x4e00 + at))];
    const sizes = unitFilesOf([{ title: [], texts }]).map((file) => file.length);
    expect(Math.max(...sizes)).toBeLessThan(200);
  });
});
