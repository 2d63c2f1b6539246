import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroPrerenderer } from 'astro';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFileWriter } from '../../../scripts/site/file-writer.ts';
import { pageWriter } from '../../../scripts/site/page-writer.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'youju-pages-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const failures: [address: string, error: unknown][] = [];
const onFailure = (...failure: (typeof failures)[number]) => failures.push(failure);

type RouteData = Parameters<AstroPrerenderer['render']>[1]['routeData'];

/** What Astro gets for an address below `/youju/` that it would answer with a text. */
async function render(
  path: string,
  type: RouteData['type'],
  make: number | (() => Promise<Response>) = 200,
): Promise<Response> {
  const own: AstroPrerenderer = {
    name: 'test',
    getStaticPaths: () => Promise.resolve([]),
    render: () =>
      typeof make === 'number' ? Promise.resolve(new Response('内容', { status: make })) : make(),
  };
  const files = openFileWriter();
  const writer = pageWriter(pathToFileURL(`${folder}/`), '/youju/', files, onFailure)(own);
  const routeData = { type } as RouteData;
  const answer = await writer.render(new Request(`http://site/youju/${path}`), { routeData });
  await files.finish();
  return answer instanceof Response ? answer : answer.response;
}

const written = (path: string) => readFileSync(join(folder, path), 'utf8');

describe('pageWriter', () => {
  it('writes a page into a folder of its own, and leaves Astro nothing to write', async () => {
    const { body } = await render('records/a/2023/', 'page');
    expect(written('records/a/2023/index.html')).toBe('内容');
    expect(body).toBeNull();
  });

  it('writes the home page, and a name in Chinese as it reads', async () => {
    await render('', 'page');
    await render(encodeURI('kinds/themes/主题/'), 'page');
    expect(written('index.html')).toBe('内容');
    expect(written('kinds/themes/主题/index.html')).toBe('内容');
  });

  it('writes a file by its name', async () => {
    await render('branches/a/ledger.csv', 'endpoint');
    expect(written('branches/a/ledger.csv')).toBe('内容');
  });

  it('names a page that throws, at once or while it is sent, and writes nothing of it', async () => {
    const error = new TypeError('broken');
    const whileSent = new ReadableStream({
      start: (controller) => {
        controller.error(error);
      },
    });
    await render(encodeURI('themes/主题/'), 'page', () => Promise.reject(error));
    await render('plans/a/', 'page', () => Promise.resolve(new Response(whileSent)));
    expect(failures.splice(0)).toEqual([
      ['/youju/themes/主题/', error],
      ['/youju/plans/a/', error],
    ]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('leaves to Astro what is not simply there', async () => {
    const answer = await render('404/', 'page', 404);
    expect(await answer.text()).toBe('内容');
    expect(existsSync(join(folder, '404'))).toBe(false);
  });
});
