import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The work folder of the commands; git ignores it. */
export const workFolder = join(root, '.youju');

/** The lock file in it, for building a site and for cleaning up after a killed build. */
export const buildLock = 'build.lock';

/** The folder in it where a site is built, before it gets its place. */
export const unfinishedSite = 'site';

/** A path as a user of this checkout would write it. */
export function shownPath(path: string): string {
  const way = relative(root, path);
  return way.startsWith('..') || way === '' ? path : way;
}
