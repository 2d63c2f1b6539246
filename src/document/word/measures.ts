import * as paper from '../paper/measures.ts';

/**
 * The measures of an official paper in the units of Word: a twip is a twentieth of a point, a size half a point.
 */

/** A4 with its margins (`paper`). */
export const page = {
  width: 11906,
  height: 16838,
  margins: { top: 2098, bottom: 1984, left: 1588, right: 1474 },
} as const;

/** How wide a line of text is. */
export const textWidth = page.width - page.margins.left - page.margins.right;

/** From one line to the next. */
export const linePitch = paper.linePitch * 20;

/** From line to line of small type, which keeps no step with the grid: eight tenths more than 五号. */
export const smallPitch = paper.smallPitch * 20;

/** 28 characters fill 156 mm: how much less than its 16 points each takes, in 4096ths of a point. */
export const charSpace = -848;

/**
 * The same in twips, for type that does not lean on the grid: as little as lets LibreOffice, whose text is a point
 * narrower on such a grid, set 28 too. Full lines are spread to the edge.
 */
export const characterSpacing = -6;

/** A character of the grid. */
export const character = textWidth / paper.grid.characters;

/** Sizes of type. */
export const sizes = {
  title: paper.sizes.title * 2,
  body: paper.sizes.body * 2,
  pageNumber: paper.sizes.pageNumber * 2,
  table: paper.sizes.table * 2,
  note: paper.sizes.note * 2,
} as const;

/** What stands free on either side of a cell's text. */
export const cellMargin = paper.cellMargin * 20;

/**
 * From the paper's lower edge to the footer's: the dash of a page number stands 7 mm below the text, in the middle of
 * a line of 14 points.
 */
export const footerDistance = 1447;

/** One character of 4号, by which page numbers stand in from the outer edge. */
export const pageNumberIndent = 280;
