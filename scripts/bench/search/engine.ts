import type { Browser, Page } from 'playwright-core';
import type { SiteServer } from '../../site/server.ts';
import { percentile } from './measures.ts';
import { Traffic, type Sent } from './traffic.ts';

/** How many results a page shows at first. */
const firstHits = 20;

/** The answer to a query, with the time that it took. */
export interface Asked {
  /** How long it took, in milliseconds, from asking to having the answer with its first hits. */
  readonly ms: number;
  /** The paths of the results that the answer names, in their order, and how many there are in all. */
  readonly paths: readonly string[];
  readonly total: number;
}

/** Asks an engine from a page in the browser; the answer names `count` results, or more. */
type Ask = (query: string, count: number) => Promise<Asked>;

/** A search engine over a site that is served. */
export interface Engine {
  readonly server: SiteServer;
  /** The folder that is served. */
  readonly folder: string;
  /** Opens a page of the site. Nothing of the search is fetched before the first question. */
  open(page: Page): Promise<Ask>;
}

/** The performance of an engine in a real browser. */
export interface Performance {
  readonly medianMs: number;
  readonly p95Ms: number;
  /** What the first query of a fresh browser takes at most: the program, the index's beginning, the first hits. */
  readonly coldRequests: number;
  readonly coldBytes: number;
  /** What each of all queries takes on average, asked on one page. */
  readonly requestsPerQuery: number;
  readonly bytesPerQuery: number;
}

/**
 * Asks an engine everything in a real browser: each of a few queries in a fresh one, then all of them on one
 * page. Long lists are asked for after that, so that they warm up nothing that is timed.
 *
 * @param fresh in how many fresh browsers the first query is measured
 * @returns the performance, and for each query the paths found
 */
export async function askAll(
  browser: Browser,
  engine: Engine,
  queries: readonly string[],
  fresh: number,
): Promise<{ performance: Performance; found: readonly (readonly string[])[] }> {
  const traffic = new Traffic(engine.server.url, engine.folder);
  try {
    const cold: Sent[] = [];
    for (let at = 0; at < fresh; at += 1) {
      const query = queries[Math.floor((at * queries.length) / fresh)] ?? '';
      const { sent } = await inFreshPage(browser, engine, traffic, (ask) => ask(query, firstHits));
      cold.push(sent);
    }
    const warm = await inFreshPage(browser, engine, traffic, async (ask) => {
      const answers: Asked[] = [];
      for (const query of queries) answers.push(await ask(query, firstHits));
      return answers;
    });
    const lists = await inFreshPage(browser, engine, traffic, async (ask) => {
      const found: (readonly string[])[] = [];
      for (const [at, { paths, total }] of warm.result.entries()) {
        found.push(paths.length < total ? (await ask(queries[at] ?? '', total)).paths : paths);
      }
      return found;
    });
    const times = warm.result.map(({ ms }) => ms);
    return {
      performance: {
        medianMs: percentile(times, 0.5),
        p95Ms: percentile(times, 0.95),
        coldRequests: Math.max(...cold.map(({ requests }) => requests)),
        coldBytes: Math.max(...cold.map(({ bytes }) => bytes)),
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
  work: (ask: Ask) => Promise<T>,
) {
  const context = await browser.newContext({ locale: 'zh-CN' });
  try {
    const ask = await engine.open(await context.newPage());
    traffic.take();
    const result = await work(ask);
    return { result, sent: traffic.take() };
  } finally {
    await context.close();
  }
}
