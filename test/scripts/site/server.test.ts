import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { caching, siteHeaders } from '../../../scripts/site/headers.ts';
import { serveSite, type SiteServer } from '../../../scripts/site/server.ts';

/** Longer than what is worth compressing. */
const long = '有据可查，'.repeat(1000);

let folder: string;
let server: SiteServer;

const files: Readonly<Record<string, string>> = {
  'index.html': 'home',
  '404.html': 'not here',
  'records/设备 1/index.html': 'record',
  'data.csv': 'a,b',
  '.youju-site': '{}',
  '_astro/search.js': 'script',
  'search/data/manifest.json': '{}',
  'search/data/y2023-c54578938fa57df0/table.json': '{}',
  'long/index.html': long,
  'long.csv': long,
  'long.json': long,
};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'youju-served-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  server = await serveSite(folder, { port: 0, host: '127.0.0.1' });
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Asks for a path exactly as it is written, which `fetch` would tidy up first. */
function ask(path: string, { method = 'GET', to = server.url } = {}) {
  const { hostname, port } = new URL(to);
  return new Promise<{ status: number | undefined; location: string | undefined; body: string }>(
    (resolve, reject) => {
      const asking = request({ hostname, port, path, method }, (answer) => {
        let body = '';
        answer.setEncoding('utf8').on('data', (text: string) => (body += text));
        answer.once('end', () => {
          resolve({ status: answer.statusCode, location: answer.headers.location, body });
        });
      });
      asking.once('error', reject).end();
    },
  );
}

describe('serveSite', () => {
  it('serves pages and files with the headers that keep them strict', async () => {
    expect(await ask('/')).toMatchObject({ status: 200, body: 'home' });
    expect(await ask('/data.csv')).toMatchObject({ status: 200, body: 'a,b' });
    const { headers } = await fetch(server.url);
    expect(Object.fromEntries(headers)).toMatchObject(
      Object.fromEntries(
        Object.entries(siteHeaders).map(([name, value]) => [name.toLowerCase(), value]),
      ),
    );
    expect(headers.get('content-type')).toBe('text/html;charset=utf-8');
    expect(siteHeaders['Content-Security-Policy']).not.toMatch(/(?<!wasm-)unsafe/);
  });

  it('compresses pages, tables and the search’s JSON where the browser takes it', async () => {
    const sent = async (path: string, headers: Record<string, string>) => {
      const answer = await fetch(new URL(path, server.url), { headers });
      return { coded: answer.headers.get('content-encoding'), body: await answer.text() };
    };
    for (const path of ['long/', 'long.csv', 'long.json']) {
      for (const coded of ['gzip', 'br']) {
        const answer = await sent(path, { 'Accept-Encoding': coded });
        expect([path, answer]).toEqual([path, { coded, body: long }]);
      }
      const plain = await sent(path, { 'Accept-Encoding': 'identity' });
      expect([path, plain]).toEqual([path, { coded: null, body: long }]);
    }
  });

  it('sends a part of a file as it is stored', async () => {
    const headers = { Range: 'bytes=15-2999', 'Accept-Encoding': 'gzip' };
    const part = await fetch(new URL('long.csv', server.url), { headers });
    expect([part.status, part.headers.get('content-encoding')]).toEqual([206, null]);
    expect(await part.text()).toBe('有据可查，'.repeat(199));
  });

  it('lets a browser keep for a year what has a digest in its address, and asks it to ask for the rest', async () => {
    const kept = async (path: string) => {
      const { headers } = await fetch(new URL(path, server.url));
      return [path, headers.get('cache-control')];
    };
    const digested = ['_astro/search.js', 'search/data/y2023-c54578938fa57df0/table.json'];
    for (const path of digested) expect(await kept(path)).toEqual([path, caching.digested]);
    const others = ['', 'long/', 'data.csv', 'search/data/manifest.json', '_astro/no-such.js'];
    for (const path of others) expect(await kept(path)).toEqual([path, caching.others]);
  });

  it('sends nothing again that has not changed', async () => {
    for (const path of ['long/', '_astro/search.js']) {
      const first = await fetch(new URL(path, server.url));
      const headers = { 'If-None-Match': first.headers.get('etag') ?? '' };
      const second = await fetch(new URL(path, server.url), { headers });
      expect([path, second.status]).toEqual([path, 304]);
    }
  });

  it('sends an address without its last slash to the one that has it', async () => {
    const path = encodeURI('/records/设备 1');
    expect(await ask(`${path}?a=1`)).toMatchObject({ status: 301, location: `${path}/?a=1` });
    expect(await ask(`${path}/`)).toMatchObject({ status: 200, body: 'record' });
    // A host name at the beginning of an address must not become the place that it leads to.
    expect(await ask(`/${path}`)).toMatchObject({ status: 301, location: `${path}/` });
  });

  it.each([
    '/nothing/',
    '/.youju-site',
    '/%2eyouju-site',
    '/../package.json',
    '/..%2f..%2fetc/passwd',
    '/%zz',
    '/a%00b',
    'http://[/',
  ])('answers %s with the page for it and status 404', async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404, body: 'not here' });
  });

  it('only reads', async () => {
    expect(await ask('/', { method: 'POST' })).toMatchObject({ status: 405 });
    expect(await ask('/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
  });

  it('shows a new build without being started again', async () => {
    writeFileSync(join(folder, 'index.html'), 'a longer home');
    writeFileSync(join(folder, 'new.html'), 'new');
    expect(await ask('/')).toMatchObject({ body: 'a longer home' });
    expect(await ask('/new.html')).toMatchObject({ status: 200 });
  });

  it('waits for a site that is being replaced', async () => {
    renameSync(folder, `${folder}-aside`);
    const asked = ask('/');
    await wait(20);
    renameSync(`${folder}-aside`, folder);
    expect(await asked).toMatchObject({ status: 200, body: 'home' });
  });

  it('says that nothing is found where the site is gone for good', async () => {
    rmSync(folder, { recursive: true });
    expect(await ask('/')).toMatchObject({ status: 404, body: '' });
  });

  it('serves a site below another address, and nothing beside it', async () => {
    const below = await serveSite(folder, { port: 0, host: '127.0.0.1', base: '/dangjian/' });
    try {
      expect(below.url).toMatch(/\/dangjian\/$/);
      expect(await ask('/dangjian/', { to: below.url })).toMatchObject({ body: 'home' });
      expect(await ask('/data.csv', { to: below.url })).toMatchObject({ status: 404 });
    } finally {
      await below.close();
    }
  });

  it('says that a port is taken', async () => {
    const port = Number(new URL(server.url).port);
    for (const host of ['127.0.0.1', 'localhost']) {
      await expect(serveSite(folder, { port, host })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    }
  });

  it('answers on each address of localhost', async () => {
    const local = await serveSite(folder, { port: 0, host: 'localhost' });
    try {
      const { port } = new URL(local.url);
      expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('home');
      expect(await (await fetch(`http://localhost:${port}/`)).text()).toBe('home');
    } finally {
      await local.close();
    }
  });
});
