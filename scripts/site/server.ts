import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import compression from 'compression';
import sirv from 'sirv';
import { caching, headersOf, siteHeaders } from './headers.ts';
import { clearLeftoversIfFree } from './leftovers.ts';

export interface SiteServer {
  /** The address of the home page, with a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a finished site, compressed where the browser takes it.
 *
 * @param where `port` 0 takes any free port; `host` `localhost` listens on IPv4 and IPv6 alike; `base` is
 *   the address below which the site was built, with slashes at both ends.
 * @throws the error of `node:net` where it cannot listen: `EADDRINUSE`, `EACCES`, `ENOTFOUND`, …
 */
export async function serveSite(
  folder: string,
  where: { readonly port: number; readonly host: string; readonly base?: string },
): Promise<SiteServer> {
  const { host, base = '/' } = where;
  const listener = siteListener(folder, base);
  const first = await listen(listener, {
    port: where.port,
    host: host === 'localhost' ? '127.0.0.1' : host,
  });
  const { port } = first.address() as AddressInfo;
  // Browsers try either address for `localhost`; another server there must not answer for this one.
  const second =
    host === 'localhost' ? await listenToo(first, listener, { port, host: '::1' }) : undefined;
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return {
    url: `http://${shown.includes(':') ? `[${shown}]` : shown}:${String(port)}${base}`,
    async close() {
      await closed(first);
      if (second) await closed(second);
    },
  };
}

function siteListener(folder: string, base: string): RequestListener {
  const files = sirv(folder, {
    // Each file is looked up when it is asked for: a new build may replace the site while it is served.
    dev: true,
    etag: true,
    onNoMatch: (_, response) => {
      notFound(response, folder);
    },
    // Only for files that were found: a 404 must not be cached.
    setHeaders: (response, path) => {
      setHeaders(response, headersOf(path));
    },
  });
  const compress = compression({
    // A range of a file, as for a resumed download, is a range of the stored bytes: not compressed.
    filter: (request, response) =>
      response.statusCode !== 206 && compression.filter(request, response),
  });
  const answer: RequestListener = (request, response) => {
    setHeaders(response, siteHeaders);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const asked = URL.parse(`http://site${(request.url ?? '/').replace(/^\/+/, '/')}`);
    if (!asked?.pathname.startsWith(base) || hasHiddenPart(asked.pathname)) {
      notFound(response, folder);
      return;
    }
    const { pathname, search } = asked;
    const inside = pathname.slice(base.length - 1);
    if (!inside.endsWith('/') && isPage(folder, inside)) {
      response.writeHead(301, { Location: `${pathname}/${search}` }).end();
    } else {
      request.url = `${inside}${search}`;
      compress(request, response, () => {
        files(request, response);
      });
    }
  };
  return (request, response) => {
    if (existsSync(folder)) answer(request, response);
    else void returned(folder).finally(() => answer(request, response));
  };
}

/**
 * Waits a second at most for a site that has no place just now: where folders cannot be exchanged, a build
 * moves the old one away first, and after a kill in between the leftovers have to be cleared up.
 */
async function returned(folder: string): Promise<void> {
  for (let time = 0; time < 20 && !existsSync(folder); time += 1) {
    try {
      clearLeftoversIfFree();
    } catch {
      // The next build reports it; meanwhile the page for what is not found is served.
    }
    await wait(50);
  }
}

function setHeaders(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

function notFound(response: ServerResponse, folder: string): void {
  const page = join(folder, '404.html');
  response.writeHead(404, {
    'Content-Type': 'text/html;charset=utf-8',
    'Cache-Control': caching.others,
  });
  response.end(existsSync(page) ? readFileSync(page) : undefined);
}

/** Names that begin with a dot are the build's own, and never part of a site. */
const hasHiddenPart = (path: string) => /\/(\.|%2e)/i.test(path);

/** Whether an address without its last slash names a page. */
function isPage(folder: string, path: string): boolean {
  try {
    return existsSync(join(folder, decodeURI(path), 'index.html'));
  } catch {
    return false; // not a well-formed address
  }
}

function listen(listener: RequestListener, at: { port: number; host: string }): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(listener);
    server.once('error', reject);
    server.listen({ ...at, exclusive: true }, () => {
      resolve(server);
    });
  });
}

/** Listens on a second address, which this host may not have; gives up both where it is taken. */
async function listenToo(
  first: Server,
  listener: RequestListener,
  at: { port: number; host: string },
): Promise<Server | undefined> {
  try {
    return await listen(listener, at);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'))
      return undefined;
    await closed(first);
    throw error;
  }
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
