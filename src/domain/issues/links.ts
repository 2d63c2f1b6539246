import type { SiteSection } from '../site-pages.ts';

/** Links and pictures. */
export interface LinkFacts {
  'link-unsafe': { url: string };
  'image-external': { url: string };
  /**
   * `id` is what the address names behind its section, whole where there are no sections: `party` in
   * `/party/`. `allowed` are those that resemble it, of the thousands that a site has.
   */
  'link-unknown': {
    url: string;
    section: SiteSection | undefined;
    id: string;
    allowed: readonly string[];
  };
  'picture-missing': { url: string };
  'file-link-unknown': { url: string };
  /** A place that a page does not have (no `page` where it is the text's own), and those that it has. */
  'anchor-unknown': { url: string; page: string; id: string; allowed: readonly string[] };
}
