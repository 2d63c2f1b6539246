import { describe, expect, it } from 'vitest';
import { loadTree, record } from '../support/content-tree.ts';
import { problemsIn, recordFile } from '../support/problems.ts';

describe('a character that is lost', () => {
  it('is told at the first place, with how many there are', () => {
    const text = record({}, '学\ufffd\ufffd。\n\n又\ufffd。');
    const { issues } = loadTree({ [recordFile]: text });
    expect(issues.map(({ issue, column }) => [issue.code, issue.facts, column])).toEqual([
      ['text-replaced', { count: 3 }, 2],
    ]);
  });

  it('is told in the information of a file as well, beside what else is wrong there', () => {
    const text = record({ title: '党\ufffd', attendance: '三十一' });
    expect(problemsIn(recordFile, text).map((one) => one.split(' ')[1])).toEqual([
      'text-replaced',
      'wrong-type',
    ]);
  });

  it('is none where nothing is', () => {
    expect(problemsIn(recordFile, record({}, '学习。'))).toEqual([]);
  });
});

it('tells of a place of a record that no heading of its text has', () => {
  const codes = (body: string) =>
    problemsIn(recordFile, record({}, body)).map((one) => one.split(' ')[1]);
  expect(codes('见[甲](#做法)。')).toEqual(['anchor-unknown']);
  expect(codes('见[甲](#做法)。\n\n## 做法\n\n乙。')).toEqual([]);
});

it('shows an address between angle brackets without them', () => {
  const { issues } = loadTree({ [recordFile]: record({}, '见<https://www.gov.cn/a?b=1>。') });
  expect(issues.map(({ issue, better }) => [issue.code, better])).toEqual([
    ['mdx-html', ['见https://www.gov.cn/a?b=1。']],
  ]);
  expect(problemsIn(recordFile, record({}, '见https://www.gov.cn/a?b=1。'))).toEqual([]);
});
