import { describe, expect, it } from 'vitest';
import { describeIssue } from '../../../src/labels/issues.ts';
import { loadTree, record } from '../../support/content-tree.ts';
import { recordFile } from '../../support/problems.ts';

const themes = `themes:
  - { id: law, label: 法治建设, from: 2022-01-01 }
campaigns:
  - { id: visits, label: 大走访, from: 2022-01-01 }
`;

const load = (text: string) => loadTree({ 'catalogue/themes.yaml': themes, [recordFile]: text });

/** The record with one more line. */
const withLine = (line: string) => record().replace('\n---\n', `\n${line}\n---\n`);

/** What is said of an unknown key: its line as it should read, and the hint. */
function said(text: string) {
  const { issues, names } = load(text);
  const found = issues.find(({ issue }) => issue.code === 'unknown-key');
  const hint = found && describeIssue(found.issue, names, found.better).hint;
  return { better: found?.better, hint };
}

describe('a key that nothing knows, before a value that only one key takes', () => {
  it.each([
    ['topic: 法治建设', 'themes: 法治建设'],
    ['topic: "法治建设"', 'themes: "法治建设"'],
    ['project: 大走访', 'campaign: 大走访'],
    ['done: 待核', 'state: 待核'],
    ['where: 补录', 'source: 补录'],
  ])('is shown with that key: %s', (line, better) => {
    const { hint } = said(withLine(line));
    expect(said(withLine(line)).better).toEqual([better]);
    expect(hint).toMatch(new RegExp(`^从后面的内容看.*\n${better}$`));
    expect(load(withLine(better)).issues).toEqual([]);
  });

  it.each([
    ['when: 2023-03-16', 'date: 2023-03-16'],
    ['when: 2023年3月16日', 'date: 2023-03-16'],
  ])('is the day, where none is written: %s', (line, better) => {
    expect(said(record().replace('date: 2023-03-16', line)).better).toEqual([better]);
  });

  it.each(['when: 2023-03-17', 'topic: 别的', 'who: 党委书记', 'done: 完成'])(
    'is not, where several would take it, or none: %s',
    (line) => {
      expect(said(withLine(line)).better).toBeUndefined();
    },
  );
});

it('offers no key with a value that would not do there', () => {
  const { better, hint } = said(withLine('checked: 张三'));
  expect(better).toBeUndefined();
  expect(hint).toContain('checkedBy');
  expect(hint).not.toContain('张三');
  expect(said(withLine('checked: 党委书记')).better).toEqual(['checkedBy: 党委书记']);
});
