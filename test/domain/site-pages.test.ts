import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sitePages, takenNames } from '../../src/domain/site-pages.ts';

describe('the pages of the site', () => {
  it('are all whose addresses begin with a name that no kind may take', () => {
    const there = readdirSync(new URL('../../src/pages', import.meta.url))
      .map((name) => name.replace(/\.astro$/, ''))
      .filter((name) => name !== 'index' && !name.startsWith('['));
    expect([...takenNames].sort()).toEqual(there.sort());
  });

  it('have addresses with a slash at both ends', () => {
    for (const address of Object.values(sitePages)) expect(address).toMatch(/^\/[a-z/]+\/$/);
  });
});
