import { existsSync, lstatSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileErrorOf } from '../lib/file-error.ts';
import { buildLock, unfinishedSite, workFolder } from './checkout.ts';
import { ifFree } from './lock.ts';
import { resolveLinks, siteMark } from './output.ts';
import { finishSwaps, swapsIn } from './swap.ts';

/**
 * Finishes and clears away what killed commands of this checkout have left: a site on its way to its place,
 * half of a site, half of an index. Only for whoever holds the lock of builds.
 */
export function clearLeftovers(work = workFolder): void {
  finishSwaps(work);
  for (const path of leftovers(work)) rmSync(path, { recursive: true, force: true });
}

/** The same at the start of any command; a build that is at work is left alone. */
export function clearLeftoversIfFree(work = workFolder): void {
  // SQLite clears the journal of the lock away by itself, when somebody has the lock next.
  const isLocked = existsSync(join(work, `${buildLock}-journal`));
  if (!isLocked && swapsIn(work).length === 0 && leftovers(work).length === 0) return;
  try {
    ifFree(join(work, buildLock), () => clearLeftovers(work));
  } catch (error) {
    // A command that only reads also runs where nothing can be written; the next build tells what hinders it.
    if (fileErrorOf(error) === undefined) throw error;
  }
}

/**
 * Clears what killed builds of earlier versions have left beside the site in `out`: they moved it there and
 * back as `.dist.next-1234` and `.dist.last-1234`, by their process. Only for whoever has put a whole site in
 * its place, as one of these may be the last. What has no mark of ours stays.
 */
export function clearOlderLeftovers(out: string): void {
  const target = resolveLinks(out);
  const older = pathsIn(dirname(target), (name) => isOlderName(name, basename(target)));
  for (const path of older.filter((one) => lstatSync(one).isDirectory() && siteMark(one))) {
    try {
      rmSync(path, { recursive: true, force: true });
    } catch (error) {
      // It is in nobody's way.
      if (fileErrorOf(error) === undefined) throw error;
    }
  }
}

function isOlderName(name: string, site: string): boolean {
  if (!name.startsWith(`.${site}.`)) return false;
  const [, id] = /^(?:next|last)-(\d+)$/.exec(name.slice(site.length + 2)) ?? [];
  return id !== undefined && !isRunning(Number(id));
}

function leftovers(work: string): readonly string[] {
  return [
    ...pathsIn(work, (name) => name === unfinishedSite),
    ...pathsIn(join(work, 'index'), (name) => name.endsWith('.making')),
    ...pathsIn(work, isOfEndedProcess),
  ];
}

function pathsIn(folder: string, isLeft: (name: string) => boolean): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter(isLeft)
    .map((name) => join(folder, name));
}

/** What carries the number of the process that uses it: a test run's report, a browser or packages half there. */
function isOfEndedProcess(name: string): boolean {
  const [, id] = /^(?:tests|chromium-unpacking|installing)-(\d+)(?:\.json)?$/.exec(name) ?? [];
  return id !== undefined && !isRunning(Number(id));
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    // Any other answer means that there is one, of another user.
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}
