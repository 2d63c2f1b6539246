import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { realDisk } from '../../../scripts/site/disk.ts';
import { finishSwaps, replaceSite, swapsIn } from '../../../scripts/site/swap.ts';
import { limitedDisk } from '../../support/dying-disk.ts';
import { makeSite, textOf } from '../../support/tiny-site.ts';

let folder: string;
/** Where the new site is made, and where the swaps are written down. */
let work: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'youju-swap-'));
  work = mkdtempSync(join(tmpdir(), 'youju-swap-work-'));
});
afterEach(() => {
  for (const one of [folder, work]) rmSync(one, { recursive: true, force: true });
});

const replace = (out: string, disk = realDisk) =>
  replaceSite(makeSite(join(work, 'site'), 'new'), out, work, disk);

describe('replaceSite(fresh, out)', () => {
  it('puts the new site in the place of the old one and leaves nothing beside it', () => {
    const out = makeSite(join(folder, 'dist'), 'old');
    replace(out);
    expect(textOf(out)).toBe('new');
    expect(readdirSync(folder)).toEqual(['dist']);
    expect(swapsIn(work)).toEqual([]);
  });

  it('makes the folders on the way to it', () => {
    const out = join(folder, 'a/b/c');
    replace(out);
    expect(textOf(out)).toBe('new');
  });

  it('takes the place of an empty folder', () => {
    mkdirSync(join(folder, 'dist'));
    replace(join(folder, 'dist'), limitedDisk({ noExchange: true }));
    expect(textOf(join(folder, 'dist'))).toBe('new');
  });

  it('keeps a link to the folder and replaces what it points at', () => {
    const real = makeSite(join(folder, 'real'), 'old');
    symlinkSync(real, join(folder, 'link'));
    replace(join(folder, 'link'));
    expect(textOf(real)).toBe('new');
  });

  it('leaves the old site where the new one is not there', () => {
    const out = makeSite(join(folder, 'dist'), 'old');
    expect(() => {
      replaceSite(join(folder, 'missing'), out, work);
    }).toThrow('ENOENT');
    expect(textOf(out)).toBe('old');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  it('leaves the old site where the disk is full before all is copied to it', () => {
    const out = makeSite(join(folder, 'dist'), 'old');
    const full = () => {
      throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
    };
    expect(() => replace(out, { ...limitedDisk({ otherDisk: true }), copy: full })).toThrow(
      'ENOSPC',
    );
    expect(textOf(out)).toBe('old');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  it('puts the old site back where the new one does not get its place', () => {
    const out = makeSite(join(folder, 'dist'), 'old');
    const disk = limitedDisk({ noExchange: true });
    const rename = (from: string, to: string) => {
      if (from.endsWith('next')) throw Object.assign(new Error('EBUSY'), { code: 'EBUSY' });
      disk.rename(from, to);
    };
    expect(() => replace(out, { ...disk, rename })).toThrow('EBUSY');
    expect(textOf(out)).toBe('old');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  it('does not touch what another build has beside it', () => {
    const out = makeSite(join(folder, 'dist'), 'old');
    const others = join(folder, '.dist.youju-another');
    makeSite(join(others, 'next'), 'other');
    replace(out);
    finishSwaps(work);
    expect(textOf(join(others, 'next'))).toBe('other');
  });
});

describe('finishSwaps()', () => {
  const place = () => {
    const out = join(folder, 'dist');
    const beside = join(folder, '.dist.youju-1');
    mkdirSync(join(work, 'swaps'));
    writeFileSync(join(work, 'swaps/1'), out);
    return { out, beside };
  };

  it('keeps the only site that there is while it cannot get its place', () => {
    const { beside } = place();
    makeSite(join(beside, 'last'), 'old');
    const rename = () => {
      throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
    };
    expect(() => {
      finishSwaps(work, { ...realDisk, rename });
    }).toThrow('EACCES');
    expect(textOf(join(beside, 'last'))).toBe('old');
    expect(swapsIn(work)).toEqual(['1']);
  });

  it('leaves alone what somebody has put in the place since', () => {
    const { out, beside } = place();
    makeSite(join(beside, 'last'), 'old');
    mkdirSync(out);
    writeFileSync(join(out, 'letter.txt'), 'keep me');
    finishSwaps(work);
    expect(readdirSync(folder)).toEqual(['dist']);
    expect(readdirSync(out)).toEqual(['letter.txt']);
  });

  it('has nothing to do where the disk with the site is gone', () => {
    place();
    finishSwaps(work);
    expect(swapsIn(work)).toEqual([]);
  });
});
