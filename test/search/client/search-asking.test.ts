import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SearchFailure, type Answer, type Question } from '../../../src/search/answer.ts';
import type { SearchConnection } from '../../../src/search/client/connection.ts';
import { Asking } from '../../../src/search/client/search-asking.ts';
import { mapFacets } from '../../../src/search/table.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const question = (query: string): Question => ({ query, filters: {}, from: 0, count: 20 });

const none = mapFacets(() => []);

/** A search that takes as many milliseconds as are told for a query; what it is not told of fails. */
function searchTaking(times: Readonly<Record<string, number>>, failure?: unknown) {
  const asked: string[] = [];
  const connection: SearchConnection = {
    async ask({ query }): Promise<Answer> {
      asked.push(query);
      const time = times[query];
      if (time === undefined) throw failure;
      await new Promise((resolve) => setTimeout(resolve, time));
      return {
        match: 'exact',
        figure: undefined,
        mark: query,
        dates: [],
        leftOut: [],
        unknown: [],
        apart: [],
        total: query.length,
        hits: [],
        counts: none,
      };
    },
  };
  const heard: string[] = [];
  const asking = new Asking(connection, {
    waiting: ({ query }) => heard.push(`waiting for ${query}`),
    answered: ({ total }, { query }) => heard.push(`${query}: ${total}`),
    failed: (reason, { query }) => heard.push(`${query}: ${JSON.stringify(reason)}`),
  });
  return { asking, asked, heard };
}

describe('Asking', () => {
  it('asks once for what is typed within a moment', async () => {
    const { asking, asked, heard } = searchTaking({ 党课: 10 });
    asking.ask(question('党'), 80);
    await vi.advanceTimersByTimeAsync(79);
    asking.ask(question('党课'), 80);
    await vi.advanceTimersByTimeAsync(200);
    expect(asked).toEqual(['党课']);
    expect(heard).toEqual(['党课: 2']);
  });

  it('drops an answer that comes after a later question', async () => {
    const { asking, asked, heard } = searchTaking({ 慢: 500, 快速: 5 });
    asking.ask(question('慢'));
    await vi.advanceTimersByTimeAsync(100);
    asking.ask(question('快速'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(asked).toEqual(['慢', '快速']);
    expect(heard).toEqual(['快速: 2']);
  });

  it('drops what is on its way when nobody waits for it any more', async () => {
    const { asking, heard } = searchTaking({ 党课: 500 });
    asking.ask(question('党课'));
    await vi.advanceTimersByTimeAsync(100);
    asking.forget();
    await vi.advanceTimersByTimeAsync(1000);
    expect(heard).toEqual([]);
  });

  it('tells to wait only where the answer takes longer than 150 milliseconds', async () => {
    const { asking, heard } = searchTaking({ 快: 140, 慢: 160 });
    asking.ask(question('快'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(heard).toEqual(['快: 1']);
    asking.ask(question('慢'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(heard).toEqual(['快: 1', 'waiting for 慢', '慢: 1']);
  });

  it('passes on why the search fails, and tells of an unexpected error as of one that may pass', async () => {
    const preview = searchTaking({}, new SearchFailure('no-index'));
    preview.asking.ask(question('党课'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(preview.heard).toEqual(['党课: "no-index"']);
    const said = vi.spyOn(console, 'error').mockReturnValue();
    const broken = searchTaking({}, new TypeError('broken'));
    broken.asking.ask(question('党课'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(broken.heard).toEqual(['党课: "unreachable"']);
    expect(said).toHaveBeenCalledOnce();
    said.mockRestore();
  });

  it('fetches what it needs once before the first question, in silence', async () => {
    const { asking, asked, heard } = searchTaking({}, new SearchFailure('unreachable'));
    asking.prepare();
    asking.prepare();
    await vi.advanceTimersByTimeAsync(1000);
    expect(asked).toEqual(['']);
    expect(heard).toEqual([]);
  });
});
