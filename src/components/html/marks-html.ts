import { markup, type Html } from './html.ts';

/** The notes at a figure, which are not the page's own text. */
export function marksHtml(notes: readonly string[]): Html | undefined {
  if (notes.length === 0) return undefined;
  const marks = notes.map((note) => markup`<span class="mark">${note}</span>`);
  return markup`<span class="marks" data-found="no"> ${marks} </span>`;
}
