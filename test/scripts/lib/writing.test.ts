import { mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFolder, writing } from '../../../scripts/lib/writing.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'youju-writing-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('makeFolder(path)', () => {
  it('makes a folder with those on the way to it, and leaves one that is there', () => {
    const deep = join(folder, 'a/b/c');
    makeFolder(deep);
    makeFolder(deep);
    expect(statSync(deep).isDirectory()).toBe(true);
  });

  it('takes a link to a folder for one', () => {
    mkdirSync(join(folder, 'real'));
    symlinkSync('real', join(folder, 'link'));
    makeFolder(join(folder, 'link/below'));
    expect(statSync(join(folder, 'real/below')).isDirectory()).toBe(true);
  });

  it('says what stands in the way', () => {
    writeFileSync(join(folder, 'file'), '');
    symlinkSync('loop', join(folder, 'loop'));
    for (const [way, code] of [
      ['file', 'EEXIST'],
      ['file/below/it', 'ENOTDIR'],
      ['loop/below', 'ELOOP'],
      ['长'.repeat(100), 'ENAMETOOLONG'],
    ] as const) {
      expect(() => {
        makeFolder(join(folder, way));
      }, way).toThrow(expect.objectContaining({ code }));
    }
  });
});

describe('writing(path, write)', () => {
  it('names the file that a full disk does not name', () => {
    const full = () => {
      throw Object.assign(new Error('full'), { code: 'ENOSPC', syscall: 'write' });
    };
    expect(() => {
      writing('/srv/a', full);
    }).toThrow(expect.objectContaining({ code: 'ENOSPC', path: '/srv/a' }));
  });

  it('leaves the name that an error has', () => {
    const refused = () => {
      throw Object.assign(new Error('refused'), { code: 'EACCES', path: '/srv' });
    };
    expect(() => {
      writing('/srv/a', refused);
    }).toThrow(expect.objectContaining({ path: '/srv' }));
  });
});
