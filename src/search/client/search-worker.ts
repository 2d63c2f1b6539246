/**
 * The search's own thread: answers the questions of a page, one message for each. It is the only place that
 * may run WebAssembly, by the header of its script; the pages may not.
 */
import { SearchFailure, type Answer, type Failure, type Question } from '../answer.ts';
import { answer, type SearchSources } from '../search.ts';
import { indexFolder } from '../shards.ts';
import { LoadError, Loads } from './loads.ts';
import { openIndex } from './open-index.ts';
import { whyNoWebAssembly } from './web-assembly.ts';

/** A question, and the base path of the site. */
export interface WorkerRequest {
  readonly id: number;
  readonly base: string;
  readonly question: Question;
}

/** After `unreachable` the thread is of no more use: what failed to load would be missing for good. */
export type WorkerReply =
  | { readonly id: number; readonly answer: Answer }
  | { readonly id: number; readonly failure: Failure };

const loads = new Loads(globalThis);
let opened: Promise<SearchSources> | undefined;

// Pagefind handles no error of its own start, and waits for ever.
addEventListener('unhandledrejection', ({ reason }) => {
  loads.giveUp(String(reason));
});

addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  void reply(data);
});

async function reply({ id, base, question }: WorkerRequest): Promise<void> {
  let message: WorkerReply;
  try {
    message = { id, answer: await answered(base, question) };
  } catch (error) {
    message = { id, failure: error instanceof SearchFailure ? error.reason : 'unreachable' };
    if (!(error instanceof SearchFailure || error instanceof LoadError)) console.error(error);
  }
  postMessage(message);
}

async function answered(base: string, question: Question): Promise<Answer> {
  const reason = whyNoWebAssembly();
  if (reason) throw new SearchFailure(reason);
  opened ??= openIndex(base + indexFolder, loads);
  return loads.complete(answer(await opened, question));
}
