import type { Browser, Page } from 'playwright-core';
import { sitePages } from '../../../src/domain/site-pages.ts';
import type { Asked, Told } from '../../../src/search/client/search-worker.ts';
import { serveSite } from '../../site/server.ts';
import { firstHits, type Engine } from './engine.ts';

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
      const ask = async (query: string, count: number) => {
        const answer = await page.evaluate(([asker, question]) => asker(question), [
          connection,
          { query, filters: {}, from: 0, count },
        ] as const);
        if (answer.failure !== undefined) throw new Error(`${query}: ${answer.failure}`);
        return answer;
      };
      return {
        time: async (query) => (await ask(query, firstHits)).ms,
        async list(query) {
          const { match, paths } = await ask(query, Number.MAX_SAFE_INTEGER);
          // What only comes near is told as such, and counts as nothing found.
          return match === 'exact' ? paths : [];
        },
      };
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
    return (question: Asked['question']) =>
      new Promise<{ ms: number; match: string; paths: string[]; failure?: string }>(
        (resolve, reject) => {
          const id = (last += 1);
          const started = performance.now();
          const asked = (worker ??= new Worker(address));
          const onMessage = ({ data }: MessageEvent<Told>) => {
            if (data.id !== id) return;
            const ms = performance.now() - started;
            asked.removeEventListener('message', onMessage);
            if ('failure' in data) resolve({ ms, match: '', paths: [], failure: data.failure });
            else {
              const { match, hits } = data.answer;
              resolve({ ms, match, paths: hits.map(({ path }) => path) });
            }
          };
          asked.addEventListener('message', onMessage);
          asked.addEventListener('error', () => reject(new Error('The worker does not run.')));
          asked.postMessage({ id, base: '/', question } satisfies Asked);
        },
      );
  }, url);
}
