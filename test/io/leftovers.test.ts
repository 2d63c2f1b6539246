import { mkdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/io/load.ts';
import { contentTree, loadTree, record, report, testToday } from '../support/content-tree.ts';
import { problemsIn, problemsOf, recordFile } from '../support/problems.ts';

const conflict = (ours: string, theirs: string, base = '') =>
  `<<<<<<< HEAD\n${ours}\n${base}=======\n${theirs}\n>>>>>>> 8f3a2c1 (更新)`;

describe('the marks of a conflict', () => {
  it.each([
    [
      'frontmatter',
      recordFile,
      record().replace('attendance: 31', conflict('attendance: 31', 'attendance: 30')),
      '6',
    ],
    ['a text', recordFile, record({}, conflict('甲', '乙')), '8'],
    [
      'a text with its base',
      recordFile,
      record({}, conflict('甲', '乙', '||||||| 1a2b3c4\n丙\n')),
      '8',
    ],
    ['a report', 'reports/a.mdx', report({}, conflict('<Tally of="a" />', '{x}')), '6'],
    ['a list', 'catalogue/claims.yaml', conflict('- { phrase: 甲, atLeast: 1 }', '- ['), '1'],
    ['a whole file', recordFile, conflict(record(), record({ attendance: 30 })), '1'],
    ['a half mended place', recordFile, record({}, '甲\n>>>>>>> main'), '9'],
    [
      'a place whose first mark is gone',
      recordFile,
      record({}, '甲\n=======\n乙\n>>>>>>> main'),
      '9',
    ],
    [
      'a place whose last mark is gone',
      recordFile,
      record({}, '<<<<<<< HEAD\n甲\n=======\n乙'),
      '8',
    ],
    ['a place with its first mark alone', recordFile, record({}, '甲\n<<<<<<< HEAD\n乙'), '9'],
    [
      'frontmatter with the mark between alone',
      recordFile,
      record().replace('attendance: 31', 'attendance: 31\n=======\nattendance: 30'),
      '7',
    ],
    [
      'frontmatter with the last mark alone',
      recordFile,
      record().replace('attendance: 31', 'attendance: 31\n>>>>>>> main'),
      '7',
    ],
    ['a text with the mark between alone', recordFile, record({}, '甲\n\n=======\n\n乙'), '10'],
    ['a text that begins with it', recordFile, record({}, '=======\n乙'), '8'],
    ['the mark of an older version alone', recordFile, record({}, '||||||| base\n甲'), '8'],
    ['a list with the mark between alone', 'catalogue/claims.yaml', '- a\n=======\n- b', '2'],
  ])('are named, and nothing else of their file, in %s', (_what, file, text, line) => {
    expect(problemsIn(file, text)).toEqual([`${line}:1 merge-conflict`]);
  });

  it('are told with the lines of each place', () => {
    const two = `${conflict('甲', '乙')}\n\n${conflict('丙', '丁')}`;
    const { issues } = loadTree({ [recordFile]: record({}, two) });
    expect(issues.map(({ issue }) => issue.facts)).toEqual([
      {
        from: 8,
        to: 12,
        versions: [
          { from: 9, to: 9 },
          { from: 11, to: 11 },
        ],
      },
      {
        from: 14,
        to: 18,
        versions: [
          { from: 15, to: 15 },
          { from: 17, to: 17 },
        ],
      },
    ]);
  });

  it('are told of the versions without what both were before', () => {
    const { issues } = loadTree({
      [recordFile]: record({}, conflict('甲', '乙', '||||||| 1a2b3c4\n丙\n')),
    });
    expect(issues.map(({ issue }) => issue.facts)).toEqual([
      {
        from: 8,
        to: 14,
        versions: [
          { from: 9, to: 9 },
          { from: 13, to: 13 },
        ],
      },
    ]);
  });

  it('are none where equal signs underline a heading, and where a text is quoted', () => {
    expect(problemsIn(recordFile, record({}, '小结\n=======\n\n> 甲'))).toEqual([
      '8:1 heading-underlined',
    ]);
    expect(problemsIn(recordFile, record({}, '```\n甲\n\n=======\n```'))).toEqual([]);
  });

  it('keep whoever refers to the file from being blamed', () => {
    const branch = conflict('---\nname: 甲', '---\nname: 乙');
    expect(
      problemsOf(loadTree({ 'branches/equipment.mdx': branch, [recordFile]: record() })),
    ).toEqual(['branches/equipment.mdx:1:1 merge-conflict']);
  });
});

describe('what programs leave beside the content', () => {
  it('is passed over with one warning that lists it', () => {
    const names = [
      'Thumbs.db',
      'records/desktop.ini',
      'records/.DS_Store',
      'records/equipment/~$记录.docx',
      `${recordFile}~`,
      `${recordFile}.orig`,
      'site.yaml.bak',
      '.site.yaml.swp',
      'branches/a.tmp',
    ];
    const { issues } = loadTree(Object.fromEntries(names.map((name) => [name, 'a'])));
    expect(issues.map(({ issue }) => issue.code)).toEqual(['files-left-over']);
    const { facts } = issues[0]?.issue ?? {};
    expect(facts).toMatchObject({ files: expect.arrayContaining(names) as string[] });
  });
});

describe('a symbolic link', () => {
  it.each([
    [
      'file',
      recordFile.replace('equipment', 'window'),
      `../../equipment/2023/${recordFile.split('/').at(-1)}`,
    ],
    ['folder', 'records/window', 'equipment'],
    ['outside', 'records/window', tmpdir()],
    ['itself', 'records/window', '..'],
    ['nothing', 'records/window', 'nowhere'],
  ])('is named as one that leads to: %s', (to, path, target) => {
    const dir = contentTree({ [recordFile]: record() });
    mkdirSync(join(dir, path, '..'), { recursive: true });
    symlinkSync(target, join(dir, path));
    const { issues } = loadContent(dir, testToday);
    expect(issues).toMatchObject([{ file: path, issue: { code: 'file-is-link', facts: { to } } }]);
  });
});
