import type { APIRoute } from 'astro';
import { siteCorpus } from '../../../components/site.ts';
import type { Report } from '../../../domain/report.ts';
import { csvOf } from '../../../tables/csv.ts';
import { annexTable } from '../../../views/report/annex/annex-tables.ts';

export function getStaticPaths() {
  return [...siteCorpus().reports.values()].map((report) => ({
    params: { id: report.id },
    props: { report },
  }));
}

export const GET: APIRoute<{ report: Report }> = ({ props: { report } }) =>
  new Response(csvOf(annexTable(siteCorpus(), report)));
