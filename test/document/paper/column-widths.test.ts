import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textRun, type TableColumn } from '../../../src/document/model/document.ts';
import { textWidth } from '../../../src/document/word/measures.ts';
import { columnWidths } from '../../../src/document/paper/column-widths.ts';

const columnsOf = (lengths: readonly number[]) =>
  lengths.map((length): TableColumn => ({ head: [textRun('字'.repeat(length))], align: 'left' }));

/** How many characters of 12 points a column of this width holds in a line, its margins apart. */
const holds = (width: number) => Math.floor((width - 2 * 85) / 240);

it('gives short columns all that they need, and leaves the rest to long ones', () => {
  const widths = columnWidths(columnsOf([8, 9, 16, 4, 30, 2, 30]), [], 12, textWidth);
  expect(widths.map(holds)).toEqual([4, 4, 4, 4, 4, 2, 4]);
});

it('makes no column wide for the unit in its head, which goes on below', () => {
  const heads = ['日期', '党组织', '事项', '计入（场次）', '凭证', '核对'];
  const columns = heads.map((head): TableColumn => ({ head: [textRun(head)], align: 'left' }));
  const texts = ['2022年3月18日', '商贸小微企业联合党支部', '青年职工专题党课：弘扬劳动精神', '1'];
  const cells = [...texts, '会议记录本2022年第1册第11页', '已核'].map((text) => [textRun(text)]);
  const [date = 0, , , amount = 0, evidence = 0] = columnWidths(
    columns,
    [{ cells, total: false }],
    12,
    textWidth,
  );
  expect(holds(amount)).toBe(4);
  expect(amount).toBeLessThan(date);
  expect(evidence).toBeGreaterThanOrEqual(date);
});

it('fills the line of text, whatever its columns hold, and never makes a longer one narrower', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(60), { minLength: 1, maxLength: 8 }), (lengths) => {
      const widths = columnWidths(columnsOf(lengths), [], 12, textWidth);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(textWidth);
      const order = lengths.map((length, at) => [length, widths[at]!] as const);
      for (const [long, wide] of order) {
        // What is left over from rounding goes to the first.
        for (const [length, width] of order)
          if (length < long) expect(width).toBeLessThanOrEqual(wide + 8);
      }
    }),
  );
});

it('breaks no column of two characters that stands among others which can give way', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 10, max: 60 }), { maxLength: 6 }), (lengths) => {
      const widths = columnWidths(columnsOf([2, ...lengths]), [], 12, textWidth);
      expect(holds(widths[0]!)).toBeGreaterThanOrEqual(2);
    }),
  );
});
