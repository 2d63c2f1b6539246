import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildIndexBeside } from '../../../scripts/site/index/build-beside.ts';
import { pagesOf } from '../../support/search.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'youju-beside-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('an index that is built beside the pages', () => {
  it('is what another thread has made', async () => {
    const { made, manifest } = await buildIndexBeside(pagesOf({ title: '党课' }), folder);
    expect(made).toBe(3);
    expect(manifest.shards.map(({ key }) => key)).toEqual(['y2023']);
  });
});
