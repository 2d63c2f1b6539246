import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { writing } from './writing.ts';

/**
 * Writes a file so that it is there whole or as it was before: beside its place first, under a hidden name that no
 * reader of a content folder looks at, then moved. Errors name the file that was asked for.
 */
export function writeWholeFile(path: string, bytes: string | Uint8Array): void {
  const unfinished = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  writing(path, () => {
    try {
      writeFileSync(unfinished, bytes, { flush: true });
      renameSync(unfinished, path);
    } catch (error) {
      rmSync(unfinished, { force: true });
      throw error instanceof Error ? Object.assign(error, { path, dest: undefined }) : error;
    }
  });
}
