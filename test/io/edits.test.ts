import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Names } from '../../src/domain/names.ts';
import type { LocatedIssue } from '../../src/io/load.ts';
import { describeIssue } from '../../src/labels/issues.ts';
import { anyEdit, edited } from '../support/edits.ts';
import { RealTree, realFiles } from '../support/real-tree.ts';

const files = realFiles();
const tree = new RealTree(files);

/** Mistakes of ours, and what a mapping or nothing is called where JavaScript puts it into a text. */
const unfit = /程序出错|\[object |\bundefined\b|\bNaN\b|native code/;

/** What is wrong with what is told, or with where it is said to stand. */
function faultOf(
  { issue, file, line, column }: LocatedIssue,
  names: Names,
  text: string | undefined,
): string[] {
  const words = Object.values(describeIssue(issue, names)).join('\n');
  if (unfit.test(words)) return [words];
  if (issue.code === 'file-missing') return [];
  const written = text?.split(/\r\n?|\n/)[line - 1];
  return written !== undefined && column >= 1 && column <= written.length + 1
    ? []
    : [`${issue.code}: no ${file}:${line}:${column}`];
}

it('takes any single edit of a real file without a fault of its own', { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(anyEdit([...files.keys()]), (edit) => {
      const text = edited(files.get(edit.file) ?? '', edit);
      const { issues, names } = tree.with({ [edit.file]: text });
      const faults = issues.flatMap((one) =>
        faultOf(one, names, one.file === edit.file ? text : files.get(one.file)),
      );
      expect(faults).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

it('takes the real files as they are', () => {
  const { issues, names, corpus } = tree.with();
  expect(corpus).toBeDefined();
  expect(issues.flatMap((one) => faultOf(one, names, files.get(one.file)))).toEqual([]);
});
