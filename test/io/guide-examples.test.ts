import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { CORE_SCHEMA, dump, load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { loadContent, type Content } from '../../src/io/load.ts';
import { demoContent } from '../support/site.ts';

const today = '2023-07-31';

/** A record, or a file or a part of one, that a page of the handbook shows whole. */
interface Example {
  readonly file: string;
  readonly text: string;
}

/** What the pages of the handbook have in blocks of code of a language. */
function blocks(language: 'mdx' | 'yaml'): string[] {
  const guide = join(demoContent, 'guide');
  const fence = new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm');
  return readdirSync(guide).flatMap((page) =>
    [...readFileSync(join(guide, page), 'utf8').matchAll(fence)].map(([, text = '']) => text),
  );
}

/** A whole record begins with its kind. */
function records(): Example[] {
  return blocks('mdx')
    .filter((text) => text.startsWith('---\nkind: '))
    .map((text, at) => {
      const day = /^date: (.+)$/m.exec(text)?.[1] ?? '';
      return { file: `records/window/${day.slice(0, 4)}/${day}-handbook-${at + 1}.mdx`, text };
    });
}

/** Anything else that is meant for a file names it in a comment of its first line. */
function files(language: 'mdx' | 'yaml'): Example[] {
  return blocks(language).flatMap((text) => {
    const file = /^(?:---\n)?# (\S+\.(?:yaml|mdx))\n/.exec(text)?.[1];
    return file === undefined ? [] : [{ file, text }];
  });
}

const written = { schema: CORE_SCHEMA } as const;

/** Puts an example where its reader does: at the end of the lists of a file that is there already. */
function add(dir: string, { file, text }: Example): void {
  const target = join(dir, file);
  mkdirSync(dirname(target), { recursive: true });
  if (file.endsWith('.mdx') || !existsSync(target)) {
    expect([file, existsSync(target)]).toEqual([file, false]);
    writeFileSync(target, text);
    return;
  }
  const before = load(readFileSync(target, 'utf8'), written);
  writeFileSync(target, dump(joined(before, load(text, written)), written));
}

function joined(before: unknown, more: unknown): unknown {
  if (isList(before) && isList(more)) return [...before, ...more];
  if (!isMapping(before) || !isMapping(more)) return more;
  const both = Object.entries(more).map(([key, value]) => {
    // A list of names is the example's own: only lists of entries grow.
    const isEntries = isList(value) && value.every(isMapping);
    return [key, isEntries ? joined(before[key], value) : value] as const;
  });
  return { ...before, ...Object.fromEntries(both) };
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What is wrong with the content, but for the lines, which move where something is added. */
function problems({ issues }: Content): string[] {
  return issues.map(({ issue, file }) => `${file} ${issue.code}`);
}

describe('the examples that the handbook shows', () => {
  it('are there: records, entries of the catalogue, and whole files of an organisation and a plan', () => {
    expect(records().length).toBeGreaterThan(2);
    const named = [...files('yaml'), ...files('mdx')].map(({ file }) => file);
    for (const shown of [
      'catalogue/metrics.yaml',
      'catalogue/themes.yaml',
      'catalogue/claims.yaml',
      'catalogue/crosswalk.yaml',
      'site.yaml',
    ]) {
      expect(named).toContain(shown);
    }
    for (const folder of ['catalogue/kinds/', 'catalogue/calendar/', 'plans/', 'branches/']) {
      expect([folder, named.some((file) => file.startsWith(folder))]).toEqual([folder, true]);
    }
  });

  it('are valid where they are copied into the demo as they are', () => {
    const dir = mkdtempSync(join(tmpdir(), 'youju-guide-'));
    try {
      cpSync(demoContent, dir, { recursive: true });
      const before = problems(loadContent(dir, today));
      for (const example of [...files('yaml'), ...files('mdx'), ...records()]) add(dir, example);
      expect(problems(loadContent(dir, today))).toEqual(before);
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  });
});
