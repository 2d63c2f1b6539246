import { relative } from 'node:path';
import { siteCommandLabels as labels } from '../../src/labels/site-commands.ts';
import { exitCodes, print, type ExitCode } from '../lib/command.ts';
import { root, workFolder } from './checkout.ts';
import { siteMark } from './output.ts';
import { serveSite } from './server.ts';

/** Where to listen. */
export interface ListenAddress {
  readonly port: number;
  readonly host: string;
}

/**
 * Why a server cannot listen at an address, for the user who started it with `command`; `undefined` where it
 * can. Asked before a build, which may take its time.
 */
export async function whyNotListen(
  address: ListenAddress,
  command: string,
): Promise<string | undefined> {
  const { host, port } = address;
  try {
    const probe = await serveSite(workFolder, address);
    await probe.close();
    return undefined;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return error.code === 'EADDRINUSE'
      ? labels.portTaken(port, `PORT=${port + 1} ${command}`)
      : labels.cannotListen(host, port, error.message);
  }
}

/** Serves a site until the process gets a signal to stop, and prints its address. */
export async function serveUntilStopped(folder: string, address: ListenAddress): Promise<ExitCode> {
  const server = await serveSite(folder, address);
  print(labels.serving(server.url));
  await toldToStop();
  await server.close();
  return exitCodes.good;
}

/** Serves the site that an earlier build of the same content left, where there is one, and says so. */
export async function serveLastGood(site: {
  readonly content: string;
  readonly out: string;
  readonly address: ListenAddress;
}): Promise<ExitCode> {
  const mark = siteMark(site.out);
  if (mark?.content !== relative(root, site.content) || mark.base !== '/')
    return exitCodes.problems;
  console.error(labels.servingLast(mark.builtAt.toLocaleString('zh-CN')));
  return serveUntilStopped(site.out, site.address);
}

/** Waits for Ctrl+C or a signal to stop. */
export function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => {
        resolve();
      });
    }
  });
}
