import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fileOf,
  pageAndPlace,
  pagesOfGaps,
  pairKey,
  placesOf,
  postingsOf,
} from '../../src/search/postings.ts';

const keys = fc.array(fc.constantFrom('党', '员', '3', 'ab', 'constructor', '__proto__'), {
  maxLength: 4,
});
const page = fc.record({ title: keys, texts: fc.array(keys, { maxLength: 3 }) });

/** The list of a key, from the one file that can have it. */
function listOf<Entry extends readonly [string, ...unknown[]]>(
  files: readonly (readonly Entry[])[],
  key: string,
): Entry {
  const entry = files[fileOf(key, files.length)]?.find(([known]) => known === key);
  if (!entry) throw new RangeError(`No list of ${key}`);
  return entry;
}

describe('the lists', () => {
  test('give for each unit the pages that have it, in the title or only in a text', () => {
    fc.assert(
      fc.property(fc.array(page), (pages) => {
        const { units } = postingsOf(pages);
        for (const key of new Set(
          pages.flatMap(({ title, texts }) => [...title, ...texts.flat()]),
        )) {
          const [, inTitle, inTexts] = listOf(units, key);
          const places = pages.map(({ title, texts }) =>
            title.includes(key) ? 'title' : texts.flat().includes(key) ? 'texts' : 'none',
          );
          const at = (where: string) =>
            places.flatMap((place, index) => (place === where ? [index] : []));
          expect(pagesOfGaps(inTitle)).toEqual(at('title'));
          expect(pagesOfGaps(inTexts)).toEqual(at('texts'));
        }
      }),
    );
  });

  test('give for each pair the places where it begins, with one left free before each text', () => {
    fc.assert(
      fc.property(fc.array(page), (pages) => {
        const { pairs } = postingsOf(pages);
        const expected = new Map<string, (readonly [number, number])[]>();
        pages.forEach(({ title, texts }, at) => {
          const row = [title, ...texts].flatMap((text) => [...text, undefined]);
          row.forEach((first, place) => {
            const second = row[place + 1];
            if (first === undefined || second === undefined) return;
            const key = pairKey(first, second);
            expected.set(key, [...(expected.get(key) ?? []), [at, place]]);
          });
        });
        for (const [key, places] of expected) {
          expect(placesOf(listOf(pairs, key)).map(pageAndPlace)).toEqual(places);
        }
        expect(pairs.flat()).toHaveLength(expected.size);
      }),
    );
  });

  test('are shared out among files evenly enough, more of them where there is more', () => {
    const text = Array.from({ length: 64_000 }, (_, at) =>
      String.fromCodePoint(0x4e00 + (at >> 2)),
    );
    const { units, pairs } = postingsOf([{ title: [], texts: [text] }]);
    for (const files of [units, pairs]) {
      expect(files.length).toBeGreaterThan(20);
      const sizes = files.map((file) => file.length);
      expect(Math.max(...sizes)).toBeLessThan(3 * (sizes.reduce((a, b) => a + b) / files.length));
    }
    expect(postingsOf([]).pairs).toEqual([[]]);
  });
});
