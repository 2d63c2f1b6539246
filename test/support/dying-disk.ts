import { cpSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { realDisk, type Disk } from '../../scripts/site/disk.ts';

/** How a system may differ from one that can do everything in one step. */
export interface DiskLimits {
  /** Folders cannot be exchanged. */
  readonly noExchange?: boolean;
  /** The first move goes to another disk. */
  readonly otherDisk?: boolean;
}

/** A disk with these limits. */
export function limitedDisk(
  { noExchange, otherDisk }: DiskLimits,
  exchange: Disk['exchange'] = (one, other) => realDisk.exchange(one, other),
): Disk {
  let first = true;
  return {
    ...realDisk,
    exchange: noExchange ? () => false : exchange,
    rename(from, to) {
      if (first && otherDisk) {
        first = false;
        throw Object.assign(new Error('EXDEV'), { code: 'EXDEV' });
      }
      realDisk.rename(from, to);
    },
  };
}

/**
 * A disk whose process is killed at its `at`th moment, counted from 0: before a step, in the middle of one that
 * has a middle, or after it. After that it does nothing more, also in `finally`.
 */
export function dyingDisk(disk: Disk, at: number, die: () => never): Disk {
  let moment = 0;
  let dead = false;
  const passes = (half?: () => void) => {
    if (!dead && moment++ < at) return;
    if (!dead) half?.();
    dead = true;
    die();
  };
  const step =
    <A extends readonly string[], R>(whole: (...args: A) => R, half?: (...args: A) => void) =>
    (...args: A): R => {
      passes();
      if (half) passes(() => half(...args));
      const result = whole(...args);
      passes();
      return result;
    };
  return {
    makeFolder: step((path: string) => disk.makeFolder(path)),
    write: step(
      (path: string, text: string) => disk.write(path, text),
      (path) => writeFileSync(path, ''),
    ),
    rename: step((from: string, to: string) => disk.rename(from, to)),
    exchange: step((one: string, other: string) => disk.exchange(one, other)),
    copy(from, to, takes) {
      step(
        () => disk.copy(from, to, takes),
        // Some of the files, and one of them cut off.
        () => {
          let files = 0;
          cpSync(from, to, { recursive: true, filter: (path) => takes(path) && files++ < 3 });
        },
      )();
    },
    remove: step((path: string) => disk.remove(path), removeHalf),
  };
}

/** One step, as far as a `dyingDisk` can see, without starting a program for it. */
export function exchangeQuickly(one: string, other: string): boolean {
  renameSync(one, `${one}-aside`);
  renameSync(other, one);
  renameSync(`${one}-aside`, other);
  return true;
}

function removeHalf(path: string): void {
  try {
    const names = readdirSync(path);
    for (const name of names.slice(Math.floor(names.length / 2))) {
      rmSync(join(path, name), { recursive: true });
    }
  } catch {
    // a file, or nothing: there is no middle
  }
}
