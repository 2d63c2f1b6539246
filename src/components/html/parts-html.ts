import { ui } from '../../labels/ui.ts';
import type { Cell } from '../../tables/table.ts';
import type { Fact, Piece } from '../../views/facts.ts';
import { originPath } from '../../views/paths.ts';
import { recordState, type ShownState } from '../../views/states.ts';
import { titleWords } from '../../wording/title-words.ts';
import type { FigureMark } from '../../wording/figure-marks.ts';
import { signsOf } from '../table/legend.ts';
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
  // What names no row is no heading: things without a day, in a table that begins with days.
  const isHead = head && cell !== undefined && cell.text.trim() !== '';
  const isName = isHead && cell.about?.of === 'branch';
  const looks = [numeric && 'num', short && 'nowrap', cell?.empty && 'faint', isName && 'parted'];
  const classes = looks.filter(Boolean).join(' ');
  const look = classes === '' ? undefined : markup` class="${classes}"`;
  const content = markup`${cell && signedHtml(cell, isName)} `;
  return isHead
    ? markup`<th scope="row"${look}>${content}</th>`
    : markup`<td${look}>${content}</td>`;
}

/** A cell's text with its notes, for which signs stand before it where it has marks. */
function signedHtml(cell: Cell, isName: boolean): Html {
  const { marks, notes = [] } = cell;
  const since = cell.since === undefined ? [] : [cell.since];
  const text = textHtml(cell, isName);
  if (marks === undefined) return markup`${text}${marksHtml([...notes, ...since])}`;
  return markup`${signHtml(marks, notes)}${text}${marksHtml(since)}`;
}

/**
 * The signs are drawn by the style sheet, so that who copies a number copies the number alone; what they stand
 * for is heard, and seen under the pointer.
 */
function signHtml(marks: readonly FigureMark[], notes: readonly string[]): Html | undefined {
  if (marks.length === 0) return undefined;
  const said = notes.join(ui['text.join']);
  return markup`<span class="sign" role="img" aria-label="${said}" title="${said}" data-signs="${signsOf(marks)}"></span>`;
}

function textHtml({ state, text, path, about }: Cell, isName: boolean): Html {
  if (state) return stateHtml(recordState(state));
  const way = path ?? (about && originPath(about));
  const words = isName ? partedHtml(text) : markup`${text}`;
  return way ? markup`<a href="${href(way)}">${words}</a>` : words;
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

/**
 * What names a row, as its heading: an organisation's name ends its lines between words alone, since a browser ends
 * lines of Chinese behind any character (党|支部).
 */
export function nameHtml({ text, path }: Piece): Html {
  const words = partedHtml(text);
  const name = path === undefined ? words : markup`<a href="${href(path)}">${words}</a>`;
  return markup`<th scope="row" class="parted">${name}</th>`;
}

/** A title or name that breaks between its words alone, where its style says `keep-all`. */
export function partedHtml(title: string): Html {
  const words = titleWords(title);
  return markup`${words.map((word, at) => (at === 0 ? markup`${word}` : markup`<wbr>${word}`))}`;
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
