import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keysOf } from '../../src/search/cut.ts';
import { cutPage } from '../../src/search/cut-page.ts';
import { feedOf } from '../../src/search/feed.ts';
import { wordsForRun } from '../../src/search/tokens.ts';
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
  test('is a word for each pair of neighbours', () => {
    expect(wordsForRun(['党', '员', '会'])).toHaveLength(2);
    expect(wordsForRun(['党'])).toEqual([]);
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
});

describe('a page is fed', () => {
  const fed = (title: string, ...texts: string[]) => {
    const [page] = pagesOf({ title, texts }).pages;
    return feedOf(cutPage(page!));
  };

  test('its title before its texts, with gaps between, and says where the title ends', () => {
    const { content, titleRun } = fed('党员大', '大会', '会议');
    const [title, one, two] = [
      ['党', '员', '大'],
      ['大', '会'],
      ['会', '议'],
    ].map(wordsForRun);
    expect(titleRun).toBe(2);
    expect(content.split(' ')).toEqual([...title!, '。', ...one!, '。', ...two!, '。']);
  });

  test('nothing for what is a single unit, which is found otherwise', () => {
    expect(fed('党', '员', '大会')).toEqual({
      content: [...wordsForRun(['大', '会']), '。'].join(' '),
      titleRun: 0,
    });
  });

  test('a word that spells nothing where there is no run', () => {
    expect(fed('……', '党')).toEqual({ content: 'y', titleRun: 0 });
  });
});
