import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { textCell, type Cell, type Table } from '../../src/tables/table.ts';
import { workbookOf, type WorkbookSheet } from '../../src/tables/workbook.ts';

function table(rows: readonly (readonly Cell[])[], total?: readonly Cell[]): Table {
  return {
    caption: '表',
    columns: [
      { id: 'name', label: '名称' },
      { id: 'value', label: '数', unit: '次', numeric: true },
    ],
    rows: rows.map((cells) => ({ cells })),
    ...(total ? { total: { cells: total } } : {}),
  };
}

function book(of: Table, rest: Partial<WorkbookSheet> = {}): Promise<Uint8Array> {
  const sheet = { name: '表', title: '某表', table: of, ...rest };
  return workbookOf({ title: '某表', day: '2023-07-31', sheets: [sheet] });
}

async function rowsOf(bytes: Uint8Array): Promise<readonly (readonly unknown[])[]> {
  const [sheet] = await readXlsxFile(Buffer.from(bytes), { trim: false });
  return sheet!.data;
}

describe('a table in a workbook', () => {
  it('has its title, its head with units, its rows and its total', async () => {
    const rows = [[textCell('甲'), textCell('3', { value: 3 })]];
    const total = [textCell('合计'), textCell('3', { value: 3 })];
    expect(await rowsOf(await book(table(rows, total), { lines: ['截至7月31日'] }))).toEqual([
      ['某表', null],
      ['截至7月31日', null],
      ['名称', '数（次）'],
      ['甲', 3],
      ['合计', 3],
    ]);
  });

  it('has numbers with the decimals that are printed, and words with their notes', async () => {
    const cells = [
      textCell('95.60', { value: 95.6 }),
      textCell('12', { value: 12 }),
      textCell('待报', { empty: true, notes: ['已报2/3个'] }),
    ];
    const { sheets } = await readXlsx(
      await book(table(cells.map((cell) => [textCell('甲'), cell]))),
      {
        readStyles: true,
      },
    );
    const read = [2, 3, 4].map((row) => sheets[0]!.cells?.get(`${row},1`));
    expect(read.map((cell) => cell?.value)).toEqual([95.6, 12, '待报（已报2/3个）']);
    expect(read.map((cell) => cell?.style?.numFmt)).toEqual(['0.00', '0', undefined]);
  });

  it('holds every text as text, whatever it begins with', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1, unit: 'binary' }), async (written) => {
        fc.pre(/^[^\p{Cc}\p{Cs}\uFFFE\uFFFF]+$/u.test(written) && written.trim() !== '');
        const rows = await rowsOf(
          await book(table([[textCell(written), textCell('1', { value: 1 })]])),
        );
        expect(rows.at(-1)).toEqual([written, 1]);
      }),
      { numRuns: 12, examples: [['=1+1'], ['+86'], ['@甲'], ['-2 '], ['<a>&amp;'], ['_x0041_']] },
    );
  });

  it('leaves room to sign where that is asked for, and more for longer words', async () => {
    const rows = [
      [textCell('甲'), textCell('')],
      [textCell('很长的说明'.repeat(30)), textCell('')],
    ];
    const { sheets } = await readXlsx(await book(table(rows), { rowHeight: 34 }));
    const heights = [2, 3].map((row) => sheets[0]!.rowDefs?.get(row)?.height ?? 0);
    expect(heights[0]).toBe(34);
    expect(heights[1]).toBeGreaterThan(100);
  });
});
