import { describe, expect, it } from 'vitest';
import { describeIssue } from '../../src/labels/issues.ts';
import { loadTree, mdx, record, report, type Files } from '../support/content-tree.ts';
import { recordFile } from '../support/problems.ts';
import { heads, lists, texts } from '../../scripts/bench/slow-files.ts';

/** The codes of a file's problems; that they are told before a test's time is up is the point of it. */
function codesOf(files: Files): readonly string[] {
  const [file] = Object.keys(files);
  const content = loadTree(files);
  const found = content.issues.filter((one) => one.file === file);
  for (const { issue } of found) expect(describeIssue(issue, content.names).message).not.toBe('');
  for (const id of content.corpus?.records.keys() ?? []) content.bodyOf(id);
  return [...new Set(found.map(({ issue }) => issue.code))];
}

function tellsOnly(found: readonly string[], codes: readonly string[]): void {
  expect(codes).toEqual(expect.arrayContaining([...found]));
  expect(found.length > 0).toBe(codes.length > 0);
}

describe('a file that is made to keep its reader busy is read to its end', () => {
  it.each(texts)('as a report: %s', (_name, text, codes) => {
    tellsOnly(codesOf({ 'reports/a.mdx': report({}, text) }), codes);
  });

  it.each(texts)('as a record: %s', (_name, text, codes) => {
    const found = codesOf({ [recordFile]: record({}, text) });
    expect(codes.length === 0 || found.length > 0).toBe(true);
  });

  it.each(texts)('as a page of the handbook: %s', (_name, text, codes) => {
    const found = codesOf({ 'guide/a.mdx': mdx({ title: '手册' }, text) });
    expect(codes.length === 0 || found.length > 0).toBe(true);
  });

  it.each(heads)('as the frontmatter of a record: %s', (_name, head, codes) => {
    const found = codesOf({ [recordFile]: `---\nkind: 党课\n${head}\n---\n正文\n` });
    tellsOnly(found, codes);
  });

  it.each(lists)('as %s: %s', (file, _name, text, codes) => {
    const found = codesOf({ [file]: text });
    expect(found).toEqual(expect.arrayContaining([...codes]));
  });
});
