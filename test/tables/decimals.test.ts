import { describe, expect, it } from 'vitest';
import { alignDecimals } from '../../src/tables/decimals.ts';
import { textCell } from '../../src/tables/table.ts';

const number = (text: string) => textCell(text, { value: Number(text) });
const texts = (...rows: ReturnType<typeof textCell>[][]) =>
  alignDecimals(rows.map((cells) => ({ cells }))).map(({ cells }) => cells.map(({ text }) => text));

describe('numbers of one quantity', () => {
  it('have as many decimals as the longest of them', () => {
    expect(texts([number('4'), number('-3.9')], [number('0'), number('12.25')])).toEqual([
      ['4.00', '-3.90'],
      ['0.00', '12.25'],
    ]);
  });

  it('stay as they are where all are whole', () => {
    expect(texts([number('4'), number('12')])).toEqual([['4', '12']]);
  });

  it('leave words alone, also those that look like a number', () => {
    expect(texts([textCell('2022'), textCell('未发布'), number('4.1')])).toEqual([
      ['2022', '未发布', '4.1'],
    ]);
  });
});
