import { spawnSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

/** How long to wait after a flush of the disk, in milliseconds. */
const pause = 3_000;

/**
 * Waits until the disk has finished earlier work: the removal of thousands of files would otherwise count
 * towards the next measurement.
 */
export async function settle(): Promise<void> {
  // Without such a program the pause alone has to do.
  spawnSync('sync');
  await wait(pause);
}
