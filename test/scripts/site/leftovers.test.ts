import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clearLeftoversIfFree, clearOlderLeftovers } from '../../../scripts/site/leftovers.ts';
import { oneAtATime } from '../../../scripts/site/lock.ts';
import { makeSite, textOf } from '../../support/tiny-site.ts';

let work: string;
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'youju-work-'));
});
afterEach(() => {
  rmSync(work, { recursive: true, force: true });
});

/** What a build leaves that is killed while its site has no place, and whose disk cannot exchange folders. */
function leaveHalfABuild(): string {
  const out = join(work, 'elsewhere/dist');
  makeSite(join(work, 'elsewhere/.dist.youju-1/last'), 'old');
  mkdirSync(join(work, 'swaps'));
  writeFileSync(join(work, 'swaps/1'), out);
  mkdirSync(join(work, 'site/a'), { recursive: true });
  mkdirSync(join(work, 'index/2023-abc'), { recursive: true });
  mkdirSync(join(work, 'index/2022-def.making'));
  return out;
}

const noWait = () => expect.fail('nobody else is at it');

describe('clearLeftoversIfFree()', () => {
  it('gives a site its place again and clears away what is half made', () => {
    const out = leaveHalfABuild();
    clearLeftoversIfFree(work);
    expect(textOf(out)).toBe('old');
    expect(readdirSync(join(work, 'elsewhere'))).toEqual(['dist']);
    expect(readdirSync(join(work, 'index'))).toEqual(['2023-abc']);
    expect(existsSync(join(work, 'site'))).toBe(false);
  });

  it('leaves a build alone that is at work', async () => {
    const out = leaveHalfABuild();
    const before = readdirSync(work, { recursive: true });
    await oneAtATime(join(work, 'build.lock'), noWait, () => {
      clearLeftoversIfFree(work);
      return Promise.resolve();
    });
    expect(existsSync(out)).toBe(false);
    expect(readdirSync(work, { recursive: true })).toEqual(
      expect.arrayContaining(before as unknown[]),
    );
  });

  it('clears what processes have left that are no more, and nothing of those that run', () => {
    for (const id of [process.pid, 2 ** 22 + 1]) {
      writeFileSync(join(work, `tests-${id}.json`), '');
      mkdirSync(join(work, `chromium-unpacking-${id}`));
      mkdirSync(join(work, `installing-${id}`));
    }
    mkdirSync(join(work, 'chromium-153.0.0'));
    clearLeftoversIfFree(work);
    expect(readdirSync(work).sort()).toEqual([
      'build.lock',
      'chromium-153.0.0',
      `chromium-unpacking-${process.pid}`,
      `installing-${process.pid}`,
      `tests-${process.pid}.json`,
    ]);
  });

  it('makes nothing where there is nothing to clear', () => {
    clearLeftoversIfFree(join(work, 'none'));
    expect(readdirSync(work)).toEqual([]);
  });
});

describe('clearOlderLeftovers()', () => {
  const ended = 2 ** 22 + 1;

  it('clears the sites that earlier versions left beside a site, whatever that is called', () => {
    for (const name of ['dist', 'our.site']) {
      const out = makeSite(join(work, name), 'new');
      for (const what of ['next', 'last']) makeSite(join(work, `.${name}.${what}-${ended}`), 'old');
      clearOlderLeftovers(out);
      expect(textOf(out)).toBe('new');
    }
    expect(readdirSync(work).sort()).toEqual(['dist', 'our.site']);
  });

  it('leaves all that is not clearly such a site', () => {
    const out = makeSite(join(work, 'dist'), 'new');
    const elsewhere = makeSite(join(work, 'elsewhere'), 'old');
    const others = [
      `.dist.next-${process.pid}`,
      `.other.next-${ended}`,
      `.dist.next-${ended}.bak`,
      `.dist.kept-${ended}`,
      `dist.next-${ended}`,
    ];
    for (const name of others) makeSite(join(work, name), 'old');
    mkdirSync(join(work, `.dist.last-${ended}`, 'notes'), { recursive: true });
    symlinkSync(elsewhere, join(work, `.dist.last-${ended - 1}`));
    const before = readdirSync(work, { recursive: true });
    clearOlderLeftovers(out);
    expect(readdirSync(work, { recursive: true })).toEqual(before);
  });
});
