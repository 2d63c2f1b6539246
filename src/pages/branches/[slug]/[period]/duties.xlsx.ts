import type { APIRoute } from 'astro';
import { siteCorpus } from '../../../../components/site.ts';
import { workbookResponse } from '../../../../components/workbook-response.ts';
import type { Branch } from '../../../../domain/branch.ts';
import type { Period } from '../../../../domain/period.ts';
import { inspectionWorkbook } from '../../../../views/duties/inspection-workbook.ts';
import { branchPeriodRoutes } from '../../../../views/sitemap/routes.ts';

export const getStaticPaths = () => branchPeriodRoutes(siteCorpus());

export const GET: APIRoute<{ branch: Branch; period: Period }> = ({ props: { branch, period } }) =>
  workbookResponse(inspectionWorkbook(siteCorpus(), branch, period));
