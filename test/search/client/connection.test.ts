import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer, Failure, Question } from '../../../src/search/answer.ts';
import { openSearch } from '../../../src/search/client/connection.ts';
import { mapFacets } from '../../../src/search/table.ts';

interface Asked {
  readonly id: number;
  readonly base: string;
  readonly question: Question;
}

/** A thread that says only what a test has it say. */
class SilentThread extends EventTarget {
  static started: SilentThread[] = [];
  readonly asked: Asked[] = [];
  isEnded = false;

  constructor() {
    super();
    SilentThread.started.push(this);
  }

  postMessage(message: Asked): void {
    this.asked.push(message);
  }

  terminate(): void {
    this.isEnded = true;
  }

  /** Answers the question that was asked as the so-and-so-many-th of this thread. */
  tell(at: number, told: { answer: Answer } | { failure: Failure }): void {
    const id = this.asked[at]?.id;
    this.dispatchEvent(new MessageEvent('message', { data: { id, ...told } }));
  }

  break(): void {
    this.dispatchEvent(new Event('error'));
  }
}

const threads = SilentThread.started;

beforeEach(() => {
  threads.length = 0;
  vi.stubGlobal('Worker', SilentThread);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const question = (query: string): Question => ({ query, filters: {}, from: 0, count: 20 });
const counts = mapFacets(() => []);
const answer = (total: number): Answer => ({
  match: 'exact',
  figure: undefined,
  mark: '',
  dates: [],
  leftOut: [],
  unknown: [],
  apart: [],
  total,
  hits: [],
  counts,
});
const unreachable = expect.objectContaining({ reason: 'unreachable' }) as Error;

describe('the connection of a page to its search', () => {
  it('starts one thread, with the first question', () => {
    const search = openSearch('/party/');
    expect(threads).toHaveLength(0);
    void search.ask(question('党'));
    void search.ask(question('党课'));
    expect(threads).toHaveLength(1);
    expect(threads[0]?.asked.map(({ base, question: { query } }) => base + query)).toEqual([
      '/party/党',
      '/party/党课',
    ]);
  });

  it('gives each question its own answer, in whatever order they come', async () => {
    const search = openSearch('/');
    const both = Promise.all([search.ask(question('党')), search.ask(question('党课'))]);
    threads[0]?.tell(1, { answer: answer(2) });
    threads[0]?.tell(0, { answer: answer(1) });
    expect((await both).map(({ total }) => total)).toEqual([1, 2]);
  });

  it('passes on why there is no answer, and goes on with the same thread', async () => {
    const search = openSearch('/');
    const asked = search.ask(question('党课'));
    threads[0]?.tell(0, { failure: 'no-index' });
    await expect(asked).rejects.toMatchObject({ reason: 'no-index' });
    void search.ask(question('党课'));
    expect(threads).toHaveLength(1);
  });

  it.each([
    ['breaks', (thread: SilentThread | undefined) => thread?.break()],
    [
      'could not load something',
      (thread: SilentThread | undefined) => thread?.tell(0, { failure: 'unreachable' }),
    ],
  ])('asks all that waits once more of a new thread when its thread %s', async (_, fail) => {
    const search = openSearch('/');
    const both = Promise.all([search.ask(question('党')), search.ask(question('党课'))]);
    fail(threads[0]);
    expect(threads.map(({ isEnded }) => isEnded)).toEqual([true, false]);
    threads[1]?.tell(0, { answer: answer(1) });
    threads[1]?.tell(1, { answer: answer(2) });
    expect((await both).map(({ total }) => total)).toEqual([1, 2]);
  });

  it("does not take what a thread says after its end for the next one's failure", async () => {
    const search = openSearch('/');
    const both = Promise.all([search.ask(question('党')), search.ask(question('党课'))]);
    threads[0]?.tell(0, { failure: 'unreachable' });
    threads[0]?.tell(1, { failure: 'unreachable' });
    threads[0]?.break();
    expect(threads).toHaveLength(2);
    threads[1]?.tell(0, { answer: answer(1) });
    threads[1]?.tell(1, { answer: answer(2) });
    expect((await both).map(({ total }) => total)).toEqual([1, 2]);
  });

  it('says of a question that fails twice what the web server answered last', async () => {
    const search = openSearch('/');
    const asked = search.ask(question('党课'));
    threads[0]?.break();
    const failure = { file: '/search/data/manifest.json', status: 404 };
    threads[1]?.tell(0, { failure });
    await expect(asked).rejects.toMatchObject({ reason: failure });
  });

  it('gives up a question that fails twice, and begins anew with the next', async () => {
    const search = openSearch('/');
    const asked = search.ask(question('党课'));
    threads[0]?.break();
    threads[1]?.break();
    await expect(asked).rejects.toEqual(unreachable);
    expect(threads).toHaveLength(2);
    const next = search.ask(question('党课'));
    threads[2]?.tell(0, { answer: answer(3) });
    expect((await next).total).toBe(3);
  });
});
