import type { AddressSubject } from '../addresses/subjects.ts';

/** Links and pictures. */
export interface LinkFacts {
  'link-unsafe': { url: string };
  'image-external': { url: string };
  /**
   * `id` is what the address has behind `under`, which other addresses share: `recrod` behind `/guide/`.
   * `allowed` are those that resemble it, of the thousands that a site has. `names` are the things that the address names.
   */
  'link-unknown': {
    url: string;
    names: readonly (readonly [AddressSubject, string])[];
    under: string;
    id: string;
    allowed: readonly string[];
  };
  /** A link to what stands beside the file; `meant` is the address that is most likely meant. */
  'link-relative': { url: string; meant?: string };
  'picture-missing': { url: string };
  'file-link-unknown': { url: string };
  /** A place that a page does not have (no `page` where it is the text's own), and those that it has. */
  'anchor-unknown': { url: string; page: string; id: string; allowed: readonly string[] };
}
