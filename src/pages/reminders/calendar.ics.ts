import type { APIRoute } from 'astro';
import { siteCorpus } from '../../components/site.ts';
import { calendarOf } from '../../tables/calendar.ts';
import { dueCalendar } from '../../views/duties/due-calendar.ts';

export const GET: APIRoute = () => new Response(calendarOf(dueCalendar(siteCorpus())));
