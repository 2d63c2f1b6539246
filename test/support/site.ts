import { createHash } from 'node:crypto';
import { mkdirSync, rmdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, inject } from 'vitest';
import { root } from '../../scripts/site/checkout.ts';
import { siteMark } from '../../scripts/site/output.ts';
import { serveSite, type SiteServer } from '../../scripts/site/server.ts';
import { runScript } from './command.ts';

/** The content that the project comes with. */
export const demoContent = join(root, 'content');

interface SiteOptions {
  /** The content folder; the demo where it is left out. */
  readonly content?: string;
  /** The base path of the site, with slashes at both ends. */
  readonly base?: string;
}

/** Builds a site with the project's own command, once a test run for the same content and base. */
export async function builtSite({
  content = demoContent,
  base = '/',
}: SiteOptions = {}): Promise<string> {
  const key = createHash('sha256')
    .update(`${resolve(content)}\n${base}`)
    .digest('hex')
    .slice(0, 12);
  const out = join(inject('builtSites'), key);
  // Files of tests run side by side: one of them builds, the others wait.
  while (!siteMark(out)) {
    if (takes(`${out}.lock`))
      await build(content, base, out).finally(() => rmdirSync(`${out}.lock`));
    else await wait(200);
  }
  return out;
}

/** Whether a folder, which only one can make, was made. */
function takes(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}

async function build(content: string, base: string, out: string): Promise<void> {
  const { code, stdout, stderr } = await runScript('scripts/build.ts', [
    ...['--content', content],
    ...['--out', out],
    ...['--base', base],
  ]);
  if (code !== 0)
    throw new Error(`The site could not be built (${String(code)}):\n${stdout}${stderr}`);
}

/** A site that is served while the tests of a file run; `url('/records/')` gives an address in it. */
interface TestSite {
  /** The folder that it was built to. */
  readonly folder: string;
  url(path?: string): string;
}

/** Builds (once a run) and serves a site for the tests of a file, with the headers of `npm start`. */
export function siteForTests(options: SiteOptions = {}): TestSite {
  let folder: string;
  let server: SiteServer;
  beforeAll(async () => {
    folder = await builtSite(options);
    server = await serveSite(folder, { port: 0, host: '127.0.0.1', base: options.base ?? '/' });
  });
  afterAll(() => server.close());
  return {
    get folder() {
      return folder;
    },
    url: (path = '/') => `${server.url.replace(/\/$/, '')}${path}`,
  };
}
