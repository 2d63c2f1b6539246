import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countableNouns } from '../../../src/domain/prose/measures.ts';
import { quantitiesIn, type Reading } from '../../../src/domain/prose/quantities.ts';
import { amountSentences } from './amount-sentences.ts';

const reading: Reading = {
  names: ['进百企解难题', '2023年全国两会精神'],
  nouns: countableNouns(['走访调研党支部', '群众反映的问题']),
};
const amounts = (text: string) => quantitiesIn(text, reading).map(({ written }) => written);

/** A number as it is spoken: 105 → 一百零五. */
function spoken(value: number): string {
  const digits = '零一二三四五六七八九';
  const words = ['千', '百', '十', ''].map((unit, index) => {
    const digit = Math.floor(value / 10 ** (3 - index)) % 10;
    return digit === 0 ? '零' : digits[digit]! + unit;
  });
  return words
    .join('')
    .replace(/零+/g, '零')
    .replace(/^零|零$/g, '')
    .replace(/^一十/, '十');
}

describe('the amounts that a sentence tells', () => {
  it('are tried in enough sentences, of either sort', () => {
    expect(amountSentences.length).toBeGreaterThanOrEqual(80);
    expect(amountSentences.filter(([, found]) => found.length === 0).length).toBeGreaterThan(30);
  });

  it.each(amountSentences)('%s', (sentence, found) => {
    expect(amounts(sentence)).toEqual(found);
  });

  it('are those of any number with any measure word, in digits and in words', () => {
    const number = fc.integer({ min: 2, max: 9999 });
    const measure = fc.constantFrom('次', '场次', '篇', '人次', '名', '件', '家', '期');
    fc.assert(
      fc.property(number, measure, fc.boolean(), (value, unit, inDigits) => {
        const numeral = inDigits ? String(value) : value === 2 ? '两' : spoken(value);
        expect(quantitiesIn(`本期共开展${numeral}${unit}。`, reading)).toMatchObject([
          { written: numeral + unit, unit, sense: 'exact', amount: { least: value, most: value } },
        ]);
      }),
    );
  });

  it('are the same wherever blanks and line breaks stand, and stand where they are said to', () => {
    const sentences = fc.constantFrom(...amountSentences.map(([sentence]) => sentence));
    fc.assert(
      fc.property(sentences, fc.array(fc.nat(60)), (sentence, places) => {
        let text = sentence;
        for (const at of places) text = `${text.slice(0, at)} \n${text.slice(at)}`;
        expect(amounts(text)).toEqual(amounts(sentence));
        for (const { from, to, written } of quantitiesIn(text, reading)) {
          expect(text.slice(from, to).replace(/\s/g, '')).toBe(written);
        }
      }),
    );
  });

  it.each([
    ['三十余场', 30, 39],
    ['1.2万余件', 12000, 12999],
    ['一百二十多条', 120, 129],
    ['两三场', 2, 3],
    ['三分之二', 66, 67],
    ['六成半', 65, 65],
    ['百分之五点六', 5.6, 5.6],
    ['1.5亿元', 150_000_000, 150_000_000],
    ['近百家', 90, 100],
  ])('%s is between %d and %d', (text, least, most) => {
    const [found] = quantitiesIn(`共${text}。`, reading);
    expect(found?.amount).toEqual({ least, most });
  });

  it.each(['几十家', '十余万分', '大半支部', '翻了两番'])(
    '%s is no number that is known',
    (text) => {
      expect(quantitiesIn(text, reading).map(({ amount }) => amount)).toEqual(
        amounts(text).map(() => undefined),
      );
    },
  );

  it.each<[string, string[]]>([
    ['约三十余场', ['约', '余']],
    ['至少40人以上', ['至少', '以上']],
    ['近几十家', ['近', '几十']],
    ['三十余场', ['余']],
    ['37场', []],
  ])('%s is made inexact by %j', (text, hedges) => {
    expect(quantitiesIn(text, reading)[0]?.hedges).toEqual(hedges);
  });
});
