import { cpSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { makeFolder } from '../lib/writing.ts';
import { exchange } from './exchange.ts';

/** The steps that put a finished site in its place: tests stop before, within and after each. */
export interface Disk {
  /** Makes a folder, with those on the way to it. */
  makeFolder(path: string): void;
  write(path: string, text: string): void;
  /** Gives a file or folder another place on the same disk. */
  rename(from: string, to: string): void;
  /** Lets two folders change places in one step; `false` where this system cannot, and nothing has changed. */
  exchange(one: string, other: string): boolean;
  /** Copies the entries of a folder that pass the filter `takes`. */
  copy(from: string, to: string, takes: (path: string) => boolean): void;
  /** Removes a file or a folder with all in it; what is not there is no error. */
  remove(path: string): void;
}

/** The disk itself. Its methods throw what the file system says (`EACCES`, `ENOSPC`, …). */
export const realDisk: Disk = {
  makeFolder,
  write: writeFileSync,
  rename: renameSync,
  exchange,
  copy: (from, to, takes) => {
    cpSync(from, to, { recursive: true, filter: takes });
  },
  remove: (path) => {
    rmSync(path, { recursive: true, force: true });
  },
};
