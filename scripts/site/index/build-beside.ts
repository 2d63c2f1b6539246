import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { SearchPages } from '../../../src/search/page.ts';
import { builtIndex, type BuiltIndex, type MadeIndex } from './build-index.ts';

/** What the thread is told. */
export interface IndexOrder {
  readonly pages: SearchPages;
  readonly shelf: string;
}

/**
 * Does what `buildIndex` does in a thread of its own: the pages are rendered meanwhile, and neither waits for
 * the other.
 *
 * @throws Error with what Pagefind says
 */
export async function buildIndexBeside(pages: SearchPages, shelf: string): Promise<BuiltIndex> {
  const order: IndexOrder = { pages, shelf };
  const thread = new Worker(new URL('index-thread.ts', import.meta.url), { workerData: order });
  // An error in the thread is thrown here.
  const [made] = (await once(thread, 'message')) as [MadeIndex];
  return builtIndex(made);
}
