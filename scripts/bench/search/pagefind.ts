import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { measure, type Measured } from '../measure.ts';
import type { Engine } from './engine.ts';
import { serveRelaxed } from './served.ts';

/** Where Pagefind's own program and index lie in the folder that is served. */
const place = 'pagefind';

/** Has Pagefind's own command line index the pages of a site, with its defaults, into another folder. */
export function indexWithPagefind(site: string, folder: string): Promise<Measured> {
  mkdirSync(folder, { recursive: true });
  return measure('node_modules/pagefind/lib/runner/bin.cjs', [
    ...['--site', site],
    ...['--output-path', join(folder, place)],
  ]);
}

/**
 * Pagefind as it comes: its own program in the page, asked as its handbook says.
 *
 * @param searchable the paths that count; pages that our search leaves out are left out here too
 */
export async function pagefind(folder: string, searchable: ReadonlySet<string>): Promise<Engine> {
  for (const [name, text] of Object.entries(openingPage)) writeFileSync(join(folder, name), text);
  const paths = pathsById(join(folder, place));
  const server = await serveRelaxed(folder);
  return {
    server,
    folder,
    async open(page) {
      await page.goto(server.url, { waitUntil: 'networkidle' });
      const program = await programOn(page);
      return async (query, count) => {
        const { ms, ids } = await page.evaluate(([ask, asked]) => ask(asked.query, asked.count), [
          program,
          { query, count },
        ] as const);
        const found = ids
          .flatMap((id) => paths.get(id) ?? [])
          .filter((path) => searchable.has(path));
        return { ms, paths: found, total: found.length };
      };
    },
  };
}

/** The exports of `pagefind.js` that are used here. */
interface PagefindProgram {
  search(query: string): Promise<{
    results: readonly { readonly id: string; data(): Promise<unknown> }[];
  }>;
}

/** The page that it is asked from. Its program is fetched when it is wanted first. */
const openingPage = {
  'index.html':
    '<!doctype html><html lang="zh-CN"><title>Pagefind</title><script src="open.js"></script>',
  'open.js': `globalThis.openPagefind = () => import('./${place}/pagefind.js');`,
};

/** In the page: searches, has the data of the first results, and takes the time. */
function programOn(opened: Page) {
  return opened.evaluateHandle(() => {
    const { openPagefind } = globalThis as unknown as {
      openPagefind: () => Promise<PagefindProgram>;
    };
    let loading: Promise<PagefindProgram> | undefined;
    return async (query: string, count: number) => {
      const started = performance.now();
      const program = await (loading ??= openPagefind());
      const { results } = await program.search(query);
      await Promise.all(results.slice(0, count).map((result) => result.data()));
      return { ms: performance.now() - started, ids: results.map(({ id }) => id) };
    };
  });
}

/** Results are names; what they name stands in the fragments, which would take a request for each. */
function pathsById(index: string): ReadonlyMap<string, string> {
  const folder = join(index, 'fragment');
  return new Map(
    readdirSync(folder).map((name) => {
      const text = gunzipSync(readFileSync(join(folder, name))).toString('utf8');
      const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
      return [name.replace(/\.pf_fragment$/, ''), url];
    }),
  );
}
