import { describe, expect, it } from 'vitest';
import { describeIssue } from '../../../src/labels/issues.ts';
import { branch, loadTree, record } from '../../support/content-tree.ts';
import { recordFile } from '../../support/problems.ts';

const entry = (code: string) => `  - { branch: ${code}, role: 联合, present: 3 }`;
const branches = {
  'branches/bearing.mdx': branch({ name: '云川轴承公司党支部' }),
  'branches/textile.mdx': branch({ name: '云川纺织公司党支部' }),
};

describe('a name that stands for a code', () => {
  it.each([
    ['level: 党支部', 'level：党支部'],
    ['parent: bureau', 'parent: bureua'],
    ['history:', 'histroy:'],
  ])('is that of the branch whose file has a slip: %s', (good, slip) => {
    const textile = branches['branches/textile.mdx'];
    expect(textile).toContain(good);
    const { issues, names } = loadTree({
      ...branches,
      'branches/textile.mdx': textile.replace(good, slip),
      [recordFile]: record().replace('\n---\n', `\nwith:\n${entry('云川纺织公司党支部')}\n---\n`),
    });
    const found = issues.find(
      ({ issue }) => issue.code === 'unknown-branch' && issue.facts.value.startsWith('云川'),
    );
    expect(found?.better).toEqual([entry('textile')]);
    const words = found && describeIssue(found.issue, names, found.better);
    expect(words?.hint).toContain('代号是 textile');
  });
});
