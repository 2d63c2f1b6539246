import { expect, it } from 'vitest';
import { inData, inFile, inText, issue } from '../../../src/domain/issues.ts';
import { locateAll, positionsIn } from '../../../src/io/issues/locate.ts';
import { yamlSource } from '../../../src/io/source.ts';

const positionOf = positionsIn(
  new Map([['site.yaml', yamlSource('site.yaml', 'a: 1\nb:\n  c: x\n')]]),
);

it('adds file, line and column to each issue, in their order', () => {
  const issues = [
    issue('bad-date', { value: 'x' }, inData('site.yaml', ['b', 'c'])),
    issue(
      'number-typed',
      { text: '3', metrics: [], other: undefined, around: undefined, isFinal: false },
      inText('reports/a.mdx', 9, 4),
    ),
    issue('bad-date', { value: 'x' }, inData('nowhere.yaml', ['a'])),
    issue('file-empty', {}, inFile('guide/a.mdx')),
  ];
  expect(locateAll(issues, positionOf)).toEqual([
    { issue: issues[0], file: 'site.yaml', line: 3, column: 6 },
    { issue: issues[1], file: 'reports/a.mdx', line: 9, column: 4 },
    { issue: issues[2], file: 'nowhere.yaml', line: 1, column: 1 },
    { issue: issues[3], file: 'guide/a.mdx', line: 1, column: 1 },
  ]);
});
