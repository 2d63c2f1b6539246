import type { APIRoute } from 'astro';
import { metricFigure } from '../../../views/metric/metric-view.ts';
import { metricValueRoutes } from '../../../views/sitemap/routes.ts';
import { siteCorpus } from '../../../components/site.ts';
import type { Metric } from '../../../domain/catalogue/metric.ts';
import type { Period } from '../../../domain/period.ts';
import { csvOf } from '../../../tables/csv.ts';
import { evidenceSheet } from '../../../tables/evidence.ts';

export const getStaticPaths = () => metricValueRoutes(siteCorpus());

export const GET: APIRoute<{ metric: Metric; period: Period }> = ({
  props: { metric, period },
}) => {
  const corpus = siteCorpus();
  const { tally } = metricFigure(corpus, metric, period);
  return new Response(csvOf(evidenceSheet(corpus, tally, metric.label)));
};
