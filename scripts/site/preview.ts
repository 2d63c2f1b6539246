import { resolve, sep } from 'node:path';
import type { HookParameters } from 'astro';
import { holdContent } from '../../src/content.ts';
import type { IsoDate } from '../../src/domain/date.ts';
import { siteCommandLabels as labels } from '../../src/labels/site-commands.ts';
import { exitCodes, print, type ExitCode } from '../lib/command.ts';
import { dev } from './astro.ts';
import { root } from './checkout.ts';
import { loadAndReport } from './load.ts';
import { listeningProblem, toldToStop, type Place } from './serve.ts';

/** How long to wait for more changes of the same save, in milliseconds. */
const pause = 150;

export interface Preview {
  readonly content: string;
  readonly today: IsoDate | undefined;
  readonly place: Place;
}

/**
 * Serves the pages as they are asked for, and anew whenever the content or the code changes. It stays in
 * the foreground: only Astro's own command line would go to the background.
 */
export async function previewUntilStopped(preview: Preview): Promise<ExitCode> {
  const { place } = preview;
  const load = () => {
    const { content, sound } = loadAndReport(preview.content, preview.today);
    holdContent(content);
    return sound;
  };
  load();
  try {
    const server = await dev({
      root,
      logLevel: 'warn',
      server: place,
      vite: { server: { strictPort: true } },
      integrations: [
        {
          name: 'youju:content',
          hooks: {
            'astro:server:setup': ({ server: vite }) => {
              watchContent(vite, preview.content, () => {
                if (load()) print(labels.updated);
              });
            },
          },
        },
      ],
    });
    print(labels.previewing(server.resolvedUrls.local[0] ?? server.resolvedUrls.network[0] ?? ''));
    await toldToStop();
    await server.stop();
    return exitCodes.good;
  } catch (error) {
    console.error(listeningProblem(error, place, 'npm run dev'));
    return exitCodes.problems;
  }
}

type DevServer = HookParameters<'astro:server:setup'>['server'];

/** Calls `reload` after each change below the content folder, then has every open page load again. */
function watchContent(vite: DevServer, dir: string, reload: () => void): void {
  let waiting: NodeJS.Timeout | undefined;
  vite.watcher.add(dir);
  vite.watcher.on('all', (_, path) => {
    if (!resolve(path).startsWith(dir + sep)) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      reload();
      forgetPages(vite);
      vite.environments.client.hot.send({ type: 'full-reload', path: '*' });
    }, pause);
  });
}

/** Lets go of what pages have computed from the content before: their addresses and their modules. */
function forgetPages(vite: DevServer): void {
  for (const environment of Object.values(vite.environments)) {
    if (environment.name === 'client') continue;
    environment.moduleGraph.invalidateAll();
    environment.hot.send('astro:content-changed', {});
    environment.hot.send({ type: 'full-reload' });
  }
}
