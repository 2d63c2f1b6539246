import { afterEach, describe, expect, test, vi } from 'vitest';
import { loadJson } from '../../../src/search/client/loads.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const servedWith = (answer: () => Promise<Response>) => {
  vi.stubGlobal('fetch', answer);
};

describe('what the search loads', () => {
  test('comes as it is', async () => {
    servedWith(() => Promise.resolve(new Response('[1]')));
    expect(await loadJson('a')).toEqual([1]);
  });

  test('fails with the status where the file is not there, and without one where no server answers', async () => {
    servedWith(() => Promise.resolve(new Response('', { status: 404 })));
    await expect(loadJson('a')).rejects.toMatchObject({ failure: { file: 'a', status: 404 } });
    servedWith(() => Promise.reject(new TypeError('Failed to fetch')));
    await expect(loadJson('a')).rejects.toMatchObject({ failure: 'unreachable' });
  });

  test('fails like an answer that does not come where a file breaks off on its way', async () => {
    const body = new ReadableStream({
      pull(stream) {
        stream.enqueue(new TextEncoder().encode('[1'));
        stream.error(new TypeError('network error'));
      },
    });
    servedWith(() => Promise.resolve(new Response(body)));
    await expect(loadJson('a')).rejects.toMatchObject({ failure: 'unreachable' });
  });

  test('fails with what was answered where a page stands in place of a file', async () => {
    servedWith(() => Promise.resolve(new Response('<!doctype html><title>登录</title>')));
    await expect(loadJson('a')).rejects.toMatchObject({ failure: { file: 'a', status: 200 } });
  });
});
