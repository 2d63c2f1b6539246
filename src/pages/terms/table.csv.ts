import type { APIRoute } from 'astro';
import { siteCorpus } from '../../components/site.ts';
import { csvOf } from '../../tables/csv.ts';
import { termsTable } from '../../views/terms/terms-view.ts';

export const GET: APIRoute = () => new Response(csvOf(termsTable(siteCorpus())));
