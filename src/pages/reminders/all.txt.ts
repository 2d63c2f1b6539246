import type { APIRoute } from 'astro';
import { siteCorpus } from '../../components/site.ts';
import { textResponse } from '../../components/text-response.ts';
import { allRemindersText } from '../../views/duties/reminder.ts';

export const GET: APIRoute = () => textResponse(allRemindersText(siteCorpus()));
