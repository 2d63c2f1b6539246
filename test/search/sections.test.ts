import fc from 'fast-check';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeFiles } from '../../scripts/site/index/files.ts';
import { sectionFiles } from '../../scripts/site/index/section-index.ts';
import { openSections, type FindSections } from '../../src/search/client/section-search.ts';
import { keysOf, unitsOf } from '../../src/search/cut.ts';
import { occursIn } from '../../src/search/find.ts';
import { readQuery } from '../../src/search/query/query.ts';
import type { PageSection } from '../../src/search/sections/section.ts';
import { spell, wordsForRun } from '../../src/search/sections/spelling.ts';
import { fromDisk } from '../support/search.ts';

const key = fc.oneof(
  fc.constantFrom('党', '一', '鿿', '㐀', '𠮷', 'ガ', '1', '12', '121', '2.5', 'a', 'ab', 'é', 'w'),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 3 })
    .map((text) => keysOf(text)[0] ?? '党'),
);

describe('the spelling for Pagefind', () => {
  test('is of small ASCII letters and digits, which Pagefind and browsers leave whole', () => {
    fc.assert(
      fc.property(fc.array(key, { minLength: 1, maxLength: 4 }), (keys) => {
        for (const word of wordsForRun(keys)) expect(word).toMatch(/^[0-9a-z]+$/);
      }),
    );
  });

  test('differs for any two runs of one unit or of two', () => {
    const run = fc.array(key, { minLength: 1, maxLength: 2 });
    fc.assert(
      fc.property(run, run, (one, other) => {
        const isSame = one.join('\n') === other.join('\n');
        expect(wordsForRun(one)[0] === wordsForRun(other)[0]).toBe(isSame);
      }),
      { numRuns: 2000 },
    );
  });

  test('leaves a place free between two texts, so that no run goes on from one into the next', () => {
    expect(spell(['党员', '大会']).split(' 。 ').slice(0, 2)).toEqual([
      wordsForRun(['党', '员']).join(' '),
      wordsForRun(['大', '会']).join(' '),
    ]);
  });
});

describe('the sections of a page', () => {
  let folder: string;
  const before = globalThis.fetch;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'youju-sections-'));
    globalThis.fetch = fromDisk;
  });
  afterEach(() => {
    globalThis.fetch = before;
    rmSync(folder, { recursive: true, force: true });
  });

  const opened = async (sections: readonly PageSection[]): Promise<FindSections> => {
    writeFiles(folder, await sectionFiles(sections));
    return openSections(`${folder}/`);
  };
  const section = (page: string, heading: string, ...texts: string[]): PageSection => ({
    page,
    anchor: heading,
    heading,
    texts: [heading, ...texts],
  });

  test('are found where a word of the query stands, in the order of the page, and of no other page', async () => {
    const find = await opened([
      section('/reports/one/', '一、学习教育', '开展主题党日 12 次'),
      section('/reports/one/', '二、组织建设', '发展党员'),
      section('/reports/one/', '三、主题活动', '走访慰问'),
      section('/reports/two/', '一、主题党日'),
    ]);
    const headings = async (query: string) =>
      (await find('/reports/one/', query)).map(({ heading }) => heading);
    expect(await headings('主题党日')).toEqual(['一、学习教育']);
    expect(await headings('走访 主题党日')).toEqual(['一、学习教育', '三、主题活动']);
    expect(await headings('主')).toEqual(['一、学习教育', '三、主题活动']);
    expect(await headings('12')).toEqual(['一、学习教育']);
    expect(await headings('育开')).toEqual([]);
    expect(await headings('党代会')).toEqual([]);
  });

  test('are those that a plain look at their texts finds', async () => {
    const texts = [
      '学习教育，开展主题党日',
      '党员12名，比上年增加2.5%',
      'AB类项目（甲）',
      '一二一',
    ];
    const sections = texts.flatMap((text, at) => [
      section('/reports/one/', `第${at}节`, text, texts[(at + 1) % texts.length] ?? ''),
      section('/plans/two/', `第${at}条`, text),
    ]);
    const find = await opened(sections);
    const pieces = texts.flatMap((text) =>
      Array.from({ length: text.length }, (_, from) => text.slice(from, from + 3)),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...pieces), fc.nat(2), async (piece, cut) => {
        const query = piece.slice(0, cut + 1);
        const { wanted } = readQuery(query);
        const meant = sections
          .filter(({ page }) => page === '/reports/one/')
          .filter(({ texts }) =>
            texts.some((text) => wanted.some(({ run }) => occursIn(run, unitsOf(text)))),
          );
        expect((await find('/reports/one/', query)).map(({ heading }) => heading)).toEqual(
          meant.map(({ heading }) => heading),
        );
      }),
    );
  });
});
