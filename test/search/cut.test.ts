import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keysOf, unitsOf } from '../../src/search/cut.ts';

describe('a text is cut', () => {
  test.each([
    ['2023年3月，开展“学习”', ['2023', '年', '3', '月', '开', '展', '学', '习']],
    ['１２,５００次（12.5％）', ['12500', '次', '12.5']],
    ['1,234,567.8万', ['1234567.8', '万']],
    ['2023.6.30、1,2,3、12,3456', ['2023', '6', '30', '1', '2', '3', '12', '3456']],
    ['１２，５００元、12、500元', ['12500', '元', '12', '500', '元']],
    ['2023年6，300人', ['2023', '年', '6300', '人']],
    ['03月007号，0.50，00', ['3', '月', '7', '号', '0.50', '0']],
    ['KPI考核A4纸Ｑ', ['kpi', '考', '核', 'a', '4', '纸', 'q']],
    ['①〇𠮷ガ😀……', ['1', '〇', '𠮷', 'ガ']],
    ['二○二三、二◯二三、○学习', ['二', '〇', '二', '三', '二', '〇', '二', '三', '学', '习']],
    ['Café, cafe\u0301 ÀÉÎ Łódź ǎ', ['cafe', 'cafe', 'aei', 'łodz', 'a']],
    ['', []],
  ])('%j into its characters, numbers and words', (text, keys) => {
    expect(keysOf(text)).toEqual(keys);
  });

  test('into units that say where they stand', () => {
    const text = '😀２０２３年（Party）㈱';
    expect(unitsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      ...['２０２３', '年', 'Party', '㈱'],
    ]);
  });

  test('into units in the order of the text that do not overlap, by both functions alike', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const units = unitsOf(text);
        expect(units.map(({ key }) => key)).toEqual(keysOf(text));
        for (const [at, { start, end }] of units.entries()) {
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          // One sign such as ㈱ may be two units, which then share a place.
          expect(start).toBeGreaterThanOrEqual(units[at - 1]?.start ?? 0);
        }
      }),
    );
  });

  test('alike whatever its width, case and punctuation', () => {
    const letters = fc.array(fc.constantFrom('党', '员', 'a', 'B', '7', '12'), { maxLength: 8 });
    fc.assert(
      fc.property(letters, (parts) => {
        const plain = parts.join(' ');
        const wide = plain.replace(/[!-~]/g, (sign) =>
          String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0),
        );
        expect(keysOf(wide.toUpperCase())).toEqual(keysOf(`“${plain}”。`));
      }),
    );
  });
});
