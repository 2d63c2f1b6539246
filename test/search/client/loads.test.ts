import { describe, expect, test } from 'vitest';
import { LoadError, Loads } from '../../src/search/client/loads.ts';

/** A thread whose fetch gives these files, and nothing where the network is down. */
function threadWith(files: Record<string, string>) {
  const thread = {
    isOnline: true,
    fetch: ((input) => {
      if (!thread.isOnline) return Promise.reject(new TypeError('Failed to fetch'));
      const text = files[input as string];
      return Promise.resolve(new Response(text ?? '', { status: text === undefined ? 404 : 200 }));
    }) as typeof fetch,
  };
  return thread;
}

describe('what the search loads', () => {
  test('comes as it is', async () => {
    const thread = threadWith({ a: '[1]' });
    const loads = new Loads(thread);
    expect(await loads.json('a')).toEqual([1]);
    expect(await loads.complete(Promise.resolve(2))).toBe(2);
  });

  test('makes a search fail where it did not come, though the library goes on without it', async () => {
    const thread = threadWith({});
    const loads = new Loads(thread);
    const careless = thread.fetch('b').then(
      () => 'found',
      () => 'nothing found',
    );
    await expect(loads.complete(careless)).rejects.toMatchObject({ status: 404 });
    await expect(loads.complete(Promise.resolve('later'))).rejects.toBeInstanceOf(LoadError);
  });

  test('fails without a status where no server answers', async () => {
    const thread = threadWith({ a: '1' });
    const loads = new Loads(thread);
    thread.isOnline = false;
    await expect(loads.json('a')).rejects.toMatchObject({ status: undefined });
  });

  test('counts anew after a new start', async () => {
    const thread = threadWith({ a: '1' });
    const loads = new Loads(thread);
    await loads.json('b').catch(() => undefined);
    loads.startAnew();
    expect(await loads.complete(loads.json('a'))).toBe(1);
  });

  test('fails for those who wait when the library gives up by itself', async () => {
    const loads = new Loads(threadWith({}));
    const waiting = loads.complete(new Promise(() => undefined));
    loads.giveUp('no index');
    await expect(waiting).rejects.toBeInstanceOf(LoadError);
  });
});
