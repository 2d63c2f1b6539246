import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder, writing } from '../../lib/writing.ts';

/** A file by its path in some folder. */
export interface NamedFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Writes files below a folder, which is made where it is not there. */
export function writeFiles(folder: string, files: readonly NamedFile[]): void {
  const folders = new Set(files.map(({ path }) => dirname(join(folder, path))));
  for (const one of folders) makeFolder(one);
  for (const { path, content } of files) {
    const file = join(folder, path);
    writing(file, () => {
      writeFileSync(file, content);
    });
  }
}
