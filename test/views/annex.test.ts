import { readXlsx } from 'hucre/xlsx';
import readXlsxFile from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Corpus } from '../../src/domain/corpus.ts';
import { figuresOf } from '../../src/domain/tally/figure.ts';
import { talliesOfThings } from '../../src/domain/tally/tallies-of-things.ts';
import { csvOf } from '../../src/tables/csv.ts';
import { workbookOf } from '../../src/tables/workbook.ts';
import { annexTable, annexWorkbook } from '../../src/views/report/annex/annex-tables.ts';
import { annexContents, annexEntries } from '../../src/views/report/annex/annex-view.ts';
import { sheetTable } from '../../src/views/report/report-view.ts';
import { sheetWorkbook } from '../../src/views/report/sheet-workbook.ts';
import { exactWithFraction } from '../../src/wording/shown-figure.ts';
import { recordAt, report } from '../support/content-tree.ts';
import { corpusWith, returnedBranches } from '../support/corpus.ts';

const evidence = [{ type: '讲稿', ref: '2023年党课卷第2页', heldBy: '党建办' }];
let corpus: Corpus;
beforeAll(() => {
  corpus = corpusWith({
    ...returnedBranches(),
    ...recordAt('equipment', { date: '2023-03-16', title: '讲安全', evidence }),
    ...recordAt('window', { date: '2023-05-16', title: '讲服务' }),
    ...recordAt('window', { date: '2022-05-16', title: '讲纪律' }),
    'reports/2023-h1.mdx': report(
      { cutoff: '2023-06-30' },
      '党课<Tally of="lectures" />，心得<Tally of="essays" />，仍是<Tally of="lectures" />，<Tally of="lectures" as="同比" />。',
    ),
  });
});
const of = () => corpus.reports.get('2023-h1')!;

describe('the annex of a report', () => {
  it('has each figure once, with all the numbers that the sheet gives it', () => {
    const entries = annexEntries(corpus, of());
    expect(entries.map(({ number, label, text }) => [number, label, text])).toEqual([
      ['1、3', '党课', '2次'],
      ['2', '心得体会', '0篇'],
      ['4', '党课', expect.any(String)],
    ]);
    expect(annexContents(entries)[0]).toEqual({
      text: '1、3　党课　2次',
      path: '#figure-lectures',
    });
    const numbers = sheetTable(corpus, of()).rows.map(({ cells }) => cells[0]?.value);
    expect(numbers).toEqual([1, 2, 3, 4]);
  });

  it('says of each how it is counted, of what, until when and by whom', () => {
    const [first] = annexEntries(corpus, of());
    const said = Object.fromEntries(
      first!.facts.map(({ term, lines }) => [
        term,
        lines
          .flat()
          .map(({ text }) => text)
          .join(''),
      ]),
    );
    expect(said).toMatchObject({
      准确值: '2次',
      期间: '2023年上半年',
      截至: '2023年6月30日',
      范围: expect.stringContaining('测试局党委') as string,
      提供: '记录计算',
      算法: expect.stringContaining('党课') as string,
      依据: '记录2条',
    });
  });

  it('lists the records with branch, day, title and where their papers lie', () => {
    const [first] = annexEntries(corpus, of());
    const { columns, rows } = first!.tables[0]!.table;
    expect(columns.map(({ label }) => label)).toEqual([
      '日期',
      '党组织',
      '事项',
      '计入',
      '凭证',
      '核对',
      '编号',
    ]);
    expect(rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      [
        '2023年3月16日',
        '装备产业科党支部',
        '讲安全',
        '1',
        '讲稿 2023年党课卷第2页 （党建办保管）',
        '待核',
        'equipment/2023/2023-03-16-record',
      ],
      [
        '2023年5月16日',
        '政务服务窗口党支部',
        '讲服务',
        '1',
        '未登记',
        '待核',
        'window/2023/2023-05-16-record',
      ],
    ]);
  });

  it('lists what the year before counted where the text prints how a number grew', () => {
    const grown = annexEntries(corpus, of()).at(-1)!;
    expect(grown.base?.tables[0]?.table.rows.map(({ record }) => record)).toEqual([
      'window/2022/2022-05-16-record',
    ]);
  });

  it('is one table for a file, with a line for each record and for each figure that has none', () => {
    const { rows } = annexTable(corpus, of());
    expect(rows.map(({ cells }) => [cells[0]?.text, cells.at(-1)?.text])).toEqual([
      ['1、3', 'equipment/2023/2023-03-16-record'],
      ['1、3', 'window/2023/2023-05-16-record'],
      ['2', ''],
      ['4', 'equipment/2023/2023-03-16-record'],
      ['4', 'window/2023/2023-05-16-record'],
      ['4', 'window/2022/2022-05-16-record'],
    ]);
    expect(csvOf(annexTable(corpus, of()))).toContain('讲稿 2023年党课卷第2页');
  });

  it('has in its workbook all that the figures counted, as another library reads it', async () => {
    const bytes = Buffer.from(await workbookOf(annexWorkbook(corpus, of())));
    const [figures, materials] = await readXlsxFile(bytes);
    expect(figures!.data.slice(2).map((row) => row.slice(0, 4))).toEqual([
      ['1、3', '党课', '2次（其中待核2）', '2次'],
      ['2', '心得体会', '0篇', '0篇'],
      ['4', '党课', expect.any(String), '2次'],
    ]);
    const counted = figuresOf(corpus, of())
      .slice(0, 2)
      .flatMap(({ tally }) => talliesOfThings(tally).flatMap(({ records }) => records));
    const listed = materials!.data
      .slice(2)
      .flatMap((row) => (row[0] === '1、3' || row[0] === '2' ? [row.at(-1)] : []));
    expect(listed).toEqual(counted);
  });
});

describe('the workbook of the sheet', () => {
  it('has the rows of the page, with room to sign, and prints across', async () => {
    const bytes = await workbookOf(sheetWorkbook(corpus, of()));
    const [sheet] = await readXlsxFile(Buffer.from(bytes));
    expect(sheet!.data[2]?.at(-1)).toBe('签字（盖章）');
    const exact = figuresOf(corpus, of()).map(({ tally }) => exactWithFraction(corpus, tally));
    expect(sheet!.data.slice(3).map((row) => String(row[3]).replace(/（.*/, ''))).toEqual(exact);
    const { sheets } = await readXlsx(bytes);
    expect(sheets[0]?.rowDefs?.get(3)?.height).toBeGreaterThanOrEqual(34);
    expect(sheets[0]?.pageSetup).toMatchObject({ orientation: 'landscape', fitToWidth: 1 });
  });
});
