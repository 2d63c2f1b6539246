import type { APIRoute } from 'astro';
import { indicatorsOf, seriesPages } from '../../views/series/indicators.ts';
import { seriesView } from '../../views/series/series-view.ts';
import { siteCorpus } from '../../components/site.ts';
import type { Metric } from '../../domain/catalogue/metric.ts';
import { csvOf } from '../../tables/csv.ts';

export function getStaticPaths() {
  const corpus = siteCorpus();
  return seriesPages(corpus).flatMap(({ id, kinds }) =>
    kinds
      .flatMap((kind) => indicatorsOf(corpus, kind))
      .flatMap(({ metrics }) => metrics)
      .map(({ metric }) => ({ params: { series: id, metric: metric.id }, props: { metric } })),
  );
}

export const GET: APIRoute<{ metric: Metric }> = ({ props: { metric } }) =>
  new Response(csvOf(seriesView(siteCorpus(), metric).table));
