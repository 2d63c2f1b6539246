import { rangesOf } from '../find.ts';

/** A part of one of a block's texts. */
export interface Piece {
  readonly text: string;
  /** Which place of the block it belongs to, counted from 0; `undefined` between the places. */
  readonly place: number | undefined;
}

/**
 * Cuts the texts of one block where a place of the words begins or ends. The words are looked for in the
 * joined texts, so a place may begin in one text and end in another.
 *
 * @param texts the block's texts in their order, however inline elements cut them
 * @param words the runs of units that are looked for
 * @returns the pieces of each text, which joined are that text; none is empty
 */
export function piecesOf(
  texts: readonly string[],
  words: readonly (readonly string[])[],
): Piece[][] {
  const ranges = rangesOf(words, texts.join(''));
  let end = 0;
  return texts.map((text) => {
    const start = end;
    end += text.length;
    const pieces: Piece[] = [];
    let at = 0;
    const cut = (to: number, place: number | undefined) => {
      if (to <= at) return;
      pieces.push({ text: text.slice(at, to), place });
      at = to;
    };
    ranges.forEach((range, index) => {
      if (range.end <= start || range.start >= end) return;
      cut(range.start - start, undefined);
      cut(Math.min(range.end - start, text.length), index);
    });
    cut(text.length, undefined);
    return pieces;
  });
}
