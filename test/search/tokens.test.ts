import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keysOf } from '../../src/search/cut.ts';
import { feedOf } from '../../src/search/feed.ts';
import { wordForOne, wordsForRun } from '../../src/search/tokens.ts';
import { pagesOf } from '../support/search.ts';

const key = fc.oneof(
  fc.constantFrom(
    '党',
    '一',
    '鿿',
    '㐀',
    '𠮷',
    'ガ',
    '1',
    '12',
    '121',
    '2.5',
    'a',
    'ab',
    'é',
    'w',
    'x',
  ),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 3 })
    .map((text) => keysOf(text)[0] ?? '党'),
);

describe('the spelling for Pagefind', () => {
  test('is a word for each pair of neighbours, or for the only unit', () => {
    expect(wordsForRun(['党', '员', '会'])).toHaveLength(2);
    expect(wordsForRun(['党'])).toEqual([wordForOne('党')]);
    expect(wordsForRun([])).toEqual([]);
  });

  test('is of small ASCII letters and digits, which Pagefind and browsers leave whole', () => {
    fc.assert(
      fc.property(fc.array(key, { minLength: 1, maxLength: 4 }), (keys) => {
        for (const word of wordsForRun(keys)) expect(word).toMatch(/^[0-9a-z]+$/);
      }),
    );
  });

  test('differs for any two pairs', () => {
    fc.assert(
      fc.property(key, key, key, key, (a, b, c, d) => {
        const same = a === c && b === d;
        expect(wordsForRun([a, b])[0] === wordsForRun([c, d])[0]).toBe(same);
      }),
      { numRuns: 2000 },
    );
  });

  test('of one unit is no spelling of a pair', () => {
    fc.assert(
      fc.property(key, key, key, (one, a, b) => {
        expect(wordsForRun([a, b])).not.toContain(wordForOne(one));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a page is fed', () => {
  const fed = (title: string, ...texts: string[]) => {
    const [page] = pagesOf({ title, texts }).pages;
    return feedOf(page!);
  };

  test('its title before its texts, and says where the title ends', () => {
    const { content, titleRun, titleSpan } = fed('党员大', '大会');
    const words = content.split(' ');
    expect(titleRun).toBe(2);
    expect(words.slice(0, 2)).toEqual(wordsForRun(['党', '员', '大']));
    expect(words[titleSpan - 1]).toBe('。');
    expect(words.slice(titleSpan)).toEqual([...wordsForRun(['大', '会']), '。', wordForOne('会')]);
  });

  test('each unit once by itself, before the texts where the title has it', () => {
    const { content, titleSpan } = fed('党', '党员，党员');
    const words = content.split(' ');
    expect(words.indexOf(wordForOne('党'))).toBeLessThan(titleSpan);
    expect(words.filter((word) => word === wordForOne('党'))).toHaveLength(1);
    expect(words.filter((word) => word === wordForOne('员'))).toHaveLength(1);
  });

  test('a word that spells nothing where it has neither a letter nor a digit', () => {
    expect(fed('……').content).toBe('y');
  });
});
