import type { APIRoute } from 'astro';
import { blockRoutes } from '../../../../views/sitemap/routes.ts';
import { siteCorpus } from '../../../../components/site.ts';
import { content } from '../../../../content.ts';
import type { TextView } from '../../../../views/report/text/text-view.ts';
import { csvOf } from '../../../../tables/csv.ts';
import { evidenceSheet } from '../../../../tables/evidence.ts';

export const getStaticPaths = () => blockRoutes(siteCorpus(), content());

export const GET: APIRoute<{ block: TextView['blocks'][number] }> = ({ props: { block } }) => {
  const table =
    block.is === 'figures'
      ? block.block.table
      : evidenceSheet(siteCorpus(), block.figure.tally, block.figure.metric.label);
  return new Response(csvOf(table));
};
