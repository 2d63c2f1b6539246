import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** What the commands keep for themselves; git ignores it. */
export const workFolder = join(root, '.youju');

/** The file in it that is locked by whoever builds a site, or tidies up after one that was killed. */
export const buildLock = 'build.lock';

/** The folder in it where a site is built, before it gets its place. */
export const unfinishedSite = 'site';

/** A path as a user of this checkout would write it. */
export function shownPath(path: string): string {
  const way = relative(root, path);
  return way.startsWith('..') || way === '' ? path : way;
}
