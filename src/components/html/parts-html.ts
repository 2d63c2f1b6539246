import { ui } from '../../labels/ui.ts';
import type { Cell } from '../../tables/table.ts';
import type { Fact, Piece } from '../../views/facts.ts';
import { originPath } from '../../views/paths.ts';
import { recordState, type ShownState } from '../../views/states.ts';
import { href } from './href.ts';
import { markup, type Html } from './html.ts';

/** The position of a cell in its table. */
interface CellPlace {
  readonly numeric: boolean;
  readonly short: boolean;
  /** Whether it names its row. */
  readonly head: boolean;
}

/** A cell of a table; an empty one where the row has none. */
export function cellHtml(cell: Cell | undefined, { numeric, short, head }: CellPlace): Html {
  const looks = [numeric && 'num', short && 'nowrap', cell?.empty && 'faint'].filter(Boolean);
  const look = looks.length > 0 ? markup` class="${looks.join(' ')}"` : undefined;
  const signs = cell?.signs && markup`<span class="sign">${cell.signs.join('')}</span>`;
  const notes = [...(cell?.notes ?? []), ...(cell?.gone ? [ui['evidence.gone']] : [])];
  const content = markup`${signs}${cell && textHtml(cell)}${marksHtml(notes)} `;
  return head ? markup`<th scope="row"${look}>${content}</th>` : markup`<td${look}>${content}</td>`;
}

function textHtml({ state, text, path, about }: Cell): Html {
  if (state) return stateHtml(recordState(state));
  const way = path ?? (about && originPath(about));
  return piecesHtml([way ? { text, path: way } : { text }]);
}

/** Terms and descriptions for a `<dl>`; the search finds the descriptions. */
export function factsHtml(facts: readonly Fact[]): string {
  return markup` ${facts.map(factHtml)} `.markup;
}

function factHtml({ term, lines }: Fact): Html {
  const said = lines.map((line) => markup`<dd data-found> ${piecesHtml(line)} </dd>`);
  return markup`<div> <dt>${term}</dt> ${said} </div>`;
}

/** Pieces of text one after the other, those that lead somewhere as links. */
export function piecesHtml(pieces: readonly Piece[]): Html {
  const each = pieces.map(({ text, path }) =>
    path ? markup`<a href="${href(path)}">${text}</a>` : markup`${text}`,
  );
  return markup`${each}`;
}

/** The notes at a figure, which are not the page's own text. */
export function marksHtml(notes: readonly string[]): Html | undefined {
  if (notes.length === 0) return undefined;
  const marks = notes.map((note) => markup`<span class="mark">${note}</span>`);
  return markup`<span class="marks" data-found="no"> ${marks} </span>`;
}

/** A state with its word, in its colour and with its shape. */
export function stateHtml({ tone, text }: ShownState): Html {
  return markup`<span class="state state-${tone}">${text}</span>`;
}
