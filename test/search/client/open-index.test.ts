import { afterEach, expect, it, vi } from 'vitest';
import { openIndex } from '../../../src/search/client/open-index.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

it.each([
  [true, 'no-index'],
  [false, { file: '/search/data/manifest.json', status: 404 }],
])('takes an index that is not there for that of a preview only in one: %s', async (DEV, told) => {
  vi.stubEnv('DEV', DEV);
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
  const failure = await openIndex('/search/data/').catch((error: unknown) => error);
  expect(failure).toMatchObject(DEV ? { reason: told } : { failure: told });
});
