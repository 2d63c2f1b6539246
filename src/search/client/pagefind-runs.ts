import { createInstance } from 'virtual:pagefind';
import type { Loads } from './loads.ts';

/** A page in which Pagefind found a run of words, by its name of the page. */
export interface FoundPage {
  readonly id: string;
  /** Where the first place begins, in words. */
  readonly at: number;
}

/**
 * Opens Pagefind over the parts of the index, which lie at these addresses. Gives what finds a run of words:
 * all pages that have it, in this order and with nothing between.
 */
export async function openPagefind(
  folders: readonly string[],
  loads: Loads,
): Promise<(words: readonly string[]) => Promise<readonly FoundPage[]>> {
  const [first, ...others] = folders;
  if (first === undefined) return () => Promise.resolve([]);
  // The folders are named by what is in them: what a browser has kept of one is never out of date.
  const options = { metaCacheTag: '1' };
  const pagefind = createInstance({ basePath: first, noWorker: true, ...options });
  await pagefind.init();
  await Promise.all(others.map((folder) => pagefind.mergeIndex(folder, options)));
  return async (words) => {
    // Pagefind takes the words between quotes for a run.
    const { results } = await loads.complete(pagefind.search(`"${words.join(' ')}"`));
    return results.map(({ id, words: [at = 0] }) => ({ id, at }));
  };
}
