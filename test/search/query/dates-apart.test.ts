import { describe, expect, test } from 'vitest';
import { withDatesApart } from '../../../src/search/query/dates-apart.ts';

describe('a date that was typed together with other words', () => {
  test.each([
    ['党课2023年6月', '党课 2023年6月'],
    ['2023年6月党课', '2023年6月 党课'],
    ['党课２０２３年６月', '党课 ２０２３年６月'],
    ['装备科2023年二季度党课', '装备科 2023年二季度 党课'],
    ['党课2023年6月16日', '党课 2023年6月16日'],
    ['党课二〇二三年六月', '党课 二〇二三年六月'],
    ['党课2023-06', '党课 2023-06'],
    ['上半年党课', '上半年 党课'],
    ['上季度主题党日 装备科', '上季度 主题党日 装备科'],
  ])('%s is read as %s', (query, apart) => {
    expect(withDatesApart(query, '2023-07-31')).toBe(apart);
  });

  test.each([
    '2023年6月',
    '党课 2023年6月',
    '"党课2023年6月"',
    '-党课2023年6月',
    '党课202306人',
    '在2023年6月',
    '共12023年6月',
    '党课',
    '党'.repeat(40) + '2023年6月',
  ])('%s stays as it is', (query) => {
    expect(withDatesApart(query, '2023-07-31')).toBe(query);
  });
});
