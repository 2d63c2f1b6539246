import { ui } from '../../labels/ui.ts';
import type { GridCell, GridRow } from '../../views/duties/grid.ts';
import type { Mark } from '../../views/duties/marks.ts';
import { markup, type Html } from '../html/html.ts';
import { nameHtml, piecesHtml } from '../html/parts-html.ts';

/** So many records have room in a cell; more are folded up. */
const shownRecords = 6;

/** A row of a grid: its head, and a cell for each of its windows. */
export function gridRowHtml({ head, cells }: GridRow): Html {
  return markup`${nameHtml(head)}${cells.map(cellHtml)}`;
}

function cellHtml({ span, marks }: GridCell): Html {
  const across = span > 1 ? markup` colspan="${String(span)}"` : undefined;
  if (marks.length === 0) {
    return markup`<td${across} class="faint">${ui['grid.notInForce']}</td>`;
  }
  const look = marks.every(({ state }) => state === 'not-asked')
    ? markup` class="faint"`
    : undefined;
  return markup`<td${across}${look}>${marks.map(markHtml)}</td>`;
}

/** A mark: its sign and word, its records by their days. What was held says so by its sign and days, and is heard. */
function markHtml({ shown, state, note, records, explanations }: Mark): Html {
  const isHeld = state === 'done' && records.length > 0;
  const word = isHeld
    ? markup`<span class="hidden-text">${shown.text}</span>`
    : markup`${shown.text}`;
  const sign = markup`<span class="state state-${shown.tone}">${word}</span>`;
  return markup`<div class="mark-of">${sign} ${noteHtml(note)}${recordsHtml(records)}${explanationsHtml(explanations)}</div>`;
}

function noteHtml(note: string): Html | undefined {
  return note === '' ? undefined : markup`<span class="grid-note">${note}</span> `;
}

function recordsHtml(records: Mark['records']): Html | undefined {
  if (records.length === 0) return undefined;
  const links = records.map((piece) => markup`${piecesHtml([piece])} `);
  if (records.length <= shownRecords) return markup`<span class="grid-records">${links}</span>`;
  const many = ui['grid.many'](records.length);
  return markup`<details><summary>${many}</summary><span class="grid-records">${links}</span></details>`;
}

function explanationsHtml(explanations: Mark['explanations']): Html | undefined {
  if (explanations.length === 0) return undefined;
  const links = explanations.map((piece) => markup`${piecesHtml([piece])} `);
  return markup`<span class="grid-note">${ui['grid.explained']}${links}</span>`;
}
