import type { APIRoute } from 'astro';
import { sheetTable } from '../../../views/report/report-view.ts';
import { siteCorpus } from '../../../components/site.ts';
import type { Report } from '../../../domain/report.ts';
import { csvOf } from '../../../tables/csv.ts';

export function getStaticPaths() {
  return [...siteCorpus().reports.values()].map((report) => ({
    params: { id: report.id },
    props: { report },
  }));
}

export const GET: APIRoute<{ report: Report }> = ({ props: { report } }) =>
  new Response(csvOf(sheetTable(siteCorpus(), report)));
