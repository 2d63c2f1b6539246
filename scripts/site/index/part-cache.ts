import { existsSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../../lib/writing.ts';
import { writeFiles, type NamedFile } from './files.ts';

/** Parts of indexes that builds have left, each in a folder that is named by what it was made from. */
interface PartCache {
  /** Whether a part is there; it counts as used now. */
  take(name: string): boolean;
  put(name: string, files: readonly NamedFile[]): void;
  /** Lets go of the parts that were not used for longest, but for these. */
  forget(but: readonly string[]): void;
}

/** So many parts are kept: those of a few contents with their years. */
const mostKept = 40;

/** Opens the folder with the parts, and makes it where it is not there. Only one build at a time may use it. */
export function openPartCache(folder: string): PartCache {
  makeFolder(folder);
  return {
    take(name) {
      const place = join(folder, name);
      if (!existsSync(place)) return false;
      const now = new Date();
      utimesSync(place, now, now);
      return true;
    },
    put(name, files) {
      // Under another name until it is complete: a build that was stopped leaves nothing half made.
      const making = join(folder, `${name}.making`);
      rmSync(making, { recursive: true, force: true });
      makeFolder(making);
      writeFiles(making, files);
      renameSync(making, join(folder, name));
    },
    forget(but) {
      const others = readdirSync(folder)
        .filter((name) => !but.includes(name))
        .map((name) => ({ name, used: statSync(join(folder, name)).mtimeMs }))
        .sort((a, b) => b.used - a.used);
      for (const { name } of others.slice(Math.max(0, mostKept - but.length))) {
        rmSync(join(folder, name), { recursive: true, force: true });
      }
    },
  };
}
