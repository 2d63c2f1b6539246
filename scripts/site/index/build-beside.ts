import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { SearchPages } from '../../../src/search/page.ts';
import { builtIndex, type BuiltIndex, type MadeIndex } from './build-index.ts';

/** The input of the thread. */
export interface IndexOrder {
  readonly pages: SearchPages;
  readonly cacheFolder: string;
}

/**
 * Runs `buildIndex` in a thread of its own, while the pages are rendered.
 *
 * @throws the error of the thread, or that it ended without a word
 */
export async function buildIndexBeside(
  pages: SearchPages,
  cacheFolder: string,
): Promise<BuiltIndex> {
  const order: IndexOrder = { pages, cacheFolder };
  const thread = new Worker(new URL('index-thread.ts', import.meta.url), { workerData: order });
  // Each rejects with an error of the thread; nobody waits for the one that loses.
  const told = once(thread, 'message') as Promise<[MadeIndex]>;
  const ended = once(thread, 'exit').then(([code]): never => {
    throw new Error(`The thread of the search's index ended with ${String(code)}.`);
  });
  ended.catch(() => undefined);
  const [made] = await Promise.race([told, ended]);
  return builtIndex(made);
}
