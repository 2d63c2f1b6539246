import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ContentFolder } from '../../scripts/generate/folder.ts';
import { generate } from '../../scripts/generate/generate.ts';
import { Phrases } from '../../scripts/generate/phrases.ts';
import { generateRecords } from '../../scripts/generate/records.ts';
import { similarTexts } from '../../src/domain/checks/bodies/similar.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import { figuresOf } from '../../src/domain/tally/figure.ts';
import { loadContent } from '../../src/io/load.ts';
import { runHere } from '../support/command.ts';
import { testToday } from '../support/content-tree.ts';
import { problemsOf } from '../support/problems.ts';
import { richTree } from './generate/rich-tree.ts';

const work = mkdtempSync(join(tmpdir(), 'youju-generate-'));
afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

/** Generates from a content folder, and gives the folder that was filled. */
function generated(source: string, name: string, seed = '1', records = 300): string {
  const { corpus } = loadContent(source, testToday);
  const folder = new ContentFolder(join(work, name));
  generate({ dir: source, corpus: corpus! }, folder, { records, seed });
  return folder.dir;
}

function textsOf(dir: string): Record<string, string> {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(mdx|yaml)$/.test(name),
  );
  return Object.fromEntries(
    files.sort().map((name) => [name, readFileSync(join(dir, name), 'utf8')]),
  );
}

describe('generated content', () => {
  let source: string;
  let dir: string;
  let corpus: Corpus;
  beforeAll(() => {
    source = richTree();
    dir = generated(source, 'first');
    corpus = loadContent(dir, testToday).corpus!;
  });

  it('has no problem at all', () => {
    expect(problemsOf(loadContent(dir, testToday))).toEqual([]);
  });

  it('has as many records as were asked for, some of every kind', () => {
    expect(corpus.records.size).toBe(300);
    const kinds = new Set([...corpus.records.values()].flatMap((record) => record.kinds));
    expect([...kinds].sort()).toEqual([...corpus.catalogue.kinds.keys()].sort());
  });

  it('fills in every field that a kind declares', () => {
    const filled = new Set(
      [...corpus.records.values()].flatMap(({ values }) => Object.keys(values)),
    );
    const declared = [...corpus.catalogue.kinds.values()].flatMap(({ fields }) =>
      Object.keys(fields),
    );
    expect([...filled].sort()).toEqual([...new Set(declared)].sort());
  });

  it('has joint events, counts of several, stretches, and every state', () => {
    const records = [...corpus.records.values()];
    expect(records.some((record) => record.with.length > 0)).toBe(true);
    expect(records.some(({ when }) => when.form === 'period' && when.times !== undefined)).toBe(
      true,
    );
    expect(records.some(({ when }) => when.form === 'span')).toBe(true);
    expect(records.some(({ kinds }) => kinds.length > 1)).toBe(true);
    expect(new Set(records.map(({ state }) => state)).size).toBeGreaterThan(1);
  });

  it('has a return of every branch for each quarter in which it was there', () => {
    const last = [...corpus.branches.values()].map(({ slug, returns }) => [
      slug,
      returns.at(-1)?.period.id,
    ]);
    expect(Object.fromEntries(last)).toEqual({
      bureau: '2023-Q2',
      closed: '2022-Q3',
      equipment: '2023-Q2',
      window: '2023-Q2',
    });
  });

  it('hands over figures that agree with what they are checked against', () => {
    const figures = figuresOf(corpus, corpus.reports.get('2023-h1')!);
    const [, admitted, growth] = figures;
    expect(admitted?.crossCheck?.value).toBe(admitted?.tally.value);
    expect(growth?.crossCheck?.agrees).toBe(true);
  });

  it('leaves reports unsigned', () => {
    expect(corpus.reports.get('2023-h1')).toMatchObject({ status: '草稿', signoff: [] });
  });

  it('is the same for the same seed, and another for another', () => {
    const texts = textsOf(dir);
    expect(textsOf(generated(source, 'again'))).toEqual(texts);
    expect(textsOf(generated(source, 'other', '2'))).not.toEqual(texts);
  });

  it('replaces what was generated before', () => {
    const before = textsOf(generated(source, 'twice', '2', 60));
    expect(Object.keys(textsOf(generated(source, 'twice', '3', 40))).length).toBeLessThan(
      Object.keys(before).length,
    );
  });
});

it('adds branches where so many records are more than the organisation writes', () => {
  const dir = generated(richTree(), 'grown', '1', 3000);
  const { corpus, issues } = loadContent(dir, testToday);
  expect(issues).toEqual([]);
  expect(corpus!.branches.size).toBeGreaterThan(4);
  expect(corpus!.records.size).toBe(3000);
});

describe('the text of ten thousand records', { timeout: 240_000 }, () => {
  let texts: readonly string[];
  beforeAll(() => {
    const { corpus } = loadContent(richTree(), testToday);
    const order = { records: 10_000, seed: '1', from: '2020-01-01' };
    texts = [...generateRecords(corpus!, new Phrases(), order)].map(({ text }) => text);
  });

  it('has more than five thousand different Chinese words', () => {
    const words = new Intl.Segmenter('zh', { granularity: 'word' });
    const found = new Set<string>();
    for (const text of texts) {
      for (const { segment, isWordLike } of words.segment(text)) {
        if (isWordLike && /^\p{Script=Han}+$/u.test(segment)) found.add(segment);
      }
    }
    expect(found.size).toBeGreaterThan(5000);
  });

  it('has titles that differ, and bodies that are not cut from one template', () => {
    const titles = texts.map((text) => /^title: (.*)$/m.exec(text)?.[1]);
    expect(new Set(titles).size).toBeGreaterThan(9000);
    const bodies = texts.map((text) => text.slice(text.indexOf('\n---\n') + 5));
    expect(similarTexts(bodies).length).toBeLessThan(10);
  });
});

describe('npm run generate', { timeout: 240_000 }, () => {
  const run = (...args: string[]) => runHere('scripts/generate.ts', args);

  it('fills a folder and says in one line with what', async () => {
    const out = join(work, 'command');
    const args = ['--content', richTree(), '--out', out, '--records', '40'];
    const { code, stdout, stderr } = await run(...args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(`已造40条记录，4个党组织：${out}\n`);
    expect(loadContent(out, testToday).issues).toEqual([]);
  });

  it('refuses a folder with files that are not its own', async () => {
    const out = mkdtempSync(join(work, 'foreign-'));
    writeFileSync(join(out, 'letter.txt'), 'keep me');
    const { code, stderr } = await run('--content', richTree(), '--out', out);
    expect(code).toBe(2);
    expect(stderr).toContain('不是造出来的文件');
    expect(readdirSync(out)).toEqual(['letter.txt']);
  });

  it.each([
    [[], '请写 --out'],
    [['--out', join(work, 'few'), '--records', '3'], '--records 3 太少'],
    [['--out', join(work, 'no'), '--records', 'many'], '--records 不能写“many”。'],
    [['--out', join(work, 'no'), '--seed', '-1'], '--seed'],
  ])('exits with 2 for %j', async (args, message) => {
    const { stdout, stderr, code } = await run('--content', richTree(), ...args);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toContain(message);
  });
});
