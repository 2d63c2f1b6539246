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

/** A question, and the address below which the site stands. */
export interface Asked {
  readonly id: number;
  readonly base: string;
  readonly question: Question;
}

export type Told =
  | { readonly id: number; readonly answer: Answer }
  | { readonly id: number; readonly failure: Failure };

const loads = new Loads(globalThis);
let opened: Promise<SearchSources> | undefined;

// Pagefind handles no error of its own start, and waits for ever.
addEventListener('unhandledrejection', ({ reason }) => {
  loads.giveUp(String(reason));
});

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  void tell(data);
});

async function tell({ id, base, question }: Asked): Promise<void> {
  let told: Told;
  try {
    told = { id, answer: await answered(base, question) };
  } catch (error) {
    told = { id, failure: error instanceof SearchFailure ? error.reason : 'unreachable' };
    if (!(error instanceof SearchFailure || error instanceof LoadError)) console.error(error);
  }
  postMessage(told);
}

async function answered(base: string, question: Question): Promise<Answer> {
  const reason = whyNoWebAssembly();
  if (reason) throw new SearchFailure(reason);
  try {
    return await once(base, question);
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    // A build may have replaced the index since it was opened: its parts have other names now.
    return once(base, question);
  }
}

async function once(base: string, question: Question): Promise<Answer> {
  if (!opened) {
    loads.startAnew();
    opened = openIndex(base + indexFolder, loads);
  }
  const asked = opened;
  try {
    return await loads.complete(answer(await asked, question));
  } catch (error) {
    // What failed to load would be missing for good; another question's new index is left alone.
    if (opened === asked) opened = undefined;
    throw error;
  }
}
