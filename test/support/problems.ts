import type { Content } from '../../src/io/load.ts';
import { loadTree } from './content-tree.ts';

/** Every problem as `file:line:column code`, in the order in which they are reported. */
export function problemsOf({ issues }: Content): string[] {
  return issues.map(({ issue, file, line, column }) => `${file}:${line}:${column} ${issue.code}`);
}

/** The problems of one file that is added to the base tree, as `line:column code`. */
export function problemsIn(file: string, text: string | Uint8Array): string[] {
  return loadTree({ [file]: text })
    .issues.filter((found) => found.file === file)
    .map(({ issue, line, column }) => `${line}:${column} ${issue.code}`);
}

/** Where a record lies that says nothing else. */
export const recordFile = 'records/equipment/2023/2023-03-16-lecture.mdx';
