import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf, type Piece } from '../../../src/search/client/mark-pieces.ts';
import { rangesOf } from '../../../src/search/find.ts';
import { readQuery } from '../../../src/search/query/query.ts';

const wordsOf = (query: string) => readQuery(query).wanted.map(({ run }) => run);

/** The pieces as they would look on the page: what is marked in brackets. */
const look = (texts: readonly (readonly Piece[])[]) =>
  texts.map((pieces) =>
    pieces.map(({ text, place }) => (place === undefined ? text : `[${text}]`)).join(''),
  );

const marked = (texts: readonly string[], query: string) => look(piecesOf(texts, wordsOf(query)));

describe('the texts of a block are cut where a place begins or ends', () => {
  it('within one text', () => {
    expect(marked(['上专题党课两次'], '党课')).toEqual(['上专题[党课]两次']);
  });

  it('in two texts, where a link begins in the middle of the place', () => {
    expect(marked(['举办宣讲报', '告55场次', '，'], '报告55场次')).toEqual([
      '举办宣讲[报]',
      '[告55场次]',
      '，',
    ]);
  });

  it('in every text that a place crosses, with the spaces and line breaks between', () => {
    const pieces = piecesOf(['甲', '\n', '乙丙'], wordsOf('甲乙'));
    expect(look(pieces)).toEqual(['[甲]', '[\n]', '[乙]丙']);
    expect(pieces.flat().map(({ place }) => place)).toEqual([0, 0, 0, undefined]);
  });

  it('for each word of the query, counting the places through', () => {
    const pieces = piecesOf(['党课好，', '廉政的党课'], wordsOf('廉政 党课'));
    expect(look(pieces)).toEqual(['[党课]好，', '[廉政]的[党课]']);
    expect(pieces.flat().map(({ place }) => place)).toEqual([0, undefined, 1, undefined, 2]);
  });

  it('not within a number, even where a link cuts it', () => {
    expect(marked(['1', '3个'], '3个')).toEqual(['1', '3个']);
    expect(marked(['1', '3个'], '13个')).toEqual(['[1]', '[3个]']);
  });

  it('nowhere, where a word does not stand', () => {
    expect(marked(['主题党日'], '党课')).toEqual(['主题党日']);
  });
});

const text = (characters: string, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...Array.from(characters)), maxLength });
const block = fc.array(text('党课日1２3,. ，Ab\n𠀀', 12), { maxLength: 6 });
const query = text('党课日1２3Ab ', 4);

describe('whatever the texts and the query are', () => {
  it('the pieces joined are the texts, and none is empty', () => {
    fc.assert(
      fc.property(block, query, (texts, asked) => {
        const pieces = piecesOf(texts, wordsOf(asked));
        expect(pieces.map((text) => text.map((piece) => piece.text).join(''))).toEqual(texts);
        expect(pieces.flat().every(({ text }) => text !== '')).toBe(true);
      }),
    );
  });

  it('the pieces of the places cover what stands there in the joined texts, and nothing else', () => {
    fc.assert(
      fc.property(block, query, (texts, asked) => {
        const words = wordsOf(asked);
        const covered: { start: number; end: number }[] = [];
        let at = 0;
        for (const { text, place } of piecesOf(texts, words).flat()) {
          const end = at + text.length;
          if (place !== undefined) {
            covered[place] = { start: covered[place]?.start ?? at, end };
          }
          at = end;
        }
        expect(covered).toEqual(rangesOf(words, texts.join('')));
      }),
    );
  });
});
