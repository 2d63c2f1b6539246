import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildIndexBeside } from '../../../scripts/site/index/build-beside.ts';
import { pagesOf } from '../../support/search.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'youju-beside-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

describe('an index that is built beside the pages', () => {
  it('is what another thread has made', async () => {
    const { made, manifest } = await buildIndexBeside(pagesOf({ title: '党课' }), folder);
    expect(made).toBe(1);
    expect(manifest.shards.map(({ key }) => key)).toEqual(['y2023']);
  });

  it('fails where Pagefind ends without a word', async () => {
    const program = join(folder, 'pagefind');
    writeFileSync(program, '#!/bin/sh\nexit 0\n');
    chmodSync(program, 0o755);
    vi.stubEnv('PAGEFIND_EXTENDED_BINARY_PATH', program);
    vi.stubEnv('PAGEFIND_BINARY_PATH', program);
    await expect(buildIndexBeside(pagesOf({ title: '党课' }), folder)).rejects.toThrow();
  });
});
