import { readdirSync, statSync, unwatchFile, watchFile } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { HookParameters } from 'astro';
import type { Connect } from 'vite';
import { content, holdContent } from '../../src/content.ts';
import type { Content } from '../../src/io/load.ts';
import { dev } from './astro.ts';
import { root } from './checkout.ts';
import { answerTo } from './preview-route.ts';
import type { ListenAddress } from './serve.ts';

/** How long to wait for more changes of the same save, in milliseconds. */
const pause = 150;

/** The site rendered at each request, from the content that was last passed to `show`. */
export interface OpenPreview {
  /** The address of the home page, with a slash at the end. */
  readonly url: string;
  /** Shows another content from now on; open pages load again. */
  show(content: Content): void;
  /** Calls `onChange` after each change below a folder, and for those since a time (in milliseconds). */
  watch(dir: string, since: number, onChange: () => void): void;
  close(): Promise<void>;
}

/**
 * Starts a preview of a content, in this process and in the foreground: only Astro's own command line would
 * go to the background.
 *
 * @throws the error of Vite where it cannot listen
 */
export async function openPreview(address: ListenAddress, first: Content): Promise<OpenPreview> {
  // With another value Vite does not reload pages.
  process.env['NODE_ENV'] = 'development';
  holdContent(first);
  let vite: DevServer | undefined;
  const server = await dev({
    root,
    logLevel: 'warn',
    server: address,
    vite: { server: { strictPort: true } },
    integrations: [
      {
        name: 'youju:preview',
        hooks: {
          'astro:config:setup': ({ addMiddleware }) => {
            const entrypoint = new URL('preview-net.ts', import.meta.url);
            addMiddleware({ order: 'pre', entrypoint });
          },
          'astro:server:setup': (started) => {
            vite = started.server;
          },
        },
      },
    ],
  });
  // Astro adds its own first while it starts; they answer for slashes and broken addresses in English.
  vite?.middlewares.stack.unshift({ route: '', handle: answerFirst });
  const watched: string[] = [];
  return {
    get url() {
      return server.resolvedUrls.local[0] ?? server.resolvedUrls.network[0] ?? '';
    },
    show(next) {
      holdContent(next);
      if (vite) forgetPages(vite);
    },
    watch(dir, since, onChange) {
      let waiting: NodeJS.Timeout | undefined;
      const changed = () => {
        clearTimeout(waiting);
        waiting = setTimeout(onChange, pause);
      };
      server.watcher.add(dir);
      server.watcher.on('all', (_, path) => {
        if (resolve(path).startsWith(dir + sep)) changed();
      });
      // The watcher stops watching a folder that is moved away, and does not notice its return.
      let inode = statSync(dir, { throwIfNoEntry: false })?.ino ?? 0;
      watchFile(dir, { interval: pause }, (now) => {
        // 0 while it is away; what Node calls the previous state is the last one that was there.
        if (now.ino === inode) return;
        inode = now.ino;
        server.watcher.unwatch(dir);
        if (now.ino !== 0) server.watcher.add(dir);
        changed();
      });
      watched.push(dir);
      if (changedSince(dir, since)) changed();
    },
    async close() {
      for (const dir of watched) unwatchFile(dir);
      await server.stop();
      holdContent(undefined);
    },
  };
}

/** Whether a file or folder below a folder has changed since a time, in milliseconds. */
function changedSince(dir: string, since: number): boolean {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' }).some((path) => {
    const { mtimeMs } = statSync(join(dir, path), { throwIfNoEntry: false }) ?? { mtimeMs: since };
    return mtimeMs > since;
  });
}

/** Answers where the content alone decides what is answered, before Astro does. */
const answerFirst: Connect.NextHandleFunction = (request, response, next) => {
  const answer = answerTo(request.originalUrl ?? request.url ?? '/', content());
  switch (answer.do) {
    case 'redirect':
      response.writeHead(302, { Location: answer.to }).end();
      return;
    case 'refuse':
      response.writeHead(503, { 'Content-Type': 'text/html;charset=utf-8' }).end(answer.page);
      return;
    case 'not-found':
      request.url = '/404/';
      next();
      return;
    case 'pass':
      next();
  }
};

type DevServer = HookParameters<'astro:server:setup'>['server'];

/** Drops what pages have computed from the previous content, and reloads the open ones. */
function forgetPages(vite: DevServer): void {
  for (const environment of Object.values(vite.environments)) {
    if (environment.name === 'client') continue;
    environment.moduleGraph.invalidateAll();
    // The cache of page addresses, which Astro keeps apart from the modules.
    environment.hot.send('astro:content-changed', {});
    environment.hot.send({ type: 'full-reload' });
  }
  vite.environments.client.hot.send({ type: 'full-reload', path: '*' });
}
