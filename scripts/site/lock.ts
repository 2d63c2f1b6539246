import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { makeFolder } from '../lib/writing.ts';

const busy = 5; // SQLITE_BUSY
const pause = 200; // milliseconds between two tries

/**
 * Runs `task` while no other process runs one with the same lock file; says once through `onWait` that
 * another one is at it.
 *
 * Astro keeps working files in the checkout, so two builds of one checkout at once spoil each other. The
 * lock is that of an empty SQLite file: the operating system lets go of it however its process ends, so
 * that no lock can be left behind by a build that was killed.
 */
export async function oneAtATime<T>(
  file: string,
  onWait: () => void,
  task: () => Promise<T>,
): Promise<T> {
  const lock = openLock(file);
  try {
    if (!tryLock(lock)) {
      onWait();
      while (!tryLock(lock)) await wait(pause);
    }
    return await task();
  } finally {
    lock.close();
  }
}

/** Runs `task` where no process holds the lock, and holds it meanwhile; where one does, does nothing and says `false`. */
export function ifFree(file: string, task: () => void): boolean {
  const lock = openLock(file);
  try {
    if (!tryLock(lock)) return false;
    task();
    return true;
  } finally {
    lock.close();
  }
}

function openLock(file: string): DatabaseSync {
  makeFolder(dirname(file));
  try {
    return new DatabaseSync(file);
  } catch (error) {
    // SQLite does not say which file it cannot open.
    throw error instanceof Error ? Object.assign(error, { path: file }) : error;
  }
}

function tryLock(lock: DatabaseSync): boolean {
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    if (error instanceof Error && 'errcode' in error && error.errcode === busy) return false;
    throw error;
  }
}
