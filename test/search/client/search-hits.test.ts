import { describe, expect, it } from 'vitest';
import type { Answer, Match } from '../../../src/search/answer.ts';
import { summaryOf } from '../../../src/search/client/search-hits.ts';
import { mapFacets } from '../../../src/search/table.ts';

const counts = mapFacets(() => []);
const summary = (match: Match, total: number, figure?: Answer['figure']) =>
  summaryOf({
    match,
    figure,
    total,
    mark: '党课',
    dates: [],
    leftOut: [],
    unknown: [],
    apart: [],
    hits: [],
    counts,
  });

describe('what an answer comes to', () => {
  it('is how many pages there are, or that they only come near', () => {
    expect(summary('exact', 3)).toEqual(['检索到3条']);
    expect(summary('all', 3)).toEqual(['符合筛选的有3条']);
    expect(summary('near', 3)[0]).toMatch(/^没有完全相同的内容/);
  });

  it.each(['near', 'none'] as const)('is not nothing where a figure is answered: %s', (match) => {
    const figure = {
      metric: '党课',
      period: '2022年',
      branch: '机关党总支',
      text: '12次',
      notes: [],
      evidence: { path: '/metrics/lectures/' },
    };
    const [title] = summary(match, 3, figure);
    expect(title).toMatch(/^上面是问的数/);
    expect(title).not.toContain('没有完全相同');
  });

  it.each(['exact', 'near', 'all'] as const)(
    'is that the filters leave nothing, and how to go on, where what is found is %s',
    (match) => {
      const [title, text] = summary(match, 0);
      expect(title).toBe('没有符合筛选的结果');
      expect(text).toContain('清除筛选');
    },
  );

  it('does not blame the filters where nothing was found before them', () => {
    expect(summary('none', 0).join()).not.toContain('筛选');
    expect(summary('blank', 0).join()).not.toContain('筛选');
  });
});
