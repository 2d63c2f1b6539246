import { spawn } from 'node:child_process';
import { root } from '../site/checkout.ts';
import { watchPeak } from './process-tree.ts';
import { roundHalfUp } from '../../src/domain/percent.ts';

/** What a step took; `peakMiB` is that of its largest process, where the system reports it. */
export interface Measured {
  readonly code: number;
  readonly seconds: number;
  readonly peakMiB: number | undefined;
  /** What it wrote to standard error. */
  readonly told: string;
}

/** Runs one of the project's scripts as a process of its own, as a user would, and measures it whole. */
export async function measure(script: string, args: readonly string[]): Promise<Measured> {
  const started = performance.now();
  // Its output is discarded: a full pipe would block it.
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', script, ...args],
    { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const peak = child.pid === undefined ? () => undefined : watchPeak(child.pid);
  let told = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (told += text));
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode) => {
      resolve(exitCode ?? 1);
    });
  });
  return { code, seconds: secondsSince(started), peakMiB: peak(), told };
}

/** The seconds since a reading of `performance.now()`, to a hundredth. */
export function secondsSince(started: number): number {
  return roundHalfUp((performance.now() - started) / 1000, 2);
}
