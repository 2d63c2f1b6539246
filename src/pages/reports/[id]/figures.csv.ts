import type { APIRoute } from 'astro';
import { sheetTable } from '../../../views/report/report-view.ts';
import { siteCorpus } from '../../../components/site.ts';
import type { Report } from '../../../domain/report.ts';
import { csvOf } from '../../../tables/csv.ts';
import { reportRoutes } from '../../../views/sitemap/routes.ts';

export const getStaticPaths = () => reportRoutes(siteCorpus());

export const GET: APIRoute<{ report: Report }> = ({ props: { report } }) =>
  new Response(csvOf(sheetTable(siteCorpus(), report)));
