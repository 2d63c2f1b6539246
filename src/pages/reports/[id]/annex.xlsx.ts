import type { APIRoute } from 'astro';
import { workbookResponse } from '../../../components/workbook-response.ts';
import { siteCorpus } from '../../../components/site.ts';
import type { Report } from '../../../domain/report.ts';
import { annexWorkbook } from '../../../views/report/annex/annex-tables.ts';
import { reportRoutes } from '../../../views/sitemap/routes.ts';

export const getStaticPaths = () => reportRoutes(siteCorpus());

export const GET: APIRoute<{ report: Report }> = ({ props: { report } }) =>
  workbookResponse(annexWorkbook(siteCorpus(), report));
