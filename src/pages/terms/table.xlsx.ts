import type { APIRoute } from 'astro';
import { siteCorpus } from '../../components/site.ts';
import { workbookResponse } from '../../components/workbook-response.ts';
import { termsWorkbook } from '../../views/terms/terms-view.ts';

export const GET: APIRoute = () => workbookResponse(termsWorkbook(siteCorpus()));
