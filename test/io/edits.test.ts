import fc from 'fast-check';
import { expect, it } from 'vitest';
import { describeIssue } from '../../src/labels/issues.ts';
import { anyEdit, edited } from '../support/edits.ts';
import { RealTree, realFiles } from '../support/real-tree.ts';

const files = realFiles();
const tree = new RealTree(files);

it('takes any single edit of a real file without a fault of its own', { timeout: 240_000 }, () => {
  fc.assert(
    fc.property(anyEdit([...files.keys()]), (edit) => {
      const text = edited(files.get(edit.file) ?? '', edit);
      for (const { issue, file, line, column } of tree.with({ [edit.file]: text }).issues) {
        const words = Object.values(describeIssue(issue)).join('\n');
        expect(words).not.toContain('程序出错');
        // What a mapping or nothing is called where JavaScript puts it into a text.
        expect(words).not.toMatch(/\[object |\bundefined\b|\bNaN\b|native code/);
        if (issue.code === 'file-missing') continue;
        const written = file === edit.file ? text : files.get(file);
        const lines = written?.split(/\r\n?|\n/) ?? [];
        expect(lines.length, `${file}:${line}`).toBeGreaterThanOrEqual(line);
        expect(lines[line - 1]?.length, `${file}:${line}:${column}`).toBeGreaterThanOrEqual(
          column - 1,
        );
      }
    }),
    { numRuns: 1000 },
  );
});

it('reads the real files as they are without an error', () => {
  const { issues, corpus } = tree.with();
  expect(corpus).toBeDefined();
  expect(issues.map(({ issue }) => issue.code)).not.toContain('read-failed');
  expect(issues.map(({ issue }) => issue.code)).not.toContain('check-failed');
});
