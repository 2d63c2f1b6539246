import type { Fact } from '../../views/facts.ts';
import { markup, type Html } from './html.ts';
import { piecesHtml } from './pieces-html.ts';

/** Terms and descriptions for a `<dl>`; the search finds the descriptions. */
export function factsHtml(facts: readonly Fact[]): string {
  return markup` ${facts.map(factHtml)} `.markup;
}

function factHtml({ term, lines }: Fact): Html {
  const said = lines.map((line) => markup`<dd data-found> ${piecesHtml(line)} </dd>`);
  return markup`<div> <dt>${term}</dt> ${said} </div>`;
}
