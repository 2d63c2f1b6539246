import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sought } from '../../../src/search/answer.ts';
import { hitAddress, queryString, soughtIn } from '../../../src/search/client/search-address.ts';

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
    const day = fc.constantFrom('2023-01-01', '2024-02-29');
    const sought = fc.record(
      {
        query: text,
        filters: fc.record({ branch: text, month: text }, { requiredKeys: [] }),
        days: fc.oneof(fc.record({ from: day, to: day }), fc.record({ to: day })),
        inTitle: fc.constant(true),
        order: fc.constant('date' as const),
      },
      { requiredKeys: ['query', 'filters'] },
    );
    fc.assert(
      fc.property(sought, (one) => {
        expect(soughtIn(queryString(one))).toEqual({ sought: one, unknown: [] });
      }),
    );
  });

  it('says what of it means nothing, and leaves out filters without a value', () => {
    expect(
      soughtIn('?q=a&years=2&year=&kind=lecture&from=May&to=2023-02-30&in=text&sort=size'),
    ).toEqual({
      sought: { query: 'a', filters: { kind: 'lecture' } },
      unknown: [
        { name: 'years', value: '2' },
        { name: 'from', value: 'May' },
        { name: 'to', value: '2023-02-30' },
        { name: 'in', value: 'text' },
        { name: 'sort', value: 'size' },
      ],
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
