import type { APIRoute } from 'astro';
import { blockRoutes } from '../../../../views/sitemap/routes.ts';
import { siteCorpus } from '../../../../components/site.ts';
import { content } from '../../../../content.ts';
import type { TextView } from '../../../../views/report/text/text-view.ts';
import type { Report } from '../../../../domain/report.ts';
import { corpusFor } from '../../../../domain/sent/sent-corpus.ts';
import { csvOf } from '../../../../tables/csv.ts';
import { evidenceSheet } from '../../../../tables/evidence.ts';

export const getStaticPaths = () => blockRoutes(siteCorpus(), content());

export const GET: APIRoute<{ report: Report; block: TextView['blocks'][number] }> = ({ props }) => {
  const { report, block } = props;
  const corpus = corpusFor(siteCorpus(), report);
  const table =
    block.is === 'figures'
      ? block.block.table
      : evidenceSheet(corpus, block.figure.tally, block.figure.metric.label);
  return new Response(csvOf(table));
};
