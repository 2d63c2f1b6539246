import type { APIRoute } from 'astro';
import { figureRoutes } from '../../../../views/sitemap/routes.ts';
import { siteCorpus } from '../../../../components/site.ts';
import type { Figure } from '../../../../domain/tally/tally.ts';
import { csvOf } from '../../../../tables/csv.ts';
import { evidenceSheet } from '../../../../tables/evidence.ts';

export const getStaticPaths = () => figureRoutes(siteCorpus());

export const GET: APIRoute<{ figure: Figure }> = ({ props: { figure } }) =>
  new Response(csvOf(evidenceSheet(siteCorpus(), figure.tally, figure.metric.label)));
