import type { APIRoute } from 'astro';
import { siteCorpus } from '../../../components/site.ts';
import type { Branch } from '../../../domain/branch.ts';
import { calendarOf } from '../../../tables/calendar.ts';
import { dueCalendar } from '../../../views/duties/due-calendar.ts';
import { branchRoutes } from '../../../views/sitemap/routes.ts';

export const getStaticPaths = () => branchRoutes(siteCorpus());

export const GET: APIRoute<{ branch: Branch }> = ({ props: { branch } }) =>
  new Response(calendarOf(dueCalendar(siteCorpus(), branch)));
