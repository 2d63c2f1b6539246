import { describe, expect, it } from 'vitest';
import { loadScenario, metric } from '../tally/scenario.ts';

const plain = (id: string, more = {}) => metric({ id, label: id, ...more });
const checked = (id: string, other: string, more = {}) =>
  plain(id, { crossCheck: { metric: other, within: 0 }, ...more });
const made = { from: undefined, take: undefined };

function told(...metrics: ReturnType<typeof metric>[]): unknown[] {
  return loadScenario(metrics, {}).issues.map(({ issue }) => [issue.code, issue.facts]);
}

describe('a cross-check', () => {
  it.each([
    ['with itself', [checked('a', 'a')]],
    ['with a sum that it is part of', [checked('a', 'b'), plain('b', { ...made, plus: ['a'] })]],
    ['with a part of its own', [checked('a', 'b', { ...made, plus: ['b'] }), plain('b')]],
    [
      'with what is made of it at second hand',
      [
        checked('a', 'c'),
        plain('b', { ...made, plus: ['a'] }),
        plain('c', { ...made, plus: ['b'] }),
      ],
    ],
  ])('says nothing %s', (_, metrics) => {
    const other = metrics[0]!['crossCheck'] as { metric: string };
    expect(told(...metrics)).toEqual([
      ['cross-check-circular', { metric: 'a', other: other.metric }],
    ]);
  });

  it('may go both ways between two of sources of their own', () => {
    expect(told(checked('a', 'b'), checked('b', 'a'))).toEqual([]);
  });

  it('is told of versions, too', () => {
    const versions = [{ validFrom: '2023-01-01', ...made, plus: ['a'], comparable: true }];
    const [, other] = [0, plain('b', { ...made, plus: ['c'], versions })];
    expect(told(checked('a', 'b'), other, plain('c'))).toEqual([
      ['cross-check-circular', { metric: 'a', other: 'b' }],
    ]);
  });
});
