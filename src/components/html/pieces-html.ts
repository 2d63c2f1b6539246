import type { Piece } from '../../views/facts.ts';
import { href } from './href.ts';
import { markup, type Html } from './html.ts';

/** Pieces of text one after the other, those that lead somewhere as links. */
export function piecesHtml(pieces: readonly Piece[]): Html {
  const each = pieces.map(({ text, path }) =>
    path ? markup`<a href="${href(path)}">${text}</a>` : markup`${text}`,
  );
  return markup`${each}`;
}
