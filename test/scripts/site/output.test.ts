import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { markSite, refusalOf } from '../../../scripts/site/output.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'youju-output-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function make(name: string, files: Readonly<Record<string, string>> = {}): string {
  const path = join(folder, name);
  mkdirSync(path, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text);
  return path;
}

function makeSite(name: string, page: string): string {
  const site = make(name, { 'index.html': page });
  markSite(site, { content: 'content', base: '/' });
  return site;
}

describe('refusalOf', () => {
  it('lets a site be written where nothing is, to an empty folder, and over an earlier site', () => {
    expect(refusalOf(join(folder, 'new/deeper'), [])).toBeUndefined();
    expect(refusalOf(make('empty'), [])).toBeUndefined();
    expect(refusalOf(makeSite('site', ''), [])).toBeUndefined();
  });

  it('refuses other people’s files, and a file', () => {
    expect(refusalOf(make('foreign', { 'a.txt': '' }), [])).toBe('foreign');
    expect(refusalOf(join(make('one', { 'a.txt': '' }), 'a.txt'), [])).toBe('not-a-folder');
  });

  it('refuses a folder whose mark is not ours', () => {
    expect(refusalOf(make('marked', { '.youju-site': 'hello' }), [])).toBe('foreign');
  });

  it('refuses folders that hold the sources, are them, or lie in them, by any name', () => {
    const content = make('project/content');
    symlinkSync(content, join(folder, 'alias'));
    for (const out of ['project', 'project/content', '.', 'alias']) {
      expect(refusalOf(join(folder, out), [content]), out).toBe('holds-sources');
    }
    expect(refusalOf(join(content, 'dist'), [content])).toBe('inside-sources');
    expect(refusalOf(join(folder, 'alias/dist'), [content])).toBe('inside-sources');
    expect(refusalOf(join(folder, 'project/content-site'), [content])).toBeUndefined();
    expect(refusalOf(join(folder, 'project/..dist'), [content])).toBeUndefined();
  });
});
