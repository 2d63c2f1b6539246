/** Which of the pages that can be found are long texts, whose sections can be found as well. */
export const sectionedTypes = ['report', 'plan', 'guide'] as const;

/** A section of a long text: a heading with what stands below it, up to the next heading. */
export interface PageSection {
  /** The address of its page without the site's base: `/reports/…/`. */
  readonly page: string;
  /** The fragment of its heading; empty for what stands before the first heading. */
  readonly anchor: string;
  /** Its heading, or the title of the page for what stands before the first one. */
  readonly heading: string;
  /** Its texts as they are printed, the heading among them; nothing is found across two of them. */
  readonly texts: readonly string[];
}

/** A section in which a query was found. */
export interface FoundSection {
  readonly anchor: string;
  readonly heading: string;
}
