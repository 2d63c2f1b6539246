import type { MiddlewareHandler } from 'astro';
import { reasonOf } from '../../src/domain/net.ts';
import { previewLabels as labels } from '../../src/labels/site-commands.ts';
import { failedPage } from './problem-page.ts';

/** The preview's last net: a page that throws is named in its place and in the terminal. */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  try {
    const response = await next();
    if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
    // Whole, because a page is made while it is sent.
    return new Response(await response.text(), response);
  } catch (error) {
    const address = decodeURI(url.pathname);
    const reason = reasonOf(error);
    console.error(labels.pageFailed(address, reason));
    const headers = { 'Content-Type': 'text/html;charset=utf-8' };
    return new Response(failedPage(address, reason), { status: 500, headers });
  }
};
