import { describe, expect, it } from 'vitest';
import { wordsAmong } from '../../src/search/find.ts';
import { readQuery } from '../../src/search/query/query.ts';

const among = (query: string, texts: readonly string[]) => wordsAmong(readQuery(query), texts);

describe('the words of a query among texts', () => {
  it('are found where they stand in any of them, and missing where they stand in none', () => {
    expect(among('助企 博览会  车间', ['走访助企', '下车间'])).toEqual({
      found: ['助企', '车间'],
      missing: ['博览会'],
    });
  });

  it('are told as they were typed, each once, and only those that can be looked for', () => {
    expect(among('《党课》 ＫＰＩ ，。 《党课》', ['讲党课'])).toEqual({
      found: ['《党课》'],
      missing: ['ＫＰＩ'],
    });
  });

  it('are not found across two texts, nor within a number', () => {
    expect(among('党课 3', ['讲党', '课13次'])).toEqual({ found: [], missing: ['党课', '3'] });
    expect(among('6-30', ['2023.6.30'])).toEqual({ found: ['6-30'], missing: [] });
  });
});
