import type { Browser, Page } from 'playwright-core';
import type { SiteServer } from '../../site/server.ts';
import { mean, percentile } from './measures.ts';
import { Traffic } from './traffic.ts';

/** So many results a page shows at first. */
export const firstHits = 20;

/** A search as a page in the browser has it. */
export interface Asker {
  /** How long it takes, in milliseconds, from asking to having the answer with its first hits. */
  time(query: string): Promise<number>;
  /** The paths of all results, in their order. */
  list(query: string): Promise<readonly string[]>;
}

/** A search engine over a site that is served. */
export interface Engine {
  readonly server: SiteServer;
  /** The folder that is served. */
  readonly folder: string;
  /** Opens a page of the site. Nothing of the search is fetched before the first question. */
  open(page: Page): Promise<Asker>;
}

/** How an engine does in a real browser. */
export interface Performance {
  readonly medianMs: number;
  readonly p95Ms: number;
  /** What the first query of a fresh browser takes: the program, the index's beginning, the first hits. */
  readonly coldRequests: number;
  readonly coldBytes: number;
  /** What each of all queries takes on average, asked on one page. */
  readonly requestsPerQuery: number;
  readonly bytesPerQuery: number;
}

/** The first of so many fresh browsers' queries are counted. */
const freshBrowsers = 5;

/**
 * Asks an engine everything in a real browser: each of a few queries in a fresh one, then all of them on one
 * page, then again for whole lists, which must not warm up what is timed.
 *
 * @returns the performance, and for each query the paths found
 */
export async function askAll(
  browser: Browser,
  engine: Engine,
  queries: readonly string[],
): Promise<{ performance: Performance; found: readonly (readonly string[])[] }> {
  const traffic = new Traffic(engine.server.url, engine.folder);
  try {
    const cold = [];
    for (let at = 0; at < freshBrowsers; at += 1) {
      const query = queries[Math.floor((at * queries.length) / freshBrowsers)] ?? '';
      cold.push(await inFreshPage(browser, engine, traffic, (asker) => asker.time(query)));
    }
    const warm = await inFreshPage(browser, engine, traffic, (asker) =>
      oneByOne(queries, (query) => asker.time(query)),
    );
    const lists = await inFreshPage(browser, engine, traffic, (asker) =>
      oneByOne(queries, (query) => asker.list(query)),
    );
    return {
      performance: {
        medianMs: percentile(warm.result, 0.5),
        p95Ms: percentile(warm.result, 0.95),
        coldRequests: mean(cold.map(({ sent }) => sent.requests)),
        coldBytes: mean(cold.map(({ sent }) => sent.bytes)),
        requestsPerQuery: warm.sent.requests / queries.length,
        bytesPerQuery: warm.sent.bytes / queries.length,
      },
      found: lists.result,
    };
  } finally {
    traffic.close();
  }
}

/** Does something on a page of a browser that has nothing in its cache, and counts what that sent. */
async function inFreshPage<T>(
  browser: Browser,
  engine: Engine,
  traffic: Traffic,
  work: (asker: Asker) => Promise<T>,
) {
  const context = await browser.newContext({ locale: 'zh-CN' });
  try {
    const asker = await engine.open(await context.newPage());
    traffic.take();
    const result = await work(asker);
    return { result, sent: traffic.take() };
  } finally {
    await context.close();
  }
}

async function oneByOne<T>(
  queries: readonly string[],
  ask: (query: string) => Promise<T>,
): Promise<T[]> {
  const answers: T[] = [];
  for (const query of queries) answers.push(await ask(query));
  return answers;
}
