import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from '../site/checkout.ts';

/** How long output may trail after its process has ended, in milliseconds. */
const trailing = 2000;

/** A time zone in which wrong assumptions about "today" and local time show. */
const timeZone = 'America/St_Johns';

/**
 * Runs a script on the project's own Node and hands over what it writes. Resolves when nothing more can
 * come: a process that it left behind may hold the output open, and is not listened to for long.
 *
 * @returns the exit code; 1 where a signal ended it or it could not be started
 */
export async function run(
  command: readonly string[],
  onOutput: (text: string) => void,
): Promise<number> {
  const child = spawn(process.execPath, command, {
    cwd: root,
    env: {
      ...process.env,
      ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}),
      ASTRO_TELEMETRY_DISABLED: '1',
      TZ: timeZone,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const streams = [child.stdout, child.stderr];
  for (const stream of streams) stream.setEncoding('utf8').on('data', onOutput);
  const closed = new Promise((resolve) => child.once('close', resolve));
  const code = await new Promise<number>((resolve) => {
    child.once('error', (error) => {
      onOutput(`${error.message}\n`);
      resolve(1);
    });
    child.once('exit', (exitCode) => {
      resolve(exitCode ?? 1);
    });
  });
  await Promise.race([closed, wait(trailing, undefined, { ref: false })]);
  for (const stream of streams) stream.destroy();
  return code;
}
