import type { APIRoute } from 'astro';
import { siteCorpus } from '../../../components/site.ts';
import { textResponse } from '../../../components/text-response.ts';
import type { Branch } from '../../../domain/branch.ts';
import { reminderText } from '../../../views/duties/reminder.ts';
import { branchRoutes } from '../../../views/sitemap/routes.ts';

export const getStaticPaths = () => branchRoutes(siteCorpus());

export const GET: APIRoute<{ branch: Branch }> = ({ props: { branch } }) =>
  textResponse(reminderText(siteCorpus(), branch));
