import type { APIRoute } from 'astro';
import { workbookResponse } from '../../../components/workbook-response.ts';
import { siteCorpus } from '../../../components/site.ts';
import type { Report } from '../../../domain/report.ts';
import { annexWorkbook } from '../../../views/report/annex/annex-tables.ts';

export function getStaticPaths() {
  return [...siteCorpus().reports.values()].map((report) => ({
    params: { id: report.id },
    props: { report },
  }));
}

export const GET: APIRoute<{ report: Report }> = ({ props: { report } }) =>
  workbookResponse(annexWorkbook(siteCorpus(), report));
