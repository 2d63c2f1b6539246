/** Pagefind's browser code, which the build puts in: `scripts/site/index/browser-code.ts`. */
declare module 'virtual:pagefind' {
  export interface PagefindResult {
    readonly id: string;
    /** The places of the first match, in words. */
    readonly words: readonly number[];
  }

  export interface PagefindSearch {
    init(): Promise<void>;
    mergeIndex(path: string, options: { readonly metaCacheTag: string }): Promise<void>;
    search(query: string): Promise<{ readonly results: readonly PagefindResult[] }>;
  }

  export function createInstance(options: {
    readonly basePath: string;
    readonly noWorker: true;
    readonly metaCacheTag: string;
  }): PagefindSearch;
}
