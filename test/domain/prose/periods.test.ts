import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { period } from '../../../src/domain/period.ts';
import { periodsIn } from '../../../src/domain/prose/periods.ts';
import { ofFirstHalf, ofQuarter, ofSecondHalf } from './period-sentences.ts';

const own = period('2022-H2');
const mentions = (text: string, of = own) => periodsIn(text, of, []).map(({ written }) => written);
const days = (text: string) =>
  periodsIn(text, own, []).map(({ days: [first] }) => `${first?.from}/${first?.to}`);

describe('the periods that a text speaks of', () => {
  it.each<[string, string[]]>([
    ['2022年上半年', ['2022-01-01/2022-06-30']],
    ['二〇二一年第四季度', ['2021-10-01/2021-12-31']],
    ['前三季度', ['2022-01-01/2022-09-30']],
    ['23年3月', ['2023-03-01/2023-03-31']],
    ['2022年2月28日', ['2022-02-28/2022-02-28']],
    ['十一月三十日', ['2022-11-30/2022-11-30']],
    ['11月1日至3日', ['2022-11-01/2022-11-03']],
    ['2022年12月至2023年2月', ['2022-12-01/2023-02-28']],
    ['2021—2025年', ['2021-01-01/2025-12-31']],
    ['2022年2月30日', []],
    ['13月', []],
    ['一、二季度', ['2022-04-01/2022-06-30']],
  ])('%s', (text, expected) => {
    expect(days(text)).toEqual(expected);
  });

  it('are in each of its years where a text is about several', () => {
    const [found] = periodsIn('三月', period('2022-10-01/2023-06-30'), []);
    expect(found?.days.map(({ from }) => from)).toEqual(['2022-03-01', '2023-03-01']);
  });

  it('stand where they are said to, and are the same wherever blanks and line breaks stand', () => {
    const sentences = [...ofSecondHalf, ...ofFirstHalf, ...ofQuarter].map(([text]) => text);
    fc.assert(
      fc.property(fc.constantFrom(...sentences), fc.array(fc.nat(40)), (sentence, places) => {
        let text = sentence;
        for (const at of places) text = `${text.slice(0, at)} \n${text.slice(at)}`;
        expect(mentions(text)).toEqual(mentions(sentence));
        for (const { from, to, written } of periodsIn(text, own, [])) {
          expect(text.slice(from, to).normalize('NFKC').replace(/\s/g, '')).toBe(
            written.normalize('NFKC'),
          );
        }
      }),
    );
  });
});

describe('the words for the text’s own period', () => {
  const halves = fc.tuple(fc.integer({ min: 2001, max: 2098 }), fc.constantFrom('H1', 'H2'));
  const quarters = fc.tuple(
    fc.integer({ min: 2001, max: 2098 }),
    fc.constantFrom('Q1', 'Q2', 'Q3', 'Q4'),
  );
  const months = fc.tuple(
    fc.integer({ min: 2001, max: 2098 }),
    fc.integer({ min: 1, max: 12 }).map((month) => String(month).padStart(2, '0')),
  );
  const named = (parts: fc.Arbitrary<[number, string]>) =>
    parts.map(([year, part]) => period(`${year}-${part}`));
  it.each([
    ['halves', named(halves), ['2022年上半年', '二〇二一年下半年', '上半年', '今年下半年']],
    ['quarters', named(quarters), ['2022年一季度', '第4季度', '二〇二三年第二季度', '三季度']],
    ['months', named(months), ['2022年3月', '十二月', '二〇二一年十月份', '6月份']],
  ])('are those of it in the form that was written, of %s', (_, periods, texts) => {
    fc.assert(
      fc.property(periods, fc.constantFrom(...texts), (of, text) => {
        const [found] = periodsIn(text, of, []);
        const [again] = periodsIn(found?.instead ?? '', of, []);
        expect(again?.days).toEqual([{ from: of.from, to: of.to, form: of.form }]);
        expect(again?.written.replace(/[\d一二三四五六七八九十〇上下]+/g, '#')).toBe(
          text.replace(/[\d一二三四五六七八九十〇上下]+/g, '#'),
        );
      }),
    );
  });

  it.each(['3月', '一季度', '2022年', '1—6月', '3月5日', '前三季度'])(
    'are not known for %s in a text about a half-year',
    (text) => {
      expect(periodsIn(text, own, [])[0]?.instead).toBeUndefined();
    },
  );
});
