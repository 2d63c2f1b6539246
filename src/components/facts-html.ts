import type { Fact, Piece } from './facts.ts';
import { href } from './href.ts';
import { markup, type Html } from './html.ts';

/** Terms with what is to be said of them, for a list of them: the search finds the latter. */
export function factsHtml(facts: readonly Fact[]): string {
  return markup` ${facts.map(factHtml)} `.markup;
}

function factHtml({ term, lines }: Fact): Html {
  const said = lines.map((line) => markup`<dd data-found> ${line.map(pieceHtml)} </dd>`);
  return markup`<div> <dt>${term}</dt> ${said} </div>`;
}

function pieceHtml({ text, path }: Piece): Html {
  return path ? markup`<a href="${href(path)}">${text}</a>` : markup`${text}`;
}
