import type { APIRoute } from 'astro';
import { siteCorpus, textOfFile } from '../../../components/site.ts';
import { reportDocument } from '../../../document/model/report-document.ts';
import { wordFile } from '../../../document/word/word-file.ts';
import type { Report } from '../../../domain/report.ts';
import { reportRoutes } from '../../../views/sitemap/routes.ts';

export const getStaticPaths = () => reportRoutes(siteCorpus());

export const GET: APIRoute<{ report: Report }> = async ({ props: { report } }) => {
  const document = reportDocument(siteCorpus(), report, textOfFile(report.file));
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  // A copy over memory of its own, as a response asks for.
  const file = new Uint8Array(await wordFile(document));
  return new Response(file, { headers: { 'Content-Type': type } });
};
