import type { APIRoute } from 'astro';
import { workbookResponse } from '../../../components/workbook-response.ts';
import { siteCorpus } from '../../../components/site.ts';
import type { Report } from '../../../domain/report.ts';
import { sheetWorkbook } from '../../../views/report/sheet-workbook.ts';
import { reportRoutes } from '../../../views/sitemap/routes.ts';

export const getStaticPaths = () => reportRoutes(siteCorpus());

export const GET: APIRoute<{ report: Report }> = ({ props: { report } }) =>
  workbookResponse(sheetWorkbook(siteCorpus(), report));
