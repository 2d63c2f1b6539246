/** Pagefind's browser code, which the build puts in: `scripts/site/index/browser-code.ts`. */
declare module 'virtual:pagefind' {
  export interface PagefindResult {
    data(): Promise<{ readonly meta: Readonly<Record<string, string>> }>;
  }

  export interface PagefindSearch {
    init(): Promise<void>;
    search(
      query: string,
      options: { readonly filters: Readonly<Record<string, string>> },
    ): Promise<{ readonly results: readonly PagefindResult[] }>;
  }

  export function createInstance(options: {
    readonly basePath: string;
    readonly noWorker: true;
    readonly metaCacheTag: string;
  }): PagefindSearch;
}
