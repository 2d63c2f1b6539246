import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  queryString,
  hitAddress,
  soughtIn,
  type Sought,
} from '../../../src/search/client/search-address.ts';

describe('the address of a search', () => {
  it('holds the query and the filters, and is empty where there are none', () => {
    const sought: Sought = { query: '党课 主题', filters: { year: '2023', type: 'record' } };
    const params = new URLSearchParams(queryString(sought));
    expect([...params]).toEqual([
      ['q', '党课 主题'],
      ['type', 'record'],
      ['year', '2023'],
    ]);
    expect(queryString({ query: ' ', filters: {} })).toBe('');
  });

  it('gives back whatever was put into it', () => {
    const text = fc
      .string({ minLength: 1, unit: 'grapheme' })
      .filter((query) => query.trim() !== '');
    const filters = fc.record({ branch: text, half: text }, { requiredKeys: [] });
    fc.assert(
      fc.property(text, filters, (query, chosen) => {
        expect(soughtIn(queryString({ query, filters: chosen }))).toEqual({
          query,
          filters: chosen,
        });
      }),
    );
  });

  it('leaves out what it does not know, and filters without a value', () => {
    expect(soughtIn('?q=a&page=2&year=&kind=lecture')).toEqual({
      query: 'a',
      filters: { kind: 'lecture' },
    });
  });
});

describe('the address of a result', () => {
  it('stands below the base and names what is to be marked', () => {
    expect(hitAddress('/party/', '/reports/2023/', ' "党课"&x ')).toBe(
      '/party/reports/2023/?mark=%22%E5%85%9A%E8%AF%BE%22%26x',
    );
  });

  it('leaves out half a character', () => {
    expect(hitAddress('/', '/a/', '党课😀')).toBe('/a/?mark=%E5%85%9A%E8%AF%BE%F0%9F%98%80');
    expect(hitAddress('/', '/a/', '党课😀'.slice(0, 3))).toBe('/a/?mark=%E5%85%9A%E8%AF%BE');
  });

  it('marks nothing without a query', () => {
    expect(hitAddress('/', '/reports/2023/', ' ')).toBe('/reports/2023/');
  });
});
