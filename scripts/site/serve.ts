import { relative } from 'node:path';
import { siteCommandLabels as labels } from '../../src/labels/site-commands.ts';
import { exitCodes, print, type ExitCode } from '../lib/command.ts';
import { root } from './checkout.ts';
import { siteMark } from './output.ts';
import { serveSite } from './server.ts';

/** Where to listen. */
export interface Place {
  readonly port: number;
  readonly host: string;
}

/** Serves a site until the process is told to stop; says where, or why it cannot. */
export async function serveUntilStopped(folder: string, place: Place): Promise<ExitCode> {
  try {
    const server = await serveSite(folder, place);
    print(labels.serving(server.url));
    await toldToStop();
    await server.close();
    return exitCodes.good;
  } catch (error) {
    console.error(listeningProblem(error, place, 'npm start'));
    return exitCodes.problems;
  }
}

/** Serves the site that an earlier build of the same content left, where there is one, and says so. */
export async function serveLastGood(site: {
  readonly content: string;
  readonly out: string;
  readonly place: Place;
}): Promise<ExitCode> {
  const mark = siteMark(site.out);
  if (mark?.content !== relative(root, site.content) || mark.base !== '/')
    return exitCodes.problems;
  console.error(labels.servingLast(mark.builtAt.toLocaleString('zh-CN')));
  return serveUntilStopped(site.out, site.place);
}

/** Why a server could not listen, for the user who started it with `command`. */
export function listeningProblem(error: unknown, { port, host }: Place, command: string): string {
  if (!(error instanceof Error && 'code' in error)) throw error;
  return error.code === 'EADDRINUSE'
    ? labels.portTaken(port, `PORT=${port + 1} ${command}`)
    : labels.cannotListen(host, port, error.message);
}

/** Waits for Ctrl+C, or for whoever else ends this process. */
export function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => {
        resolve();
      });
    }
  });
}
