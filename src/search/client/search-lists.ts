import { sitePages } from '../../domain/site-pages.ts';
import { searchLabels } from '../../labels/ui/search.ts';

/** A list in which everything is found without the search. */
interface ListLink {
  readonly text: string;
  readonly address: string;
}

/**
 * The lists that lead to everything.
 *
 * @param base the base path of the site, with slashes at both ends
 */
export function listLinks(base: string): ListLink[] {
  const { reports, records, sitemap } = sitePages;
  return [
    { text: searchLabels['search.listReports'], path: reports },
    { text: searchLabels['search.listByBranch'], path: `${records}#branches` },
    { text: searchLabels['search.listByKind'], path: `${records}#kinds` },
    { text: searchLabels['search.listByMonth'], path: `${records}#months` },
    { text: searchLabels['search.listAll'], path: sitemap },
  ].map(({ text, path }) => ({ text, address: base + path.slice(1) }));
}
