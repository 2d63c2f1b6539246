import { describe, expect, test } from 'vitest';
import { scriptTable } from '../../../scripts/site/index/script-table.ts';
import { mayBeTraditional, simplify } from '../../../src/search/query/simplified.ts';

const table = scriptTable();

describe('a query of the traditional script', () => {
  test.each([
    ['黨課', '党课'],
    ['主題黨日活動', '主题党日活动'],
    ['習近平新時代中國特色社會主義思想', '习近平新时代中国特色社会主义思想'],
    ['設備 2023年5月', '设备 2023年5月'],
    ['裡外、爲民', '里外、为民'],
  ])('%s is %s', (traditional, simplified) => {
    expect(mayBeTraditional(traditional)).toBe(true);
    expect(simplify(traditional, table)).toBe(simplified);
  });

  test.each(['主题党日', '乾隆年间的于老', '二〇二三年五月', 'ABC 12.5', '徵'])(
    '%s is none',
    (text) => {
      expect(mayBeTraditional(text)).toBe(false);
      expect(simplify(text, table)).toBe(text);
    },
  );

  test('keeps the rare characters that the table does not have', () => {
    expect(mayBeTraditional('朱镕基')).toBe(true);
    expect(simplify('朱镕基𠮷', table)).toBe('朱镕基𠮷');
  });
});
