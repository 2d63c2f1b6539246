/** The search's own thread: answers the questions of a page, one message for each. */
import { SearchFailure, type Answer, type Failure, type Question } from '../answer.ts';
import { answer, type SearchSources } from '../search.ts';
import { indexFolder } from '../shards.ts';
import { LoadError } from './loads.ts';
import { openIndex } from './open-index.ts';

/** A question, and the base path of the site. */
export interface WorkerRequest {
  readonly id: number;
  readonly base: string;
  readonly question: Question;
}

/** After a failure to load the thread is of no more use: what is missing would be missing for good. */
export type WorkerReply =
  | { readonly id: number; readonly answer: Answer }
  | { readonly id: number; readonly failure: Failure };

let opened: Promise<SearchSources> | undefined;

addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  void reply(data);
});

async function reply({ id, base, question }: WorkerRequest): Promise<void> {
  let message: WorkerReply;
  try {
    opened ??= openIndex(base + indexFolder);
    message = { id, answer: await answer(await opened, question) };
  } catch (error) {
    message = { id, failure: failureOf(error) };
  }
  postMessage(message);
}

function failureOf(error: unknown): Failure {
  if (error instanceof SearchFailure) return error.reason;
  if (error instanceof LoadError) return error.failure;
  console.error(error);
  return 'unreachable';
}
