import type { APIRoute } from 'astro';
import { figureRoutes } from '../../../../views/sitemap/routes.ts';
import { siteCorpus } from '../../../../components/site.ts';
import type { Report } from '../../../../domain/report.ts';
import type { Figure } from '../../../../domain/tally/tally.ts';
import { corpusFor } from '../../../../domain/sent/sent-corpus.ts';
import { csvOf } from '../../../../tables/csv.ts';
import { evidenceSheet } from '../../../../tables/evidence.ts';

export const getStaticPaths = () => figureRoutes(siteCorpus());

export const GET: APIRoute<{ report: Report; figure: Figure }> = ({ props }) => {
  const { report, figure } = props;
  const corpus = corpusFor(siteCorpus(), report);
  return new Response(csvOf(evidenceSheet(corpus, figure.tally, figure.metric.label)));
};
