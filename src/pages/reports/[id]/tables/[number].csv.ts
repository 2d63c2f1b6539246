import type { APIRoute } from 'astro';
import { blockRoutes } from '../../../../components/routes.ts';
import { siteCorpus } from '../../../../components/site.ts';
import type { TextView } from '../../../../components/text/text-view.ts';
import { csvOf } from '../../../../tables/csv.ts';
import { evidenceSheet } from '../../../../tables/evidence.ts';

export const getStaticPaths = () => blockRoutes(siteCorpus());

export const GET: APIRoute<{ block: TextView['blocks'][number] }> = ({ props: { block } }) => {
  const table =
    block.is === 'figures'
      ? block.block.table
      : evidenceSheet(siteCorpus(), block.figure.tally, block.figure.metric.label);
  return new Response(csvOf(table));
};
