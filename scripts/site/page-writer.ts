import { mkdirSync, writeFileSync } from 'node:fs';
import { setImmediate as turn } from 'node:timers/promises';
import type { AstroPrerenderer } from 'astro';

/**
 * Has Astro render the pages, and writes them itself, each in one go: Astro hands a file to the disk in four
 * steps that wait in turn, and that cost more than many a page. Only what is not simply there (the page for
 * an address that is not found) is left to Astro to write.
 *
 * @param site the folder that Astro writes to, with a slash at the end
 * @param base the address below which the site will stand, with slashes at both ends
 */
export function pageWriter(site: URL, base: string): (own: AstroPrerenderer) => AstroPrerenderer {
  return (own) => ({
    ...own,
    async render(request, options) {
      const rendered = await own.render(request, options);
      const response = rendered instanceof Response ? rendered : rendered.response;
      if (response.status !== 200) return rendered;
      const path = new URL(request.url).pathname.slice(base.length);
      const file = new URL(options.routeData.type === 'page' ? `${path}index.html` : path, site);
      mkdirSync(new URL('.', file), { recursive: true });
      writeFileSync(file, Buffer.from(await response.arrayBuffer()));
      // What is done beside the pages has its turn.
      await turn();
      // An answer without a body is one that Astro need not write.
      return new Response(null);
    },
  });
}
