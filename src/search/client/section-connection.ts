import type { SectionReply, SectionRequest } from './sections-worker.ts';

const waiting = new Map<number, (reply: SectionReply) => void>();
let worker: Worker | undefined;
let last = 0;

/**
 * Asks in which sections of a page a query stands. The program is fetched with the first question; after
 * something that did not come, the next question begins anew.
 *
 * @param base the base path of the site, with slashes at both ends
 */
export function askSections(base: string, page: string, query: string): Promise<SectionReply> {
  worker ??= start();
  const asked = worker;
  last += 1;
  const id = last;
  return new Promise((resolve) => {
    waiting.set(id, resolve);
    asked.postMessage({ id, base, page, query } satisfies SectionRequest);
  });
}

function start(): Worker {
  const started = startWorker();
  started.addEventListener('message', ({ data }: MessageEvent<SectionReply>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
    if ('failure' in data && data.failure === 'unreachable') giveUp();
  });
  // The script did not come, or does not run.
  started.addEventListener('error', giveUp);
  return started;

  function giveUp(): void {
    if (started !== worker) return;
    started.terminate();
    worker = undefined;
    for (const [id, resolve] of waiting) resolve({ id, failure: 'unreachable' });
    waiting.clear();
  }
}

/** The bundler finds the worker by this very spelling. The preview has no index, and never asks. */
function startWorker(): Worker {
  return new Worker(new URL('./sections-worker.ts', import.meta.url));
}
