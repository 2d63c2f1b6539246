import { readdirSync, readFileSync } from 'node:fs';
import { roundHalfUp } from '../../src/domain/percent.ts';

/** How often the memory of a running step is read, in milliseconds. */
const interval = 25;

/**
 * Watches the memory of a process and of all below it; the answer is the peak of the largest of them in
 * MiB. Linux keeps each process's own highest mark (`VmHWM` in `/proc/<pid>/status`), so that looking
 * now and then misses at most what it grew by after the last look. The processes are not added up: what
 * they share would count several times. `undefined` where there is no `/proc`: other systems tell it
 * only of a process itself, and not of those below it.
 */
export function watchPeak(pid: number): () => number | undefined {
  let peak = 0;
  const look = () => {
    for (const process of treeOf(pid)) peak = Math.max(peak, highestMark(process));
  };
  const timer = setInterval(look, interval);
  look();
  return () => {
    clearInterval(timer);
    return peak === 0 ? undefined : roundHalfUp(peak / 1024, 0);
  };
}

/** A process and all below it. */
function treeOf(pid: number): number[] {
  return [pid, ...childrenOf(pid).flatMap(treeOf)];
}

/** The processes that a process has started and that still run: each of its threads lists its own. */
export function childrenOf(pid: number): number[] {
  const tasks = `/proc/${pid}/task`;
  try {
    return readdirSync(tasks).flatMap((task) =>
      readFileSync(`${tasks}/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    );
  } catch {
    return []; // it has ended, or this is not Linux
  }
}

/** In KiB. */
function highestMark(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1] ?? 0);
  } catch {
    return 0;
  }
}
