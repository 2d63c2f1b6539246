import { createInstance } from 'virtual:pagefind';
import { markedRuns, readQuery, type UnitRun } from '../query/query.ts';
import type { FoundSection } from '../sections/section.ts';
import { wordsForRun } from '../sections/spelling.ts';

/** Finds the sections of a page in which any of what is marked of a query stands, in the order of the page. */
export type FindSections = (page: string, query: string) => Promise<FoundSection[]>;

/**
 * Opens Pagefind over the sections.
 *
 * @param folder the address of its files, with a slash at the end; what is in them is in its name
 */
export async function openSections(folder: string): Promise<FindSections> {
  // What a browser has kept of a folder is never out of date.
  const pagefind = createInstance({ basePath: folder, noWorker: true, metaCacheTag: '1' });
  await pagefind.init();
  const sectionsWith = async (page: string, runs: readonly UnitRun[]) => {
    const found = new Map<number, FoundSection>();
    for (const keys of runs) {
      // Pagefind takes the words between quotes for a run.
      const run = `"${wordsForRun(keys).join(' ')}"`;
      const { results } = await pagefind.search(run, { filters: { page } });
      for (const { meta } of await Promise.all(results.map((result) => result.data()))) {
        const { anchor = '', heading = '', place } = meta;
        found.set(Number(place), { anchor, heading });
      }
    }
    return [...found].sort(([a], [b]) => a - b).map(([, section]) => section);
  };
  return async (page, query) => {
    const read = readQuery(query);
    const own = await sectionsWith(
      page,
      markedRuns(read, () => true),
    );
    return own.length > 0
      ? own
      : sectionsWith(
          page,
          markedRuns(read, () => false),
        );
  };
}
