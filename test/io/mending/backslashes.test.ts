import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noNames } from '../../../src/domain/names.ts';
import { describeIssue } from '../../../src/labels/issues.ts';
import { loadTree, record } from '../../support/content-tree.ts';
import { recordFile } from '../../support/problems.ts';

/** A record whose second line is given. */
function load(line: string) {
  const { corpus, issues } = loadTree({
    [recordFile]: record().replace('title: 专题党课', () => line),
  });
  return { issues, read: corpus?.records.get('equipment/2023/2023-03-16-lecture') };
}

/** The line that is told, or the line itself where nothing is wrong. */
function mended(line: string): string {
  const { issues } = load(line);
  if (issues.length === 0) return line;
  expect(issues.map(({ issue }) => issue.facts)).toEqual([{ reason: 'escape' }]);
  return issues[0]?.better?.join('\n') ?? '';
}

describe('a path between double quotes', () => {
  const names = fc.constantFrom(
    '党建',
    'new',
    'table',
    'etc',
    '_备份',
    'archive',
    'bak',
    '0号',
    '甲 乙',
  );
  const paths = fc
    .tuple(fc.constantFrom('D:', '\\\\10.1.1.1', '\\\\server'), fc.array(names, { maxLength: 3 }))
    .map((parts) => parts.flat().join('\\'));

  it('is told with a line that holds each backslash that was written', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(paths, (path) => {
        const { issues, read } = load(mended(`title: "${path}"`));
        expect({ path, issues, title: read?.title }).toEqual({ path, issues: [], title: path });
      }),
      { numRuns: 40 },
    );
  });

  it('is told so in a row, too', () => {
    const ref = '\\\\10.1.1.1\\share';
    const line = (quoted: string) => `title: 甲\nevidence: [{ type: 会议记录本, ref: ${quoted} }]`;
    const [, better] = line(`'${ref}'`).split('\n');
    expect(mended(line(`"${ref}"`))).toBe(better);
    expect(load(line(`'${ref}'`)).read?.evidence).toMatchObject([{ ref }]);
  });

  it.each([
    ['"D:\\\\甲\\new"', 'D:\\甲\\new'],
    ['"D:\\\\甲\\党建"', 'D:\\甲\\党建'],
    ['"\\\\\\\\server\\new"', '\\\\server\\new'],
    ['"\\\\\\\\server\\党建"', '\\\\server\\党建'],
  ])('may have some of its backslashes written twice: %s', (written, title) => {
    expect(load(mended(`title: ${written}`))).toMatchObject({ issues: [], read: { title } });
  });

  it.each([
    ['"D:\\\\党建"', 'D:\\党建'],
    ['"\\\\\\\\10.1.1.1\\\\share"', '\\\\10.1.1.1\\share'],
    ['"甲\\"乙\\""', '甲"乙"'],
    ['"\\u4e2d文"', '中文'],
  ])('is right as YAML wants it: %s', (quoted, title) => {
    expect(load(`title: ${quoted}`)).toMatchObject({ issues: [], read: { title } });
  });
});

describe('a number in the place of a text', () => {
  it.each(['0x1F', '0b11', '2e3', '+5', '1.50', 'true'])('is no unknown name: %s', (written) => {
    const [found, ...others] = load(`title: ${written}`).issues;
    expect(others).toEqual([]);
    expect(found?.issue.facts).toMatchObject({ expected: 'text', got: written });
    expect(found && describeIssue(found.issue, noNames).message).toContain('应当写文字');
    expect(found?.better).toEqual([`title: "${written}"`]);
  });
});

describe('a value that says that there is none', () => {
  it.each(['null', '~', 'Null'])('is quoted: %s', (written) => {
    const facts = load(`title: ${written}`).issues.map(({ issue }) => issue.facts);
    expect(facts).toMatchObject([{ got: 'null', empty: written }]);
  });

  it('is not, where nothing is written', () => {
    const [found] = load('title:').issues;
    expect(found?.issue.facts).not.toHaveProperty('empty');
  });
});
