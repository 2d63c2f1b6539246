import type { Cell } from '../../tables/table.ts';
import { marksHtml } from './marks-html.ts';
import { markup, type Html } from './html.ts';
import { originPath } from '../../views/paths.ts';
import { piecesHtml } from './pieces-html.ts';
import { stateHtml } from './state-html.ts';
import { recordState } from '../../views/states.ts';

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
  const content = markup`${signs}${cell && textHtml(cell)}${marksHtml(cell?.notes ?? [])} `;
  return head ? markup`<th scope="row"${look}>${content}</th>` : markup`<td${look}>${content}</td>`;
}

function textHtml({ state, text, path, about }: Cell): Html {
  if (state) return stateHtml(recordState(state));
  const way = path ?? (about && originPath(about));
  return piecesHtml([way ? { text, path: way } : { text }]);
}
