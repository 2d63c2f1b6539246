import { SearchFailure, type Answer, type Question } from '../answer.ts';
import type { Asked, Told } from './search-worker.ts';

/** The search as a page talks to it. It works in a thread of its own, so that typing never waits for it. */
export interface SearchConnection {
  /**
   * The answer to a question. Questions may overlap; each gets its own answer. Rejects with a
   * `SearchFailure`.
   */
  ask(question: Question): Promise<Answer>;
}

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (failure: SearchFailure) => void;
}

/**
 * Opens the search of the site. Its program is fetched with the first question.
 *
 * @param base the address below which the site stands, with slashes at both ends
 */
export function openSearch(base: string): SearchConnection {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let last = 0;

  const settle = ({ data }: MessageEvent<Told>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ('answer' in data) asked?.resolve(data.answer);
    else asked?.reject(new SearchFailure(data.failure));
  };
  // The script did not come, or does not run: the next question tries again.
  const giveUp = () => {
    worker?.terminate();
    worker = undefined;
    for (const { reject } of waiting.values()) reject(new SearchFailure('unreachable'));
    waiting.clear();
  };
  const start = () => {
    const started = startWorker();
    started.addEventListener('message', settle);
    started.addEventListener('error', giveUp);
    return started;
  };

  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        try {
          worker ??= start();
          worker.postMessage({ id: last, base, question } satisfies Asked);
        } catch {
          giveUp();
        }
      }),
  };
}

/**
 * Built, the worker is one script for every browser since Firefox 91; only the preview's, of which each
 * file is fetched, must be a module. The bundler finds the worker by this very spelling.
 */
function startWorker(): Worker {
  return import.meta.env.DEV
    ? new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' })
    : new Worker(new URL('./search-worker.ts', import.meta.url));
}
