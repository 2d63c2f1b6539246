import { resolve, sep } from 'node:path';
import type { HookParameters } from 'astro';
import type { Connect } from 'vite';
import { content, holdContent } from '../../src/content.ts';
import type { Content } from '../../src/io/load.ts';
import { dev } from './astro.ts';
import { root } from './checkout.ts';
import { problemPage } from './problem-page.ts';
import type { Place } from './serve.ts';

/** How long to wait for more changes of the same save, in milliseconds. */
const pause = 150;

/** The site as it is made anew at each request, from the content that it was last shown. */
export interface OpenPreview {
  /** The address of the home page, with a slash at the end. */
  readonly url: string;
  /** Shows another content from now on; open pages load again. */
  show(content: Content): void;
  /** Calls `onChange` after each change below a folder. */
  watch(dir: string, onChange: () => void): void;
  close(): Promise<void>;
}

/**
 * Starts a preview, in this process and in the foreground: only Astro's own command line would go to the
 * background.
 *
 * @throws the error of Vite where it cannot listen
 */
export async function openPreview(place: Place): Promise<OpenPreview> {
  // Vite takes another value as an order not to reload pages.
  process.env['NODE_ENV'] = 'development';
  let vite: DevServer | undefined;
  const server = await dev({
    root,
    logLevel: 'warn',
    server: place,
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
            vite.middlewares.use(answerUnread);
          },
        },
      },
    ],
  });
  return {
    get url() {
      return server.resolvedUrls.local[0] ?? server.resolvedUrls.network[0] ?? '';
    },
    show(content) {
      holdContent(content);
      if (vite) forgetPages(vite);
    },
    watch(dir, onChange) {
      let waiting: NodeJS.Timeout | undefined;
      server.watcher.add(dir);
      server.watcher.on('all', (_, path) => {
        if (!resolve(path).startsWith(dir + sep)) return;
        clearTimeout(waiting);
        waiting = setTimeout(onChange, pause);
      });
    },
    async close() {
      await server.stop();
      holdContent(undefined);
    },
  };
}

/** Answers for a page that cannot be made of the content: what is wrong with it, not that it is not found. */
const answerUnread: Connect.NextHandleFunction = (request, response, next) => {
  const [address = '/'] = (request.originalUrl ?? request.url ?? '/').split(/[?#]/);
  const page = address.endsWith('/') ? problemPage(content(), address) : undefined;
  if (page === undefined) {
    next();
    return;
  }
  response.writeHead(503, { 'Content-Type': 'text/html;charset=utf-8' }).end(page);
};

type DevServer = HookParameters<'astro:server:setup'>['server'];

/** Lets go of what pages have computed from the content before, and has open ones load again. */
function forgetPages(vite: DevServer): void {
  for (const environment of Object.values(vite.environments)) {
    if (environment.name === 'client') continue;
    environment.moduleGraph.invalidateAll();
    // The addresses of the pages, which Astro keeps apart from their modules.
    environment.hot.send('astro:content-changed', {});
    environment.hot.send({ type: 'full-reload' });
  }
  vite.environments.client.hot.send({ type: 'full-reload', path: '*' });
}
