import type { APIRoute } from 'astro';
import { siteCorpus } from '../../../../components/site.ts';
import type { Branch } from '../../../../domain/branch.ts';
import type { Period } from '../../../../domain/period.ts';
import { csvOf } from '../../../../tables/csv.ts';
import { inspectionTable } from '../../../../views/duties/inspection.ts';
import { branchPeriodRoutes } from '../../../../views/sitemap/routes.ts';

export const getStaticPaths = () => branchPeriodRoutes(siteCorpus());

export const GET: APIRoute<{ branch: Branch; period: Period }> = ({ props: { branch, period } }) =>
  new Response(csvOf(inspectionTable(siteCorpus(), branch, period)));
