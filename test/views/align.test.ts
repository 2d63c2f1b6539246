import { describe, expect, it } from 'vitest';
import { align, likenessOf } from '../../src/views/compare/align.ts';

const pairs = (current: string[], earlier: string[]) =>
  align(current, earlier, likenessOf, 0.3).map((pair) => [pair.current, pair.earlier]);

describe('two lists of texts', () => {
  it('are paired by likeness, whatever was put in between', () => {
    expect(
      pairs(
        ['理论学习抓在经常', '新的一段', '组织生活落到支部'],
        ['理论学习常抓不懈', '组织生活落实到支部'],
      ),
    ).toEqual([
      ['理论学习抓在经常', '理论学习常抓不懈'],
      ['新的一段', undefined],
      ['组织生活落到支部', '组织生活落实到支部'],
    ]);
  });

  it('keep their order: what was moved stands twice', () => {
    const found = pairs(['第一件事情', '第二项工作'], ['第二项工作', '第一件事情']);
    expect(found.filter(([a, b]) => a !== undefined && b !== undefined)).toHaveLength(1);
    expect(found).toHaveLength(3);
  });

  it('stand alone where nothing is alike, and where one is empty', () => {
    expect(pairs(['甲乙丙'], ['子丑寅'])).toEqual([
      ['甲乙丙', undefined],
      [undefined, '子丑寅'],
    ]);
    expect(pairs([], ['子'])).toEqual([[undefined, '子']]);
    expect(pairs([], [])).toEqual([]);
  });
});

it('texts are alike by the pairs of signs that they share', () => {
  expect(likenessOf('党课', '党课')).toBe(1);
  expect(likenessOf('甲乙丙', '甲乙丁')).toBe(0.5);
  expect(likenessOf('甲', '乙')).toBe(0);
});
