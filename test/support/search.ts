import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIndex } from '../../scripts/site/index/build-index.ts';
import type { Answer, Question } from '../../src/search/answer.ts';
import { openIndex } from '../../src/search/client/open-index.ts';
import { partsWithin, rangePeriod } from '../../src/domain/period.ts';
import type { Facet, OwnFacet, SearchPage, SearchPages, TimeFacet } from '../../src/search/page.ts';
import { answer } from '../../src/search/search.ts';
import { indexFolder } from '../../src/search/shards.ts';
import { mapFacets } from '../../src/search/table.ts';

export interface TestSearch {
  ask(query: string, more?: Partial<Question>): Promise<Answer>;
  /** The addresses of all results, in their order. */
  paths(query: string, filters?: Question['filters']): Promise<string[]>;
  close(): void;
}

/** A search over pages as a browser has it: the real index, read by the browser's own code. */
export async function searchOver(pages: SearchPages): Promise<TestSearch> {
  const folder = mkdtempSync(join(tmpdir(), 'youju-search-'));
  (await buildIndex(pages, join(folder, 'cache'))).putInto(folder);
  const before = globalThis.fetch;
  globalThis.fetch = fromDisk;
  const sources = await openIndex(join(folder, indexFolder));
  const ask: TestSearch['ask'] = (query, more = {}) =>
    answer(sources, { query, filters: {}, from: 0, count: 20, ...more });
  return {
    ask,
    async paths(query, filters = {}) {
      const { hits } = await ask(query, { filters, count: Infinity });
      return hits.map(({ path }) => path);
    },
    close() {
      globalThis.fetch = before;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Pages with what a test says of them; records of 2023 where it does not say. */
export function pagesOf(...pages: readonly Partial<SearchPage>[]): SearchPages {
  const all = pages.map((page, at): SearchPage => {
    const { date = '2023-01-01', facets = {}, ...own } = page;
    const none = { type: ['record'], branch: [], kind: [], theme: [] };
    const path = `/records/${at}/`;
    const day = { path, title: '', line: '', texts: [], days: { from: date, to: date } };
    return { ...day, ...own, date, facets: { ...none, ...facets } };
  });
  const valuesOf = ({ facets, days }: SearchPage, facet: Facet) =>
    facet in facets
      ? facets[facet as OwnFacet]
      : days
        ? partsWithin(rangePeriod(days.from, days.to), facet as TimeFacet).map(({ id }) => id)
        : [];
  const names = mapFacets((facet) => [...new Set(all.flatMap((page) => valuesOf(page, facet)))]);
  return {
    pages: all,
    sections: [],
    facets: mapFacets((facet) => names[facet].map((id) => ({ id, label: `名${id}` }))),
    asOf: '2023-07-31',
    figures: { metrics: [], branches: [], root: 'bureau', all: [] },
  };
}

/** What the browser's code fetches, from the disk. */
export const fromDisk: typeof fetch = (input) => {
  const [file = ''] = String(input instanceof Request ? input.url : input).split('?');
  try {
    return Promise.resolve(new Response(new Uint8Array(readFileSync(file))));
  } catch {
    return Promise.resolve(new Response(null, { status: 404 }));
  }
};
