import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Runs a task that writes a file; adds the path to errors that lack it (those of a full disk). */
export function writing(path: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    if (error instanceof Error && 'code' in error && !('path' in error)) {
      throw Object.assign(error, { path });
    }
    throw error;
  }
}

/**
 * Makes a folder, with those on the way to it; one that is there is no error. Node's own way of making
 * several says `ENOENT` for every refusal (a full or read-only disk), and never ends in `/proc`.
 */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    if (isFolder(path)) return;
    const above = dirname(path);
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!isMissing || isFolder(above)) throw error;
    makeFolder(above);
    makeFolder(path);
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
