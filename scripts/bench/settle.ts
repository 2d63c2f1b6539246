import { spawnSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

/** How long a disk is given after it was told to write down what it holds, in milliseconds. */
const pause = 3_000;

/**
 * Waits until the disk has done what it was told before: thousands of files that were just removed would
 * otherwise be counted to whatever is measured next.
 */
export async function settle(): Promise<void> {
  // Where there is no such program, the pause alone must do.
  spawnSync('sync');
  await wait(pause);
}
