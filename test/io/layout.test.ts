import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/io/load.ts';
import { readText } from '../../src/io/text.ts';
import { contentTree, loadTree, record, testToday } from '../support/content-tree.ts';
import { problemsIn, problemsOf, recordFile } from '../support/problems.ts';

describe('a file without a place', () => {
  it.each([
    ['records/2023-03-16-a.mdx', 'records/<branch>/<year>/<date>-<name>.mdx'],
    ['records/equipment/2023-03-16-a.mdx', 'records/<branch>/<year>/<date>-<name>.mdx'],
    ['records/equipment/2023/q1/2023-03-16-a.mdx', 'records/<branch>/<year>/<date>-<name>.mdx'],
    ['records/equipment/2023/2023-03-16-a.md', 'records/equipment/2023/2023-03-16-a.mdx'],
    ['records/equipment/2023/2023-03-16-a.MDX', 'records/equipment/2023/2023-03-16-a.mdx'],
    ['records/equipment/2023/2023-03-16-a.mdx.txt', 'records/equipment/2023/2023-03-16-a.mdx'],
    ['site.yaml.txt', 'site.yaml'],
    ['records/equipment/2023/2023-03-16-a.docx', 'records/<branch>/<year>/<date>-<name>.mdx'],
    ['records/equipment/2023/photo.jpg', 'records/<branch>/<year>/<date>-<name>.mdx'],
    ['catalogue/metrics.yml', 'catalogue/metrics.yaml'],
    ['catalogue/party.yaml', 'catalogue/kinds/<group>.yaml'],
    ['catalogue/calendar/2023.json', 'catalogue/calendar/<year>.yaml'],
    ['reports/2023/h1.mdx', 'reports/<report>.mdx'],
    ['2023-03-16-a.mdx', 'records/<branch>/<year>/<date>-<name>.mdx'],
    ['kinds.yaml', 'catalogue/kinds/<group>.yaml'],
  ])('is reported with the place that it should have: %s', (file, expected) => {
    const { issues } = loadTree({ [file]: 'a' });
    expect(issues.map(({ issue }) => issue)).toEqual([
      { code: 'file-misplaced', facts: { expected }, at: { file, in: 'file' } },
    ]);
  });

  it('that nobody means to be read is left alone', () => {
    const ignored = ['.gitkeep', 'records/README.md', '.vscode/settings.json'];
    expect(problemsOf(loadTree(Object.fromEntries(ignored.map((file) => [file, 'a']))))).toEqual(
      [],
    );
  });
});

describe('a name', () => {
  it.each([
    'branches/Equipment.mdx',
    'branches/装备.mdx',
    'reports/2023 h1.mdx',
    'records/Equipment/2023/2023-03-16-a.mdx',
    'records/equipment/2023/2023-03-16-党课.mdx',
    'records/equipment/2023/2023-03-16-a.b.mdx',
  ])('that cannot stand in an address is refused: %s', (file) => {
    expect(problemsIn(file, record())).toEqual(['1:1 file-name-invalid']);
  });

  it('of a record may have the capitals of its period', () => {
    const fields = { kind: '心得体会统计', period: '2023-Q1', pieces: 3 };
    expect(problemsIn('records/equipment/2023/2023-Q1-essays.mdx', record(fields))).toEqual([]);
  });
});

describe('a link', () => {
  const linkedTree = (link: (dir: string) => void) => {
    const dir = contentTree({ [recordFile]: record() });
    link(dir);
    return problemsOf(loadContent(dir, testToday));
  };

  it('that leaves the content folder is not followed', () => {
    const elsewhere = contentTree();
    const found = linkedTree((dir) => {
      symlinkSync(join(elsewhere, 'site.yaml'), join(dir, 'plans.mdx'));
      symlinkSync(elsewhere, join(dir, 'guide'));
    });
    expect(found).toEqual(['guide:1:1 file-is-link', 'plans.mdx:1:1 file-is-link']);
  });

  it('inside the content folder is not followed, as it would be read twice', () => {
    const found = linkedTree((dir) => {
      mkdirSync(join(dir, 'guide'));
      symlinkSync(dir, join(dir, 'guide', 'again'));
      writeFileSync(join(dir, 'guide', 'a.mdx'), '---\ntitle: 手册\n---\n');
      symlinkSync(join(dir, 'guide', 'a.mdx'), join(dir, 'guide', 'b.mdx'));
    });
    expect(found).toEqual(['guide/again:1:1 file-is-link', 'guide/b.mdx:1:1 file-is-link']);
  });

  it('to nothing is reported', () => {
    const found = linkedTree((dir) => symlinkSync('nowhere', join(dir, 'site2.yaml')));
    expect(found).toEqual(['site2.yaml:1:1 file-is-link']);
  });

  it('to the content folder itself may be given', () => {
    const dir = contentTree();
    const link = `${contentTree({}, true)}/link`;
    symlinkSync(dir, link);
    expect(problemsOf(loadContent(link, testToday))).toEqual([]);
  });
});

describe('what is put aside by a name that begins with a low line', () => {
  it('is passed over with one warning that lists it, a folder as a whole', () => {
    const { issues } = loadTree({
      'records/_equipment/2023/2023-03-16-a.mdx': 'a',
      'records/_equipment/2023/2023-03-16-b.mdx': 'a',
      'records/equipment/2023/_2023-03-16-a.mdx': 'a',
      'branches/__proto__.mdx': 'a',
      '_notes.txt': 'a',
    });
    const files = [
      '_notes.txt',
      'branches/__proto__.mdx',
      'records/_equipment',
      'records/equipment/2023/_2023-03-16-a.mdx',
    ];
    expect(issues.map(({ issue }) => issue)).toEqual([
      { code: 'files-set-aside', facts: { files }, at: { file: files[0], in: 'file' } },
    ]);
  });
});

describe('what is no file', () => {
  it.each(['pipe', 'socket'])('is never opened, were it listed as one: %s', async (sort) => {
    const dir = contentTree({}, true);
    const path = join(dir, 'a.mdx');
    const server = sort === 'socket' ? createServer().listen(path) : undefined;
    if (server) await once(server, 'listening');
    else execFileSync('mkfifo', [path]);
    const { text, issues } = readText(dir, 'a.mdx');
    server?.close();
    expect(text).toBeUndefined();
    expect(issues).toMatchObject([{ code: 'file-unreadable', facts: { reason: 'not-a-file' } }]);
  });

  it('is reported, not waited for', () => {
    const dir = contentTree();
    mkdirSync(join(dir, 'guide'));
    execFileSync('mkfifo', [join(dir, 'guide', 'pipe.mdx')]);
    expect(problemsOf(loadContent(dir, testToday))).toEqual(['guide/pipe.mdx:1:1 file-unreadable']);
  });
});
