import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepList, listOf } from '../../../src/search/client/search-return.ts';

const alone = (query: string) => `?${new URLSearchParams({ q: query }).toString()}`;

describe('the way back to the list', () => {
  beforeEach(() => {
    const kept = new Map<string, string>();
    vi.stubGlobal('sessionStorage', {
      setItem: (key: string, value: string) => kept.set(key, value),
      getItem: (key: string) => kept.get(key) ?? null,
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  it('has the filters of the list out of which the page was opened', () => {
    keepList('/base/a/?mark=%E5%85%9A%E8%AF%BE', '?q=党课&year=2023');
    expect(listOf('党课')).toBe('?q=党课&year=2023');
  });

  it('has a date as it was typed, where the page is marked with the date as it is printed', () => {
    keepList('/a/?mark=2023年3月29日', '?q=2023.3.29');
    expect(listOf('2023年3月29日')).toBe('?q=2023.3.29');
  });

  it('has the query alone where the list was of another one', () => {
    keepList('/a/?mark=党课', '?q=党课&year=2023');
    expect(listOf('主题 党日')).toBe(alone('主题 党日'));
  });

  it('keeps no list whose pages have nothing to mark', () => {
    keepList('/a/?mark=党课', '?q=党课&year=2023');
    keepList('/b/', '?year=2022');
    expect(listOf('党课')).toBe('?q=党课&year=2023');
  });

  it.each(['{', 'null', '[]'])('has the query alone where the storage holds %s', (stored) => {
    sessionStorage.setItem('youju-search', stored);
    expect(listOf('党课')).toBe(alone('党课'));
  });

  it('has the query alone where the browser forbids to store', () => {
    vi.stubGlobal('sessionStorage', undefined);
    expect(() => keepList('/a/?mark=党课', '?q=党课&year=2023')).not.toThrow();
    expect(listOf('党课')).toBe(alone('党课'));
  });
});
