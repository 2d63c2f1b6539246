import { describe, expect, test } from 'vitest';
import { withoutRelativeDates } from '../../../src/search/query/mark.ts';
import { readQuery } from '../../../src/search/query/query.ts';
import { typedWords } from '../../../src/search/query/typed-words.ts';

const read = (query: string) =>
  typedWords(query).map(({ text, isQuoted, isLeftOut }) =>
    [isLeftOut ? '−' : '', isQuoted ? '“' : '', text].join(''),
  );

describe('the words of a query', () => {
  test.each([
    ['党课  主题　党日', ['党课', '主题', '党日']],
    ['"主题 党日"', ['“主题 党日']],
    ['“两个 维护” 学习', ['“两个 维护', '学习']],
    ['「第一 议题」', ['“第一 议题']],
    ['党课 -会议 －学习', ['党课', '−会议', '−学习']],
    ['党课 -"支部 会议"', ['党课', '−“支部 会议']],
    ['-1.8% −3', ['-1.8%', '−3']],
    ['-2023-05', ['−2023-05']],
    ['学习“两个维护”精神', ['学习“两个维护”精神']],
    ['"没有 收尾', ['"没有', '收尾']],
    ['- 党课 —— 。', ['党课']],
    ['2023 年 5 月 16 日 党课', ['2023年5月16日', '党课']],
    ['2023年 5月', ['2023年', '5月']],
    ['a-b 2023-05', ['a-b', '2023-05']],
    ['', []],
  ])('%j', (query, words) => {
    expect(read(query)).toEqual(words);
  });

  test('name days where they are no quotation', () => {
    const printed = (query: string) =>
      readQuery(query, '2023-07-31').wanted.map(({ date }) => date?.printed);
    expect(printed('2023-05 “2023-05” 上季度 党课')).toEqual([
      ...['2023年5月', undefined, '2023年第二季度', undefined],
    ]);
  });

  test('keep their form where pages are marked by them, but for days that are told from today', () => {
    const marked = (query: string) => withoutRelativeDates(query, '2023-07-31');
    expect(marked('去年 "上季度" 党课 2023.05')).toBe('2022年 "上季度" 党课 2023.05');
  });
});
