import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { root } from '../../../scripts/site/checkout.ts';
import { cellAt } from '../../../src/io/workbook/cell-names.ts';
import { fillWorkbook } from '../../../src/io/workbook/fill-workbook.ts';
import { WorkbookError } from '../../../src/io/workbook/package.ts';
import { readWorkbook } from '../../../src/io/workbook/read-workbook.ts';

/** A form as a superior sends it: merged heads, formats, formulas, validation, print titles and areas. */
const form = new Uint8Array(readFileSync(join(root, 'content/forms/half-year.xlsx')));
const sheet1 = 'xl/worksheets/sheet1.xml';

function partsOf(bytes: Uint8Array): Record<string, string> {
  const parts = Object.entries(unzipSync(bytes));
  return Object.fromEntries(parts.map(([path, content]) => [path, strFromU8(content)]));
}

/** The form with one of its parts changed. */
function formWith(path: string, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(form);
  return zipSync({ ...parts, [path]: strToU8(change(strFromU8(parts[path]!))) });
}

const entry = (cell: string, value: number | string) => ({ sheet: undefined, cell, value });

describe('a form that is filled', () => {
  const before = partsOf(form);
  const after = partsOf(fillWorkbook(form, [entry('E6', 12), entry('F14', 3.5)]));

  it('keeps every part that has no entry and no formula, byte for byte, in its order', () => {
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const changed = Object.keys(after).filter((path) => after[path] !== before[path]);
    expect(changed.toSorted()).toEqual(['xl/workbook.xml', sheet1, 'xl/worksheets/sheet2.xml']);
  });

  it('keeps all that stands around its cells: columns, merged cells, validation, print set-up', () => {
    const around = (text: string) => text.replace(/<sheetData>.*<\/sheetData>/s, '');
    expect(around(after[sheet1]!)).toBe(around(before[sheet1]!));
    for (const kept of [
      '<mergeCell ',
      '<dataValidation ',
      '<conditionalFormatting ',
      '<pageSetup ',
    ]) {
      expect(after[sheet1]).toContain(kept);
    }
    expect(after['xl/workbook.xml']!.replace(' fullCalcOnLoad="1"', '')).toBe(
      before['xl/workbook.xml']!.replace(' fullCalcOnLoad="1"', ''),
    );
  });

  it('keeps the style of a cell, and the formulas without what they came to', () => {
    const [, style] = /<c r="E6" s="(\d+)"/.exec(before[sheet1]!)!;
    expect(after[sheet1]).toContain(`<c r="E6" s="${style}"><v>12</v></c>`);
    const formulas = (text: string) => text.match(/<f>[^<]*<\/f>/g);
    expect(formulas(after[sheet1]!)).toEqual(formulas(before[sheet1]!));
    expect(after[sheet1]).not.toMatch(/<\/f><v>/);
    expect(after['xl/workbook.xml']).toContain('fullCalcOnLoad="1"');
  });

  it('has the numbers, as another library reads it', async () => {
    const [sheet] = await readXlsxFile(
      Buffer.from(fillWorkbook(form, [entry('E6', 12), entry('F14', 3.5)])),
    );
    expect([sheet!.data[5]?.[4], sheet!.data[13]?.[5]]).toEqual([12, 3.5]);
  });

  it('has the same bytes for the same entries', () => {
    expect(fillWorkbook(form, [entry('E6', 1)])).toEqual(fillWorkbook(form, [entry('E6', 1)]));
  });

  it('takes words with marks of XML, and with what looks like the number of a character', () => {
    const filled = readWorkbook(fillWorkbook(form, [entry('E6', '待报 <a>&amp; _x0041_')]));
    expect(filled.sheets[0]?.cells.get('E6')?.text).toBe('待报 <a>&amp; _x005F_x0041_');
  });

  it('changes no cell but those that are named, wherever they are', () => {
    const known = readWorkbook(form).sheets[0]!;
    const free = fc
      .tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 40 }))
      .map(([column, row]) => cellAt(column, row))
      .filter((cell) => known.cells.get(cell)?.holds !== 'formula');
    const entries = fc.uniqueArray(
      fc.record({ cell: free, value: fc.oneof(fc.integer(), fc.constant('待报')) }),
      { selector: ({ cell }) => cell, minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(entries, (asked) => {
        const own = asked.map(({ cell, value }) => entry(cell, value));
        const filled = readWorkbook(fillWorkbook(form, own)).sheets[0]!;
        const expected = new Map([...known.cells].map(([cell, { text }]) => [cell, text]));
        for (const { cell, value } of asked) expected.set(cell, String(value));
        expect(new Map([...filled.cells].map(([cell, { text }]) => [cell, text]))).toEqual(
          expected,
        );
        expect(filled.merged).toEqual(known.merged);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a form of another program', () => {
  it('may write its elements with a prefix, and line ends as Windows has them', () => {
    const prefixed = formWith(sheet1, (text) =>
      text
        .replaceAll(/<(\/?)(?=[a-z])/gi, '<$1x:')
        .replace('xmlns=', 'xmlns:x=')
        .replace('?>', '?>\r\n'),
    );
    const filled = fillWorkbook(prefixed, [entry('E6', 7), entry('Z99', 8)]);
    expect(partsOf(filled)[sheet1]).toMatch(/<x:c r="E6" s="\d+"><x:v>7<\/x:v><\/x:c>/);
    expect(readWorkbook(filled).sheets[0]?.cells.get('Z99')).toEqual({
      holds: 'number',
      text: '8',
    });
  });

  it('may have no place yet where it is told to compute', () => {
    const plain = formWith('xl/workbook.xml', (text) => text.replace(/<calcPr[^>]*\/>/, ''));
    const workbook = partsOf(fillWorkbook(plain, []))['xl/workbook.xml'];
    expect(workbook).toContain('</definedNames><calcPr fullCalcOnLoad="1"/>');
  });

  it.each<[string, Uint8Array]>([
    ['no package', strToU8('<html></html>')],
    ['a package of something else', zipSync({ 'word/document.xml': strToU8('<a/>') })],
    ['a sheet that is cut off', formWith(sheet1, (text) => text.slice(0, 900))],
  ])('cannot be read where it is %s', (_, bytes) => {
    expect(() => readWorkbook(bytes)).toThrow(WorkbookError);
  });
});
