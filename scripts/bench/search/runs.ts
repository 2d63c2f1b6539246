import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { corpusOf } from '../../../src/content.ts';
import type { Content } from '../../../src/io/load.ts';
import { indexFolder } from '../../../src/search/shards.ts';
import type { SearchPages } from '../../../src/search/page.ts';
import { searchPages } from '../../../src/views/search/search-pages.ts';
import { buildIndex } from '../../site/index/build-index.ts';
import { secondsSince } from '../measure.ts';
import { sizeBelow, type Size } from '../size.ts';
import { askAll, type Engine, type Performance } from './engine.ts';
import { qualityOf, type Quality } from './measures.ts';
import { indexWithPagefind, pagefind } from './pagefind.ts';
import {
  drawQueries,
  queryParts,
  type Queries,
  type QueryCounts,
  type QueryPart,
} from './queries.ts';
import { Scan } from './scan.ts';
import { completed } from './step.ts';
import { youju } from './youju.ts';

/** The results of an engine on a corpus. */
export interface Run extends Quality, Performance {
  readonly corpus: string;
  readonly engine: 'youju' | 'pagefind';
  readonly indexBytes: number;
  readonly indexFiles: number;
  /** From the finished pages (Pagefind), or the loaded content (ours), to an index on the disk. */
  readonly indexSeconds: number;
  readonly queries: Readonly<Record<QueryPart, Quality & { readonly count: number }>>;
}

interface RunOrder {
  readonly corpus: string;
  readonly content: Content;
  /** Its finished site. */
  readonly site: string;
  /** A folder for intermediate files. */
  readonly work: string;
  readonly counts: QueryCounts;
  /** In how many fresh browsers the first query is measured. */
  readonly fresh: number;
  readonly seed: number;
}

/**
 * Asks both engines the same queries over the same site.
 *
 * @throws StepFailed where Pagefind's command line was not completed
 */
export async function runsOn(browser: Browser, order: RunOrder): Promise<Run[]> {
  const { corpus, content, site, work, counts, fresh, seed } = order;
  const started = performance.now();
  const pages = searchPages(corpusOf(content), content);
  (await buildIndex(pages, join(work, `${corpus}-cache`))).putInto(join(work, `${corpus}-index`));
  const ourSeconds = secondsSince(started);

  const folder = join(work, `${corpus}-pagefind`);
  const theirs = completed('pagefind', await indexWithPagefind(site, folder));
  const scan = new Scan(pages);
  const queries = drawQueries(pages, scan, counts, String(seed));
  const judge = { browser, queries, scan, fresh };
  return [
    {
      corpus,
      engine: 'youju',
      ...(await judged(judge, await youju(browser, site))),
      ...indexed(sizeBelow(join(site, indexFolder)), ourSeconds),
    },
    {
      corpus,
      engine: 'pagefind',
      ...(await judged(judge, await pagefind(folder, pathsOf(pages)))),
      // The scripts and styles for pages are no index.
      ...indexed(sizeBelow(join(folder, 'pagefind'), /(?<!\.(js|css))$/), theirs.seconds),
    },
  ];
}

function indexed({ bytes, files }: Size, seconds: number) {
  return { indexBytes: bytes, indexFiles: files, indexSeconds: seconds };
}

const pathsOf = ({ pages }: SearchPages) => new Set(pages.map(({ path }) => path));

/** What each engine is asked, in which browser, and what it is held against. */
interface Judge {
  readonly browser: Browser;
  readonly queries: Queries;
  readonly scan: Scan;
  readonly fresh: number;
}

async function judged(
  { browser, queries, scan, fresh }: Judge,
  engine: Engine,
): Promise<Quality & Performance & Pick<Run, 'queries'>> {
  try {
    const asked = queryParts.flatMap((part) => queries[part]);
    const texts = asked.map(({ text }) => text);
    const { performance: how, found } = await askAll(browser, engine, texts, fresh);
    const results = asked.map((query, at) => ({
      found: found[at] ?? [],
      relevant: scan.relevant(query),
    }));
    let from = 0;
    const byPart = queryParts.map((part) => {
      const own = results.slice(from, (from += queries[part].length));
      return [part, { count: own.length, ...qualityOf(own) }];
    });
    return {
      ...qualityOf(results),
      ...how,
      queries: Object.fromEntries(byPart) as Run['queries'],
    };
  } finally {
    await engine.server.close();
  }
}
