import type { Browser, Page } from 'playwright-core';
import { sitePages } from '../../../src/domain/site-pages.ts';
import type { Question } from '../../../src/search/answer.ts';
import type { WorkerReply, WorkerRequest } from '../../../src/search/client/search-worker.ts';
import { serveSite } from '../../site/server.ts';
import type { Asked, Engine } from './engine.ts';

/**
 * The search that a built site ships. Its worker is asked as `openSearch` asks it
 * (`src/search/client/connection.ts`), from a page of the site and under its headers.
 */
export async function youju(browser: Browser, site: string): Promise<Engine> {
  const server = await serveSite(site, { port: 0, host: '127.0.0.1' });
  const searchPage = server.url.slice(0, -1) + sitePages.search;
  const worker = await workerOf(browser, searchPage);
  return {
    server,
    folder: site,
    async open(page) {
      await page.goto(searchPage, { waitUntil: 'networkidle' });
      const connection = await connectionOn(page, worker);
      return (query, count) =>
        page.evaluate(([ask, question]) => ask(question), [
          connection,
          { query, filters: {}, from: 0, count },
        ] as const);
    },
  };
}

/** The address of the worker: the search page starts it with its first question. */
async function workerOf(browser: Browser, searchPage: string): Promise<string> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const started = page.waitForEvent('worker');
    await page.goto(`${searchPage}?q=1`);
    return (await started).url();
  } finally {
    await context.close();
  }
}

/** In the page: asks the worker, which is started with the first question, and takes the time. */
function connectionOn(page: Page, url: string) {
  return page.evaluateHandle((address) => {
    let worker: Worker | undefined;
    let last = 0;
    return (question: Question) =>
      new Promise<Asked>((resolve, reject) => {
        const id = (last += 1);
        const started = performance.now();
        const asked = (worker ??= new Worker(address));
        const onMessage = ({ data }: MessageEvent<WorkerReply>) => {
          if (data.id !== id) return;
          const ms = performance.now() - started;
          asked.removeEventListener('message', onMessage);
          if ('failure' in data) {
            reject(new Error(`${question.query}: ${JSON.stringify(data.failure)}`));
            return;
          }
          const { match, hits, total } = data.answer;
          // Near matches are marked as such, and count as nothing found.
          if (match !== 'exact') resolve({ ms, paths: [], total: 0 });
          else resolve({ ms, paths: hits.map(({ path }) => path), total });
        };
        asked.addEventListener('message', onMessage);
        asked.addEventListener('error', () => reject(new Error('The worker does not run.')));
        asked.postMessage({ id, base: '/', question } satisfies WorkerRequest);
      });
  }, url);
}
