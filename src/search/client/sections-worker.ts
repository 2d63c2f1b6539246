/**
 * The thread that says in which sections of a page a query stands. Pagefind, which finds them, is
 * WebAssembly: the one thing here that the oldest browsers cannot run.
 */
import { indexFiles, indexFolder, type Manifest } from '../shards.ts';
import type { FoundSection } from '../sections/section.ts';
import { loadJson } from './loads.ts';
import { openSections, type FindSections } from './section-search.ts';
import { whyNoWebAssembly } from './web-assembly.ts';

/** A question: the page that was found, the query, and the base path of the site. */
export interface SectionRequest {
  readonly id: number;
  readonly base: string;
  readonly page: string;
  readonly query: string;
}

/** Why there is no answer: files that did not come, or a browser or a server that does not let it run. */
export type SectionFailure = 'unreachable' | 'old-browser' | 'blocked';

/** The answer to the question of that number. */
export type SectionReply =
  | { readonly id: number; readonly sections: readonly FoundSection[] }
  | { readonly id: number; readonly failure: SectionFailure };

let opened: Promise<FindSections> | undefined;

/** Rejects as soon as something does not come: Pagefind goes on without, and would say that nothing is there. */
const failed = new Promise<never>((_, reject) => {
  const load = globalThis.fetch.bind(globalThis);
  globalThis.fetch = async (input, init) => {
    try {
      const response = await load(input, init);
      if (response.ok) return response;
      throw new Error(`${response.url}: ${response.status}`);
    } catch (error) {
      reject(asError(error));
      throw error;
    }
  };
  // Pagefind handles no error of its own start, and waits for ever.
  addEventListener('unhandledrejection', ({ reason }) => {
    reject(asError(reason));
  });
});
failed.catch(() => undefined);

addEventListener('message', ({ data }: MessageEvent<SectionRequest>) => {
  void reply(data);
});

async function reply({ id, base, page, query }: SectionRequest): Promise<void> {
  postMessage(await answered());

  async function answered(): Promise<SectionReply> {
    const failure = whyNoWebAssembly();
    if (failure) return { id, failure };
    try {
      opened ??= open(base + indexFolder);
      const sections = opened.then((find) => find(page, query));
      return { id, sections: await Promise.race([failed, sections]) };
    } catch {
      return { id, failure: 'unreachable' };
    }
  }
}

async function open(data: string): Promise<FindSections> {
  const { sections } = (await loadJson(data + indexFiles.manifest, {
    cache: 'no-cache',
  })) as Manifest;
  return openSections(`${data}${sections}/`);
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
