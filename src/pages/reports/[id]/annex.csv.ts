import type { APIRoute } from 'astro';
import { siteCorpus } from '../../../components/site.ts';
import type { Report } from '../../../domain/report.ts';
import { csvOf } from '../../../tables/csv.ts';
import { annexTable } from '../../../views/report/annex/annex-tables.ts';
import { reportRoutes } from '../../../views/sitemap/routes.ts';

export const getStaticPaths = () => reportRoutes(siteCorpus());

export const GET: APIRoute<{ report: Report }> = ({ props: { report } }) =>
  new Response(csvOf(annexTable(siteCorpus(), report)));
