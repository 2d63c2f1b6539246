import { join } from 'node:path';
import type { IsoDate } from '../../src/domain/date.ts';
import { runChild } from '../bootstrap/child.mjs';
import { root } from './checkout.ts';

/**
 * Checks a content folder and builds its site in a process of its own, so that a server that runs for weeks
 * does not keep the build's memory and child processes. Its output goes to our own streams.
 *
 * @returns its exit code; that of a signal as in a shell
 */
export async function buildApart(order: {
  /** The content folder and the folder to write to, as absolute paths. */
  readonly content: string;
  readonly out: string;
  /** The day that counts as today; the real one where it is left out. */
  readonly today: IsoDate | undefined;
}): Promise<number> {
  const { content, out, today } = order;
  const flags = ['--content', content, '--out', out, ...(today ? ['--today', today] : [])];
  const command = [...process.execArgv, join(root, 'scripts/build.ts'), ...flags];
  const { code } = await runChild(process.execPath, command, { stdio: 'inherit' });
  return code;
}
