import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeIssue } from '../../../src/labels/issues.ts';
import { loadTree, record } from '../../support/content-tree.ts';

const text = record({ date: '2023-06-15' });

/** The problems of a record's file that lies at a path, each with the path that its hint proposes. */
function proposals(file: string): { code: string; path: string }[] {
  const { issues, names } = loadTree({ [file]: text });
  return issues
    .filter((one) => one.file === file)
    .map(({ issue, better }) => {
      const line = describeIssue(issue, names, better).hint.split('\n').at(-1) ?? '';
      return { code: issue.code, path: line.includes('/') ? line : file.replace(/[^/]+$/, line) };
    });
}

describe('the path that is proposed for a record', () => {
  const folders = fc.constantFrom(
    'equipment/2023',
    'Equipment/2023',
    '装备产业科党支部/2023',
    '装备支部/2023',
    'equipment/2023年',
    'equipment/二〇二三年',
    'equipment/2022',
    'equipment',
    'equipment/2023/06',
  );
  const stamps = fc.constantFrom(
    '2023-06-15',
    '2023-6-15',
    '2023年6月15日',
    '2023.6.15',
    '20230615',
    '二〇二三年6月15日',
  );
  const words = fc.constantFrom('-lecture', '-Lecture', ' lecture', '党课', '_a.b', '', ' - 副本');
  const endings = fc.constantFrom('.mdx', '.md', '.MDX', '.mdx.txt');

  it('is taken, and keeps the branch and the day', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(folders, stamps, words, endings, (folder, stamp, word, ending) => {
        const file = `records/${folder}/${stamp}${word}${ending}`;
        let path = file;
        const codes: string[] = [];
        // The folder's year is told by itself, of a name that can be read.
        for (const _round of ['place', 'name', 'year']) {
          const [first] = proposals(path);
          if (!first) break;
          codes.push(first.code);
          path = first.path;
        }
        expect({ file, path, left: proposals(path) }).toMatchObject({ left: [] });
        expect(path).toMatch(/^records\/equipment\/2023\/2023-06-15(?:-[A-Za-z\d]+)*\.mdx$/);
        expect(new Set(codes).size).toBe(codes.length);
      }),
      { numRuns: 25 },
    );
  });

  it.each([
    ['records/equipment/2023/2023-6-15-Lecture.mdx', 'date-not-in-name', '2023-06-15-lecture.mdx'],
    ['records/equipment/2023/lecture-2023-06-15.mdx', 'date-not-in-name', '2023-06-15-lecture.mdx'],
    ['records/equipment/2023年6月15日.mdx', 'file-misplaced', '2023-06-15-name.mdx'],
    ['records/equipment/2023/2023年6月15日.mdx', 'file-name-invalid', '2023-06-15-name.mdx'],
    ['records/equipment/2023/20230615lecture.mdx', 'file-name-invalid', '2023-06-15-lecture.mdx'],
  ])('is taken at once: %s', (file, code, name) => {
    const path = `records/equipment/2023/${name}`;
    expect(proposals(file)).toEqual([{ code, path }]);
    expect(proposals(path)).toEqual([]);
  });

  it('is its own for each of several files, and that of no other', () => {
    const others = ['2023-06-15-name', '2023-06-15-lecture'];
    const bad = fc.constantFrom(
      ...[
        '2023-06-15-党课',
        '2023-06-15-主题党日',
        '2023-06-15党课',
        '2023年6月15日',
        '2023.6.15 学习',
      ],
      ...[
        '2023-06-15-Lecture A',
        '2023-06-15-lecture - 副本',
        '2023-06-15-lecture (2)',
        '20230615',
      ],
    );
    const pathOf = (name: string) => `records/equipment/2023/${name}.mdx`;
    fc.assert(
      fc.property(fc.uniqueArray(bad, { minLength: 2, maxLength: 5 }), (names) => {
        const files = [...others, ...names].map(pathOf);
        const { issues } = loadTree(Object.fromEntries(files.map((file) => [file, text])));
        const proposed = issues.flatMap(({ issue, better }) =>
          issue.code === 'file-name-invalid' ? (better ?? []) : [],
        );
        expect(proposed).toHaveLength(names.length);
        const all = [...others.map(pathOf), ...proposed];
        expect({ names, all: new Set(all).size }).toEqual({ names, all: all.length });
        const after = loadTree(Object.fromEntries(all.map((file) => [file, text])));
        // They all tell of one lecture.
        const left = after.issues.filter(({ issue }) => issue.code !== 'record-copied');
        expect(left).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('has a blank for the branch that nobody can tell', () => {
    expect(proposals('records/其他/2023/2023-06-15-a.mdx').map(({ path }) => path)).toEqual([
      'records/<党组织代号>/2023/2023-06-15-a.mdx',
    ]);
  });
});
