import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
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
  if (siteMark(out)) return out;
  const { code, stdout, stderr } = await runScript('scripts/build.ts', [
    ...['--content', content],
    ...['--out', out],
    ...['--base', base],
  ]);
  if (code !== 0)
    throw new Error(`The site could not be built (${String(code)}):\n${stdout}${stderr}`);
  return out;
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
