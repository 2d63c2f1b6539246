import type { APIRoute } from 'astro';
import { seriesView } from '../../views/series/series-view.ts';
import { seriesRoutes } from '../../views/sitemap/routes.ts';
import { siteCorpus } from '../../components/site.ts';
import type { Metric } from '../../domain/catalogue/metric.ts';
import { csvOf } from '../../tables/csv.ts';

export const getStaticPaths = () => seriesRoutes(siteCorpus());

export const GET: APIRoute<{ metric: Metric }> = ({ props: { metric } }) =>
  new Response(csvOf(seriesView(siteCorpus(), metric).table));
