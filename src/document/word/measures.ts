/**
 * The measures of an official paper (GB/T 9704-2012 §5 and §7) in the units of Word: a twip is a twentieth of a
 * point, a size half a point.
 */

/** A4 with 37 mm above, 35 below, 28 on the binding side and 26 on the other: 156 × 225 mm of text. */
export const page = {
  width: 11906,
  height: 16838,
  margins: { top: 2098, bottom: 1984, left: 1588, right: 1474 },
} as const;

/** How wide a line of text is. */
export const textWidth = page.width - page.margins.left - page.margins.right;

/** 22 lines fill 225 mm. */
export const linePitch = 579;

/** From line to line of small type, which keeps no step with the grid: eight tenths more than 五号. */
export const smallPitch = 336;

/** 28 characters fill 156 mm: how much less than its 16 points each takes, in 4096ths of a point. */
export const charSpace = -848;

/**
 * The same in twips, for type that does not lean on the grid: as little as lets LibreOffice, whose text is a point
 * narrower on such a grid, set 28 too. Full lines are spread to the edge.
 */
export const characterSpacing = -6;

/** A character of the grid. */
export const character = textWidth / 28;

/** Sizes of type: 2号, 3号, 4号, 小四. */
export const sizes = { title: 44, body: 32, pageNumber: 28, table: 24, note: 21 } as const;

/**
 * From the paper's lower edge to the footer's: the dash of a page number stands 7 mm below the text, in the middle of
 * a line of 14 points.
 */
export const footerDistance = 1447;

/** One character of 4号, by which page numbers stand in from the outer edge. */
export const pageNumberIndent = 280;
