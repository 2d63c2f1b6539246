import { expect, it } from 'vitest';
import { inFile, issue, type Issue } from '../../../src/domain/issues.ts';
import { inOrder } from '../../../src/io/issues/order.ts';

const dated = (value: string) => issue('bad-date', { value }, inFile('a'));
const located = (file: string, line: number, column: number, one: Issue = dated('x')) => ({
  issue: one,
  file,
  line,
  column,
});

it('puts issues in the order of files, lines and columns', () => {
  const sorted = [
    located('a', 2, 1),
    located('a', 10, 2),
    located('a', 10, 11),
    located('b', 1, 1),
  ];
  expect(inOrder(sorted.toReversed())).toEqual(sorted);
});

it('keeps those of one place in the order in which they were found', () => {
  const found = [located('a', 1, 1, dated('y')), located('a', 1, 1, dated('x'))];
  expect(inOrder(found)).toEqual(found);
});

it('lists an issue once that was found twice, whatever might be written instead', () => {
  const unknown = (id: string, allowed: string[]) =>
    located('a', 1, 1, issue('anchor-unknown', { url: '', page: '', id, allowed }, inFile('a')));
  expect(inOrder([unknown('x', ['y']), unknown('x', ['z']), unknown('w', ['y'])])).toEqual([
    unknown('x', ['y']),
    unknown('w', ['y']),
  ]);
});
