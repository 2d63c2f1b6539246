import { describe, expect, test } from 'vitest';
import { LoadError, Loads } from '../../../src/search/client/loads.ts';

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

  test('fails where a file breaks off on its way', async () => {
    const body = new ReadableStream({
      pull(stream) {
        stream.enqueue(new Uint8Array([0x1f, 0x8b]));
        stream.error(new TypeError('network error'));
      },
    });
    const loads = new Loads({ fetch: () => Promise.resolve(new Response(body)) });
    await expect(loads.json('a')).rejects.toBeInstanceOf(LoadError);
    await expect(loads.complete(Promise.resolve('later'))).rejects.toBeInstanceOf(LoadError);
  });

  test('fails where a page stands in the place of a file', async () => {
    const page = '<!doctype html><title>登录</title>';
    for (const file of ['index/a.pf_index', 'pagefind.b.pf_meta', 'wasm.unknown.pagefind']) {
      const thread = threadWith({ [file]: page });
      const loads = new Loads(thread);
      await thread.fetch(file).catch(() => undefined);
      await expect(loads.complete(Promise.resolve('found'))).rejects.toBeInstanceOf(LoadError);
    }
    const loads = new Loads(threadWith({ 'manifest.json': page }));
    await expect(loads.json('manifest.json')).rejects.toMatchObject({ status: 200 });
  });

  test('takes files of the index packed, and as a server may have unpacked them', async () => {
    for (const start of ['\u001f\u008b', 'pagefind_dcd']) {
      const content = Uint8Array.from(start, (sign) => sign.charCodeAt(0));
      const thread = { fetch: () => Promise.resolve(new Response(content)) } as {
        fetch: typeof fetch;
      };
      const loads = new Loads(thread);
      const got = thread.fetch('index/a.pf_index').then((response) => response.arrayBuffer());
      expect((await loads.complete(got)).byteLength).toBe(content.length);
    }
  });

  test('fails for those who wait when the library gives up by itself', async () => {
    const loads = new Loads(threadWith({}));
    const waiting = loads.complete(new Promise(() => undefined));
    loads.giveUp('no index');
    await expect(waiting).rejects.toBeInstanceOf(LoadError);
  });
});
