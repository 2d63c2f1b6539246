/**
 * The names of places within pages (the part of an address after `#`) that templates print and the check of
 * links knows.
 */

/** The part of every page that holds its own content. */
export const mainAnchor = 'main';

/** The table of contents of a report, where that has one. */
export const contentsAnchor = 'contents-title';

/** The names of the headings that a table of contents lists; there is one only where it lists several. */
export const contentsHeadings: readonly string[] = ['h2', 'h3'];

/** The parts of the page of all kinds. */
export const kindsAnchors = {
  menu: 'menu',
  common: 'common',
  branches: 'branches',
  themes: 'themes',
  campaigns: 'campaigns',
} as const;

/** The parts of the page about the data. */
export const dataAnchors = { returns: 'returns' } as const;

/** The place of a figure in its report, by the figure's key. */
export function figureAnchor(key: string): string {
  return `figure-${key}`;
}

/** The row of an entry in the crosswalk. */
export function crosswalkAnchor(id: string): string {
  return id.toLowerCase();
}

const heading = 'section';

/**
 * The place of a heading of a text, by its words joined with hyphens (`总体情况` → `section-总体情况`). All begin
 * alike, so that no heading takes the place of another part of a page.
 */
export function headingAnchor(words: string): string {
  return words === '' ? heading : `${heading}-${words}`;
}

/** Whether an anchor is of the form that headings of texts have. */
export function isHeadingAnchor(anchor: string): boolean {
  return anchor.startsWith(`${heading}-`);
}

/** The words in the anchor of a heading; any other anchor as it is. */
export function headingWords(anchor: string): string {
  return isHeadingAnchor(anchor) ? anchor.slice(heading.length + 1) : anchor;
}

/** What has changed since a report was sent, and its heading; only where something has. */
export const driftAnchors: readonly string[] = ['drift', 'drift-title'];
