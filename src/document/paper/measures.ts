/**
 * The measures of an official paper (GB/T 9704-2012 §5 and §7), in points where they say nothing else. Word and PDF
 * have them from here.
 */

/** How many lines fill a page, and how many characters a line. */
export const grid = { lines: 22, characters: 28 } as const;

/** A4 with 37 mm above, 35 below, 28 on the binding side and 26 on the other: 156 × 225 mm of text. In millimetres. */
export const paper = {
  width: 210,
  height: 297,
  margins: { top: 37, right: 26, bottom: 35, left: 28 },
} as const;

/** How wide a line of text is: 156 mm. */
export const textWidth = 442.2;

/** 22 lines fill 225 mm. */
export const linePitch = 28.95;

/** Sizes of type: 2号, 3号, 4号, 小四, 5号. */
export const sizes = { title: 22, body: 16, pageNumber: 14, table: 12, note: 10.5 } as const;

/** From line to line of small type, which keeps no step with the grid: eight tenths more than 五号. */
export const smallPitch = 16.8;

/** How far below the text a page number's dashes stand, in millimetres. */
export const pageNumberBelow = 7;

/** What stands free on either side of a cell's text. */
export const cellMargin = 4.25;
