import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { siteHeaders } from '../../site/headers.ts';
import type { SiteServer } from '../../site/server.ts';

/**
 * Serves a folder like the site, but lets its pages run WebAssembly, which our header forbids them and
 * Pagefind's own program needs.
 */
export async function serveRelaxed(folder: string): Promise<SiteServer> {
  const files = sirv(folder, { dev: true, etag: true });
  const policy = `${siteHeaders['Content-Security-Policy'] ?? ''}; script-src 'self' 'wasm-unsafe-eval'`;
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(siteHeaders)) response.setHeader(name, value);
    response.setHeader('Content-Security-Policy', policy);
    files(request, response, () => {
      response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port: 0, host: '127.0.0.1' }, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
