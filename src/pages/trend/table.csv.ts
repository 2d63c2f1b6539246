import type { APIRoute } from 'astro';
import { currentReport } from '../../views/home/home-view.ts';
import { homeTrend } from '../../views/home/trend.ts';
import { siteCorpus } from '../../components/site.ts';
import { ui } from '../../labels/ui.ts';
import { csvOf } from '../../tables/csv.ts';

export const GET: APIRoute = () => {
  const corpus = siteCorpus();
  const trend = homeTrend(corpus, currentReport(corpus));
  const none = { caption: ui['home.trend'], columns: [], rows: [] };
  return new Response(csvOf(trend?.block.table ?? none));
};
