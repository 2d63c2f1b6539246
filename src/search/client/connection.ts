import { SearchFailure, type Answer, type Failure, type Question } from '../answer.ts';
import type { WorkerRequest, WorkerReply } from './search-worker.ts';

/** The search as a page talks to it. It works in a thread of its own, so that typing never waits for it. */
export interface SearchConnection {
  /**
   * The answer to a question. Questions may overlap; each gets its own answer. Rejects with a
   * `SearchFailure`.
   */
  ask(question: Question): Promise<Answer>;
}

interface Waiting {
  readonly question: Question;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (failure: SearchFailure) => void;
  isSecondTry: boolean;
}

/**
 * Opens the search of the site. Its program is fetched with the first question.
 *
 * A thread that could not load something is ended, and what waits for it asked once more in a new one: a
 * build may have replaced the index, whose parts then have other names. After that the question has failed,
 * and the next one begins anew.
 *
 * @param base the base path of the site, with slashes at both ends
 */
export function openSearch(base: string): SearchConnection {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let last = 0;

  const send = (id: number, question: Question) => {
    worker ??= start();
    worker.postMessage({ id, base, question } satisfies WorkerRequest);
  };
  const start = () => {
    const started = startWorker();
    // What a thread said before its end may come after it, and must not end the next one.
    started.addEventListener('message', (event: MessageEvent<WorkerReply>) => {
      if (started === worker) settle(event);
    });
    // The script did not come, or does not run.
    started.addEventListener('error', () => {
      if (started === worker) beginAnew('unreachable');
    });
    return started;
  };
  const settle = ({ data }: MessageEvent<WorkerReply>) => {
    if ('failure' in data && data.failure !== 'no-index') {
      beginAnew(data.failure);
      return;
    }
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ('answer' in data) asked?.resolve(data.answer);
    else asked?.reject(new SearchFailure(data.failure));
  };
  const beginAnew = (failure: Failure) => {
    worker?.terminate();
    worker = undefined;
    for (const [id, asked] of [...waiting]) {
      if (asked.isSecondTry) {
        waiting.delete(id);
        asked.reject(new SearchFailure(failure));
      } else {
        asked.isSecondTry = true;
        send(id, asked.question);
      }
    }
  };

  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { question, resolve, reject, isSecondTry: false });
        send(last, question);
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
