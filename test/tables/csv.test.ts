import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvOf } from '../../src/tables/csv.ts';
import { textCell, type Table } from '../../src/tables/table.ts';

function table(rows: Table['rows'], rest: Partial<Table> = {}): Table {
  const columns = [
    { id: 'title', label: '事项' },
    { id: 'amount', label: '计入', unit: '场次', numeric: true },
  ];
  return { caption: '宣讲报告', columns, rows, ...rest };
}

it('begins with a byte order mark, names the units, and ends lines as Excel does', () => {
  expect(csvOf(table([]))).toBe('\uFEFF事项,计入（场次）\r\n');
});

it('writes the number itself, however it is printed', () => {
  const rows = [{ cells: [textCell('技改政策宣讲'), textCell('2.3万余', { value: 23456 })] }];
  expect(csvOf(table(rows))).toContain('技改政策宣讲,23456\r\n');
});

it('puts the total last', () => {
  const total = { cells: [textCell('合计'), textCell('27', { value: 27 })] };
  expect(csvOf(table([], { total })).trimEnd().endsWith('合计,27')).toBe(true);
});

it('says in brackets what is to be said of a value that is none', () => {
  const rows = [{ cells: [textCell('宣讲报告'), textCell('待报', { notes: ['已报5/6个'] })] }];
  expect(csvOf(table(rows))).toContain('宣讲报告,待报（已报5/6个）');
});

it.each([
  ...['=1+1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '＝1+1', '＋A1', '－A1', '＠A1'],
  ...['-A1', '-2+3', '-2*A1', "-2+cmd|' /C calc'!A0", '-1.8%（见）+A1', '+86 10', '-', '-%'],
])('lets no spreadsheet take %j for a formula', (text) => {
  const rows = [{ cells: [textCell(text), textCell('')] }];
  expect(csvOf(table(rows))).toContain(`'${text}`);
});

it('leaves a negative number a number', () => {
  const rows = [{ cells: [textCell('增速'), textCell('下降3.1%', { value: -3.1 })] }];
  expect(csvOf(table(rows))).toContain('增速,-3.1\r\n');
});

it.each([
  '-2',
  '-1.8%',
  '+3.2%',
  '-1234.5万元',
  '-1.8％（其中待核2）',
  '-1.8%（提供表编号：云统函〔2022〕27号（补））',
])('leaves the printed number %j as it is', (text) => {
  const rows = [{ cells: [textCell('增速'), textCell(text)] }];
  expect(csvOf(table(rows))).toContain(`增速,${text}\r\n`);
});

/** Text of what means something in CSV or in a formula, among other characters. */
const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...Array.from('\r\n\t",;\'=+-@＝－%（）8')),
    fc.string({ maxLength: 1 }),
  ),
});

it('is read again cell by cell, whatever stands in them', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (lines) => {
      const rows = lines.map((cells) => ({ cells: cells.map((cell) => textCell(cell)) }));
      const [, ...read] = parse(csvOf(table(rows)), { bom: true, record_delimiter: '\r\n' });
      expect(read.map((cells) => cells.map((cell) => cell.replace(/^'/, '')))).toEqual(
        lines.map((cells) => cells.map((cell) => cell.replace(/^'/, ''))),
      );
    }),
  );
});

it('lets no cell begin like a formula, except a number', () => {
  fc.assert(
    fc.property(text, (cell) => {
      const [, [read = ''] = []] = parse(
        csvOf(table([{ cells: [textCell(cell), textCell('')] }])),
        {
          bom: true,
          record_delimiter: '\r\n',
        },
      );
      if (/^\s*[=@＝＋－＠]|^[\t\r\n]/.test(read)) expect(read).toMatch(/^[＋－]\d/);
    }),
  );
});
