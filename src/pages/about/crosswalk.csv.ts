import type { APIRoute } from 'astro';
import { crosswalkSheet } from '../../views/about/crosswalk-view.ts';
import { siteCorpus } from '../../components/site.ts';
import { csvOf } from '../../tables/csv.ts';

export const GET: APIRoute = () => new Response(csvOf(crosswalkSheet(siteCorpus())));
