import type { APIRoute } from 'astro';
import { crosswalkSheet } from '../../components/crosswalk-view.ts';
import { siteCorpus } from '../../components/site.ts';
import { csvOf } from '../../tables/csv.ts';

/** There is no file where the content has no such list. */
export function getStaticPaths() {
  const some = siteCorpus().catalogue.crosswalk.length > 0;
  return some ? [{ params: { crosswalk: 'crosswalk' } }] : [];
}

export const GET: APIRoute = () => new Response(csvOf(crosswalkSheet(siteCorpus())));
