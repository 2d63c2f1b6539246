import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writing } from '../lib/writing.ts';

/**
 * Writes a file whole or not at all: beside its place, on the disk, then by a rename. What a kill leaves has a hidden
 * name, which nobody reads.
 */
export function writeWhole(path: string, text: string): void {
  const beside = join(dirname(path), `.sending-${process.pid}`);
  try {
    writing(path, () => {
      const file = openSync(beside, 'w');
      try {
        writeSync(file, text);
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
      renameSync(beside, path);
    });
  } finally {
    rmSync(beside, { force: true });
  }
}
