import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { markSite, refusalOf, replaceSite, siteMark } from '../../../scripts/site/output.ts';

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

describe('replaceSite', () => {
  it('puts the new site in the place of the old one and leaves nothing beside it', () => {
    const out = makeSite('dist', 'old');
    replaceSite(makeSite('fresh', 'new'), out);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  it('makes the folders on the way to it', () => {
    const out = join(folder, 'a/b/c');
    replaceSite(makeSite('fresh', 'new'), out);
    expect(siteMark(out)).toMatchObject({ content: 'content', base: '/' });
  });

  it('keeps a link to the folder and replaces what it points at', () => {
    const real = makeSite('real', 'old');
    symlinkSync(real, join(folder, 'link'));
    replaceSite(makeSite('fresh', 'new'), join(folder, 'link'));
    expect(readFileSync(join(real, 'index.html'), 'utf8')).toBe('new');
  });

  it('leaves the old site where the new one is not there', () => {
    const out = makeSite('dist', 'old');
    expect(() => {
      replaceSite(join(folder, 'missing'), out);
    }).toThrow('ENOENT');
    expect(existsSync(join(out, 'index.html'))).toBe(true);
    expect(readdirSync(folder)).toEqual(['dist']);
  });
});
