import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptsOf, markedText } from '../../src/search/excerpt.ts';
import { rangesOf } from '../../src/search/find.ts';
import { readQuery } from '../../src/search/query/query.ts';

const wordsOf = (query: string) => readQuery(query).wanted.map(({ run }) => run);

const read = (stretches: readonly { text: string; marked: boolean }[]) =>
  stretches.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
const excerpts = (query: string, texts: string[], line = '') =>
  excerptsOf(texts, wordsOf(query), line).map(read);

const long =
  '六月的主题党日安排在老厂房旧址，全体党员先看旧机床，再听退休师傅讲投产那一年的事。' +
  '下午分三个小组讨论，各组推一人发言；讨论里提出的十一条意见，由组织委员收齐，一周内答复。' +
  '最后一项是交流心得，共收到心得23篇，其中年轻党员写的有一半以上，支部准备选几篇贴到公示栏里。';

describe('an excerpt', () => {
  test('is the whole of a short text, with its punctuation', () => {
    expect(excerpts('党课 廉洁', ['讲“廉洁”党课，到会23人。'])).toEqual([
      '讲“[廉洁]”[党课]，到会23人。',
    ]);
  });

  test('of a long text begins after a pause before the match, and says where it is cut', () => {
    const [one = ''] = excerpts('共收到心得', [long]);
    expect(one).toMatch(/^…各组推一人发言；.+交流心得，\[共收到心得\]23篇，.+。$/);
    expect(excerpts('投产', [long])[0]).toMatch(
      /^…全体党员先看旧机床，再听退休师傅讲\[投产\]那一年的事。.+…$/,
    );
    expect(excerpts('主题党日', [long])[0]).toMatch(/^六月的\[主题党日\]安排.+…$/);
  });

  test('marks a match across punctuation as it reads', () => {
    expect(excerpts('旧址全体', [long])[0]).toContain('[旧址，全体]');
  });

  test('comes from the texts with the most different words, two at most, in their order', () => {
    const texts = ['先说党课的事', '另一件：会议', '党课和会议都开了', '再讲党课与会议'];
    expect(excerpts('党课 会议', texts)).toEqual(['[党课]和[会议]都开了', '再讲[党课]与[会议]']);
  });

  test('does not say again what stands under the title', () => {
    expect(excerpts('机关党支部', ['机关党支部', '机关党支部讲党课'], '党课 · 机关党支部')).toEqual(
      ['[机关党支部]讲党课'],
    );
  });

  test('is not the query alone where another text says more of it', () => {
    expect(excerpts('党课', ['党课', '讲了党课'])).toEqual(['讲了[党课]']);
    expect(excerpts('2023年3月 党课', ['2023年3月', '“党课”，2023年3月。', '讲党课'])).toEqual([
      '讲[党课]',
    ]);
  });

  test('goes on with the first sentence where nothing but the query stands', () => {
    const [first, second = '', ...more] = excerpts('23人', ['23人', long, '23人']);
    expect([first, more]).toEqual(['[23人]', []]);
    expect(second).toMatch(/^六月的主题党日/);
    expect(excerpts('23人', ['23人', '到会'])).toEqual(['[23人]']);
  });

  test('is the first sentence where only the title has the query', () => {
    expect(excerpts('七一', ['23人', long])[0]).toMatch(/^六月的主题党日/);
    expect(excerpts('七一', ['23人'])).toEqual(['23人']);
    expect(excerpts('七一', [])).toEqual([]);
  });

  test('never cuts a number or a letter in two', () => {
    fc.assert(
      fc.property(fc.nat({ max: 200 }), fc.nat({ max: 200 }), (before, after) => {
        const text = `${'甲'.repeat(before)}主题12,500元KPI${'20230630'.repeat(after)}`;
        const [one = ''] = excerpts('主题', [text]);
        expect(one).toContain('[主题]');
        expect(one.replaceAll(/[…[\]]/g, '')).toMatch(/^甲*主题(12,500元(KPI((20230630)+)?)?)?$/);
      }),
    );
  });
});

describe('a marked text', () => {
  test('is the text, and marked exactly where the words stand', () => {
    const sign = fc.constantFrom('党', '员', '，', '3', '13', 'a', ' ', '😀');
    const text = fc.array(sign, { maxLength: 12 }).map((signs) => signs.join(''));
    fc.assert(
      fc.property(text, text, (query, own) => {
        const words = wordsOf(query);
        const stretches = markedText(own, words);
        expect(stretches.map((stretch) => stretch.text).join('')).toBe(own);
        expect(stretches.filter(({ marked }) => marked).map((stretch) => stretch.text)).toEqual(
          rangesOf(words, own).map(({ start, end }) => own.slice(start, end)),
        );
      }),
    );
  });
});
