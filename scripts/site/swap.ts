import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { workFolder } from './checkout.ts';
import { realDisk, type Disk } from './disk.ts';
import { markName, resolveLinks, siteMark } from './output.ts';

/**
 * A finished site that is moved to its place. First an entry in the work folder records the move; after a kill
 * the next command finds the entry and finishes the move. So a folder beside the site is removed only by the
 * checkout that made it, and process numbers are not needed.
 */
interface Swap {
  /** The folder of the site, with all links resolved. */
  readonly target: string;
  /** The file of the entry. */
  readonly entry: string;
  /** The folder beside the target that holds the other two. */
  readonly folder: string;
  /** The new site before it has its place, and the old one after. */
  readonly next: string;
  /** The old site where the two cannot change places in one step. */
  readonly last: string;
}

const entriesIn = (work: string) => join(work, 'swaps');

function swapTo(target: string, id: string, work: string): Swap {
  const folder = join(dirname(target), `.${basename(target)}.youju-${id}`);
  const [next, last] = [join(folder, 'next'), join(folder, 'last')];
  return { target, entry: join(entriesIn(work), id), folder, next, last };
}

/**
 * Puts the finished site in the place of the one in `out`. Where the system can exchange two folders,
 * readers of `out` see either the whole old site or the whole new one, even after a kill. Where it
 * cannot, the place is empty for the moment between two renames, and after a kill in that moment until
 * `finishSwaps`. Where something fails, the old one stays. Only one may run in a checkout.
 */
export function replaceSite(fresh: string, out: string, work = workFolder, disk = realDisk): void {
  const swap = swapTo(resolveLinks(out), randomUUID().slice(0, 8), work);
  disk.makeFolder(dirname(swap.entry));
  disk.write(swap.entry, swap.target);
  try {
    disk.makeFolder(swap.folder);
    move(fresh, swap.next, disk);
    putInPlace(swap, disk);
  } catch (error) {
    finish(swap, disk);
    throw error;
  }
  finish(swap, disk);
}

/** Finishes the moves of killed processes of this checkout; no other process may be moving a site. */
export function finishSwaps(work = workFolder, disk = realDisk): void {
  for (const id of swapsIn(work)) {
    const target = readFileSync(join(entriesIn(work), id), 'utf8');
    // An empty entry was cut off before anything else was done.
    if (target === '') disk.remove(join(entriesIn(work), id));
    else finish(swapTo(target, id, work), disk);
  }
}

/** The names of the swaps that have been begun. */
export function swapsIn(work: string): readonly string[] {
  return existsSync(entriesIn(work)) ? readdirSync(entriesIn(work)) : [];
}

/** Moves a site, by copying where it goes to another disk: the mark comes last and says that all is there. */
function move(from: string, to: string, disk: Disk): void {
  try {
    disk.rename(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    disk.copy(from, to, (path) => basename(path) !== markName);
    disk.copy(join(from, markName), join(to, markName), () => true);
    discard(from, disk);
  }
}

function putInPlace({ target, next, last }: Swap, disk: Disk): void {
  if (existsSync(target)) {
    if (disk.exchange(next, target)) return;
    disk.rename(target, last);
  }
  disk.rename(next, target);
}

/** Puts a site in its place where one is left, and removes all other leftovers. */
function finish(swap: Swap, disk: Disk): void {
  if (siteMark(swap.target) === undefined) restore(swap, disk);
  for (const site of [swap.next, swap.last]) discard(site, disk);
  disk.remove(swap.folder);
  disk.remove(swap.entry);
}

/** Puts the best site that is left in the empty place; what is there and none of ours stays. */
function restore({ target, next, last }: Swap, disk: Disk): void {
  const whole = [next, last].filter((site) => siteMark(site) !== undefined);
  for (const [at, site] of whole.entries()) {
    try {
      disk.rename(site, target);
      return;
    } catch (error) {
      // Never removed while there is no other: the next command tries again.
      if (at === whole.length - 1 && !existsSync(target)) throw error;
    }
  }
}

/** Removes a site, its mark first, so that a kill leaves no partial site that counts as whole. */
function discard(site: string, disk: Disk): void {
  disk.remove(join(site, markName));
  disk.remove(site);
}
