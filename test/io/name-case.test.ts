import { describe, expect, it } from 'vitest';
import { baseTree } from '../support/base-tree.ts';
import { loadTree, plan, record, type Files } from '../support/content-tree.ts';

function told(files: Files): unknown[] {
  return loadTree(files).issues.map(({ file, line, issue }) => [file, line, issue.code]);
}

const kinds = (text: string) => ({
  'catalogue/kinds/组织生活.yaml': `${baseTree['catalogue/kinds/组织生活.yaml']}${text}`,
});

describe('two names that differ by case alone', () => {
  it('are told of records', () => {
    const path = 'records/equipment/2023/2023-03-16-Lecture.mdx';
    const other = path.replace('Lecture', 'lecture');
    const files = { [path]: record({ title: '甲' }, '一'), [other]: record({ title: '乙' }, '二') };
    expect(told(files)).toEqual([[other, 1, 'name-case']]);
  });

  it('are told of files of the catalogue', () => {
    const files = { 'catalogue/kinds/A.yaml': '[]', 'catalogue/kinds/a.yaml': '[]' };
    expect(told(files)).toEqual([['catalogue/kinds/a.yaml', 1, 'name-case']]);
  });

  it('are told of labels of kinds', () => {
    const kind = (id: string, label: string) =>
      `- { id: ${id}, label: ${label}, unit: 次, when: event }\n`;
    expect(told(kinds(kind('qc', 'QC小组') + kind('other', 'qc小组')))).toEqual([
      ['catalogue/kinds/组织生活.yaml', 30, 'name-case'],
    ]);
  });

  it('are told of fields of a kind', () => {
    const field = (label: string) => `{ type: count, label: ${label} }`;
    const kind = `- id: qc\n  label: 小组\n  unit: 次\n  when: event\n  fields:
    headCount: ${field('数')}\n    headcount: ${field('人数')}\n`;
    expect(told(kinds(kind))).toEqual([['catalogue/kinds/组织生活.yaml', 35, 'name-case']]);
  });

  it('are told of statements of the crosswalk', () => {
    const text = '- { id: S1, text: 甲, planned: 以后 }\n- { id: s1, text: 乙, planned: 以后 }\n';
    expect(told({ 'catalogue/crosswalk.yaml': text })).toEqual([
      ['catalogue/crosswalk.yaml', 2, 'name-case'],
    ]);
  });

  it('are not told where they are the same: that is another mistake', () => {
    const commitment = { id: 'a', metric: 'lectures', target: 4 };
    expect(
      told({
        'plans/2023.mdx': plan({
          commitments: ['甲', '乙'].map((label) => ({ ...commitment, label })),
        }),
      }),
    ).toEqual([['plans/2023.mdx', 8, 'duplicate-id']]);
  });
});
