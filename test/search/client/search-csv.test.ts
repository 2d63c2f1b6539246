import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hit } from '../../../src/search/answer.ts';
import { resultsCsv } from '../../../src/search/client/search-csv.ts';

const hit = (title: string, more: Partial<Hit> = {}): Hit => ({
  path: '/records/a/',
  type: 'record',
  days: { from: '2023-03-01', to: '2023-03-02' },
  title: [{ text: title, marked: false }],
  line: [{ text: '党课 · 机关党支部', marked: false }],
  excerpts: [],
  ...more,
});
const rowsOf = (...hits: Hit[]) =>
  parse(
    resultsCsv(hits, ({ path }) => `http://site${path}`),
    { bom: true, relax_quotes: false },
  );

describe('results as CSV', () => {
  it('have a row each, with days, address and excerpts', () => {
    const excerpts = ['甲', '乙'].map((text) => [
      { text, marked: true },
      { text: '。', marked: false },
    ]);
    const guide = hit('手册', { type: 'guide', days: undefined, line: [], path: '/guide/' });
    expect(rowsOf(hit('党课', { excerpts }), guide)).toEqual([
      ['标题', '栏目', '说明', '起始日期', '截止日期', '网址', '摘录'],
      [
        ...['党课', '记录', '党课 · 机关党支部', '2023-03-01', '2023-03-02'],
        ...['http://site/records/a/', '甲。\n乙。'],
      ],
      ['手册', '工作手册', '', '', '', 'http://site/guide/', ''],
    ]);
  });

  it('give back any title, but for an apostrophe before what a spreadsheet would compute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        const [, [read = ''] = []] = rowsOf(hit(title));
        expect([title, `'${title}`]).toContain(read);
        expect(read).not.toMatch(/^[=@]/);
      }),
    );
    expect(rowsOf(hit('=1+1'))[1]?.[0]).toBe("'=1+1");
    expect(rowsOf(hit('-1.8%'))[1]?.[0]).toBe('-1.8%');
  });
});
