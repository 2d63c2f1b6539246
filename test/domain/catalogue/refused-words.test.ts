import { describe, expect, it } from 'vitest';
import { baseTree } from '../../support/base-tree.ts';
import { loadTree } from '../../support/content-tree.ts';

const file = 'catalogue/metrics.yaml';

/** The problems of a metric that says `asked` beside its name. */
function problems(asked: string) {
  const metric = `- { id: asked, label: 问的, unit: 次, nature: flow, ${asked} }`;
  const { issues } = loadTree({ [file]: `${baseTree[file] ?? ''}${metric}\n` });
  return issues.map(({ issue }) => [issue.code, issue.facts]);
}

describe('what a metric refuses on purpose', () => {
  it.each([
    ['minus: [lectures, essays]', 'minus', 'difference'],
    ['growth: lectures', 'growth', 'change'],
    ['from: [党课], take: count, compare: previous', 'compare', 'change'],
    ['of: lectures, without: branch', 'without', 'absence'],
    ['from: [党课], take: none', 'take', 'absence'],
    ['each: lecturer, of: lectures, take: count, atMost: 0', 'each', 'each-of-names'],
    ['each: 企业, of: lectures, take: count, atMost: 0', 'each', 'each-of-names'],
    ['from: [党课], take: rank', 'take', 'ranking'],
    ['from: [党课], take: { top: 5 }', 'take', 'ranking'],
    ['from: [党课], take: { avg: attendance }', 'take', 'average'],
    ['from: [整改事项], take: { mean: { days: [from, closed] } }', 'take', 'average-of-days'],
    ['from: [党课], take: count, or: [党课]', 'or', 'alternatives'],
    ['from: [党课], where: { or: [{ attendance: 10 }] }, take: count', 'where', 'alternatives'],
    ['from: [党课], where: { and: [{ attendance: 10 }] }, take: count', 'where', 'conjunction'],
    ['from: [党课], where: { not: { lecturer: 党委书记 } }, take: count', 'where', 'negation'],
    ['from: [党课], where: { except: { lecturer: 党委书记 } }, take: count', 'where', 'negation'],
    ['of: lectures, over: { month: 6 }', 'over', 'over-span'],
    ['of: lectures, over: { quarters: 2 }', 'over', 'over-span'],
    ['of: lectures, over: quarter', 'over', 'over-span'],
    ['from: [整改事项], take: { days: [from, closed] }', 'take', 'between-alone'],
    ['from: [整改事项], take: { workdays: [from, closed], atMost: 5 }', 'take', 'between-alone'],
    ['from: [党课], median: attendance', 'median', 'taken-as-key'],
    ['from: [党课], sum: attendance', 'sum', 'taken-as-key'],
    ['from: [党课], take: { sum: attendance, by: month }', 'take', 'grouping'],
    ['from: [党课], take: { sum: attendance, distinct: lecturer }', 'take', 'take-several'],
    ['from: [整改事项], take: { avg: { workdays: [from, closed] } }', 'take', 'average-of-days'],
  ])('is told with its reason for %s', (asked, part, reason) => {
    expect(problems(asked)).toContainEqual(['metric-form', { part, reason }]);
  });

  it('is only what stands before whole conditions', () => {
    const codes = problems('from: [党课], where: { or: 10 }, take: count').map(([code]) => code);
    expect(codes).toContain('metric-field-unknown');
    expect(codes).not.toContain('metric-form');
  });

  it.each(['brunch', 'months', '支部', 'year', '半年'])(
    'is no slip of what is asked one by one: %s',
    (each) => {
      const codes = problems(`each: ${each}, of: lectures, take: count`).map(([code]) => code);
      expect(codes).toEqual(['unknown-choice']);
    },
  );
});
