import { rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { attempt, reasonOf } from '../../src/domain/net.ts';
import { sitePages } from '../../src/domain/site-pages.ts';
import type { SearchPages } from '../../src/search/page.ts';
import { corpusOf, holdContent } from '../../src/content.ts';
import type { Content } from '../../src/io/load.ts';
import { searchPages } from '../../src/views/search/search-pages.ts';
import { build } from './astro.ts';
import { root, unfinishedSite, workFolder } from './checkout.ts';
import { buildIndexBeside } from './index/build-beside.ts';
import type { BuiltIndex } from './index/build-index.ts';
import { openFileWriter } from './file-writer.ts';
import { markSite } from './output.ts';
import { pageWriter } from './page-writer.ts';
import { replaceSite } from './swap.ts';

/**
 * Builds the site of a loaded content and puts it in `out`, replacing the site there once the new one is
 * complete. No other build of the checkout may run.
 *
 * @param base the base path of the site, with slashes at both ends
 * @returns the number of pages
 * @throws PagesFailed where pages could not be made, each of them named; the site that is there stays
 */
export async function buildSite(
  loaded: Content,
  { out, base }: { readonly out: string; readonly base: string },
): Promise<number> {
  // Astro and Vite take another value as an order for a development build.
  process.env['NODE_ENV'] = 'production';
  // Inside the checkout, because the pages' code is run from there and looks for its packages above.
  const fresh = join(workFolder, unfinishedSite);
  const failures: PageFailure[] = [];
  let pages = 0;
  let indexing: Promise<BuiltIndex> | undefined;
  const files = openFileWriter();
  holdContent(loaded);
  try {
    const found = attempt<SearchPages | undefined>(
      () => searchPages(corpusOf(loaded), loaded),
      (reason) => {
        failures.push({ address: sitePages.search, reason });
        return undefined;
      },
    );
    indexing = found && buildIndexBeside(found, join(workFolder, 'index'));
    // A site without its index is incomplete: no more pages are made.
    indexing?.catch((error: unknown) => {
      files.giveUp(error instanceof Error ? error : new Error(String(error)));
    });
    await build({
      root,
      base,
      outDir: fresh,
      logLevel: 'warn',
      integrations: [
        {
          name: 'youju:pages',
          hooks: {
            'astro:build:start': ({ setPrerenderer }) => {
              const failed = (address: string, error: unknown) =>
                failures.push({ address, reason: reasonOf(error) });
              setPrerenderer(pageWriter(pathToFileURL(join(fresh, sep)), base, files, failed));
            },
            'astro:build:done': (done) => {
              pages = done.pages.length;
            },
          },
        },
      ],
    });
    await files.finish();
    if (failures.length > 0 || !indexing) throw new PagesFailed(failures);
    (await indexing).putInto(fresh);
    markSite(fresh, { content: relative(root, loaded.dir), base });
    replaceSite(fresh, out);
  } finally {
    // Also after an error, so that the next build finds no partial site.
    await Promise.allSettled([files.finish(), indexing]);
    holdContent(undefined);
    rmSync(fresh, { recursive: true, force: true });
  }
  return pages;
}

/** A page that could not be made because of a bug of ours. */
interface PageFailure {
  readonly address: string;
  readonly reason: string;
}

/** Pages that could not be made while all the others could. */
export class PagesFailed extends Error {
  readonly failures: readonly PageFailure[];
  constructor(failures: readonly PageFailure[]) {
    super(failures.map(({ address, reason }) => `${address}: ${reason}`).join('\n'));
    this.failures = failures;
  }
}
