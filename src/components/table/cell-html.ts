import type { Cell } from '../../tables/table.ts';
import { href } from '../href.ts';
import { markup, type Html } from '../html.ts';
import { originPath } from '../paths.ts';
import { recordState } from '../states.ts';

/** How a cell stands in its table. */
export interface CellPlace {
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
  const content = markup`${signs}${cell && textHtml(cell)}${marksHtml(cell?.notes ?? [])} `;
  return head ? markup`<th scope="row"${look}>${content}</th>` : markup`<td${look}>${content}</td>`;
}

function textHtml({ state, text, path, about }: Cell): Html {
  if (state) {
    const shown = recordState(state);
    return markup`<span class="state state-${shown.tone}">${shown.text}</span>`;
  }
  const way = path ?? (about && originPath(about));
  return way ? markup`<a href="${href(way)}">${text}</a>` : markup`${text}`;
}

/** The notes at a figure, which are not the page's own text. */
function marksHtml(notes: readonly string[]): Html | undefined {
  if (notes.length === 0) return undefined;
  const marks = notes.map((note) => markup`<span class="mark">${note}</span>`);
  return markup`<span class="marks" data-found="no"> ${marks} </span>`;
}
