import { expect, it } from 'vitest';
import { openParts } from '../../src/views/waiting.ts';
import { period } from '../../src/domain/period.ts';
import { branch } from '../support/content-tree.ts';
import { corpusWith } from '../support/corpus.ts';

function open(returns: readonly (readonly [string, string])[], within: string): string[] {
  const given = returns.map(([when, through]) => ({
    period: when,
    through,
    by: '支部书记',
    on: '2023-07-03',
  }));
  const corpus = corpusWith({ 'branches/window.mdx': branch({ returns: given }) });
  const found = corpus.branches.get('window');
  return found ? openParts(found, period(within), '2023-07-31').map(({ id }) => id) : [];
}

it('what is not confirmed goes by quarters, and by months where only some of a quarter are open', () => {
  expect(open([['2023-Q1', '2023-03-31']], '2023-H1')).toEqual(['2023-Q2']);
  expect(open([['2023-01', '2023-01-31']], '2023-H1')).toEqual(['2023-02', '2023-03', '2023-Q2']);
  expect(open([['2023-H1', '2023-06-30']], '2023-H1')).toEqual([]);
});

it('what has not begun is not waited for', () => {
  expect(open([['2023-H1', '2023-06-30']], '2023')).toEqual(['2023-07']);
});
