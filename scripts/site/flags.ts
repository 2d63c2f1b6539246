import { resolve } from 'node:path';
import type { Flag } from '../lib/flags.ts';
import { callersFolder, UsageError } from '../lib/flags.ts';
import { siteCommandLabels as labels } from '../../src/labels/site-commands.ts';
import { root } from './checkout.ts';

/** A flag with the folder that a site is written to, as an absolute path; it need not exist yet. */
export function outputFolder(otherwise: string): Flag<string> {
  return {
    takesValue: true,
    read: (written) => resolve(callersFolder(), written),
    otherwise: resolve(root, otherwise),
  };
}

/** A flag with the base path of a site. */
export function baseAddress(): Flag<string> {
  const read = (written: string): string => {
    if (!/^\/([\w.~-]+\/)*$/.test(written)) throw new UsageError(labels.badBase(written));
    return written;
  };
  return { takesValue: true, read, otherwise: '/' };
}

/**
 * Where to listen: `PORT` (4321 where it is not set) and `HOST` (`localhost`).
 *
 * @throws UsageError where `PORT` is no port
 */
export function listenAddress(env: NodeJS.ProcessEnv): { port: number; host: string } {
  const written = env['PORT'] ?? '4321';
  const port = Number(written);
  if (!/^\d+$/.test(written) || port > 65_535) throw new UsageError(labels.badPort(written));
  return { port, host: env['HOST'] ?? 'localhost' };
}
