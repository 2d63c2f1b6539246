import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { CORE_SCHEMA, dump } from 'js-yaml';
import { afterAll } from 'vitest';
import { loadContent, type Content } from '../../src/io/load.ts';
import { baseTree } from './base-tree.ts';

/** Texts (or bytes) by path below the content folder; `undefined` leaves a file of the base tree out. */
export type Files = Readonly<Record<string, string | Uint8Array | undefined>>;

/** Frontmatter by key; `undefined` leaves a default out. */
export type Fields = Readonly<Record<string, unknown>>;

/** The day that is "today" in tests; the base tree's `asOf` is earlier, so that it does not matter. */
export const testToday = '2023-08-15';

const written: string[] = [];
afterAll(() => {
  for (const dir of written.splice(0)) rmSync(dir, { recursive: true, force: true });
});

/**
 * Writes a content folder and gives its path: the base tree with `files` over it. With `alone`, only
 * `files`. It is removed after the test file.
 */
export function contentTree(files: Files = {}, alone = false): string {
  const dir = mkdtempSync(join(tmpdir(), 'youju-content-'));
  written.push(dir);
  for (const [path, text] of Object.entries(alone ? files : { ...baseTree, ...files })) {
    if (text === undefined) continue;
    const target = join(dir, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  return dir;
}

/** Writes a content folder as `contentTree` does, and loads it. */
export function loadTree(files: Files = {}, today: string = testToday): Content {
  return loadContent(contentTree(files), today);
}

/** A document: frontmatter from `fields`, then `body`. */
export function mdx(fields: Fields, body = ''): string {
  const stated = Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  );
  const yaml = dump(stated, { schema: CORE_SCHEMA, flowLevel: 2, lineWidth: -1 });
  return `---\n${yaml}---\n${body === '' ? '' : `${body}\n`}`;
}

/** A record's text: a lecture on 16 March 2023 where `fields` say nothing else. */
export function record(fields: Fields = {}, body = '学习贯彻党的二十大精神。'): string {
  return mdx({ ...defaultsOf(fields), ...fields }, body);
}

/**
 * A record with its path, ready to be spread into the files of a tree. The name is made of the record's
 * day or period and `slug`, so that it agrees with the frontmatter.
 */
export function recordAt(
  branch: string,
  fields: Fields = {},
  slug = 'record',
): Record<string, string> {
  const stated = { ...defaultsOf(fields), ...fields };
  const { date, period, from } = stated as Record<string, string | number | undefined>;
  const stamp = String(date ?? period ?? from).replace('/', '--');
  return { [`records/${branch}/${stamp.slice(0, 4)}/${stamp}-${slug}.mdx`]: record(fields) };
}

/** A branch's text: a section below the office, founded in 2019, where `fields` say nothing else. */
export function branch(fields: Fields = {}, body = ''): string {
  const { members = 10, ...rest } = fields;
  const defaults = {
    name: '测试党支部',
    level: '党支部',
    parent: 'bureau',
    history: [{ from: '2019-01-01', members }],
  };
  return mdx({ ...defaults, ...rest }, body);
}

/** A report's text: the first half of 2023 of the whole office where `fields` say nothing else. */
export function report(fields: Fields = {}, body = ''): string {
  // A title that names a period names its own.
  const title = 'period' in fields ? '工作报告' : '2023年上半年报告';
  return mdx({ title, period: '2023-H1', branch: 'bureau', ...fields }, body);
}

/** A plan's text: the office's plan for 2023 where `fields` say nothing else. */
export function plan(fields: Fields = {}, body = ''): string {
  const defaults = { title: '2023年工作要点', branch: 'bureau', period: 2023, date: '2023-01-10' };
  return mdx({ ...defaults, ...fields }, body);
}

/** What a record needs beside what the test says: a day where it names no time, a lecture's fields. */
function defaultsOf(fields: Fields): Fields {
  const timed = ['date', 'period', 'from'].some((key) => key in fields);
  return {
    kind: '党课',
    title: '专题党课',
    ...(timed ? {} : { date: '2023-03-16' }),
    ...('kind' in fields ? {} : { lecturer: '党委书记', attendance: 31 }),
  };
}
