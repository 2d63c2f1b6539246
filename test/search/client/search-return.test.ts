import { describe, expect, it } from 'vitest';
import { listOf } from '../../../src/search/client/search-return.ts';

const alone = '?q=%E5%85%9A%E8%AF%BE';

describe('the way back to the list', () => {
  it('has the filters of the list out of which the page was opened', () => {
    const from = 'http://intranet/base/search/?q=%E5%85%9A%E8%AF%BE&year=2023';
    expect(listOf('党课', '/base/search/', from)).toBe('?q=%E5%85%9A%E8%AF%BE&year=2023');
  });

  it.each([
    ['', 'a link that was copied'],
    ['http://intranet/base/records/?x=1', 'the field of another page'],
    ['http://intranet/base/search/', 'a search page that looks for nothing'],
  ])('has the query alone where the page was opened from %j: %s', (from) => {
    expect(listOf('党课', '/base/search/', from)).toBe(alone);
  });
});
