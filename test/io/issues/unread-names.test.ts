import { describe, expect, it } from 'vitest';
import { describeIssue } from '../../../src/labels/issues.ts';
import { branch, loadTree, record, type Files } from '../../support/content-tree.ts';

const at = 'records/window/2023/2023-03-16-lecture.mdx';

function hintFor(written: string, files: Files) {
  const text = record({ with: [{ branch: written, role: '参加' }] });
  const { issues, names } = loadTree({ ...files, [at]: text });
  const found = issues.find(({ issue }) => issue.code === 'unknown-branch');
  return found && describeIssue(found.issue, names, found.better).hint;
}

const second = { 'branches/second.mdx': branch({ name: '装备产业二科党支部' }) };

describe('a name that a branch may have whose file cannot be read', () => {
  it('is that branch, where its name alone can be read', () => {
    const unread = branch({ name: '装备产业科党支部', level: '支部办' });
    const files = { ...second, 'branches/equipment.mdx': unread };
    expect(hintFor('装备产业科党支部', files)).toContain('代号是 equipment');
  });

  it.each(['装备产业科党支部', '装备支部', '装备产业科支部'])(
    'is no other that is near: %s',
    (written) => {
      const files = { ...second, 'branches/equipment.mdx': '---\nname: [装\n a: b: c\n---\n' };
      const hint = hintFor(written, files);
      expect(hint).not.toContain('代号是 second');
      expect(hint).toContain('equipment');
      expect(hint).not.toContain('（）');
    },
  );

  it('is looked for among the others again once all can be read', () => {
    const files = { ...second, 'branches/equipment.mdx': branch({ name: '综合科党支部' }) };
    expect(hintFor('装备产业二支部', files)).toContain('代号是 second');
  });

  it('is no folder of another branch either', () => {
    const files = { ...second, 'branches/equipment.mdx': '---\nname: [装\n a: b: c\n---\n' };
    const { issues } = loadTree({
      ...files,
      'records/装备产业科党支部/2023/2023-03-16-lecture.mdx': record(),
    });
    const found = issues.find(({ issue }) => issue.code === 'file-name-invalid');
    expect(found?.better).toEqual(['records/<branch>/2023/2023-03-16-lecture.mdx']);
  });
});
