import { setImmediate as turn } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroPrerenderer } from 'astro';
import type { FileWriter } from './file-writer.ts';

/**
 * Has Astro render the pages, and has them written beside that: Astro hands a file to the disk in four steps
 * that wait in turn, and that cost more than many a page. Only what is not simply there (the page for
 * an address that is not found) is left to Astro to write.
 *
 * @param site the folder that Astro writes to, with a slash at the end
 * @param base the base path of the site, with slashes at both ends
 * @param onFailure hears of a page that throws; the others are made all the same
 */
export function pageWriter(
  site: URL,
  base: string,
  files: FileWriter,
  onFailure: (address: string, error: unknown) => void,
): (own: AstroPrerenderer) => AstroPrerenderer {
  return (own) => ({
    ...own,
    async render(request, options) {
      const { pathname } = new URL(request.url);
      let content: ArrayBuffer;
      try {
        const rendered = await own.render(request, options);
        const response = rendered instanceof Response ? rendered : rendered.response;
        if (response.status !== 200) return rendered;
        // Whatever is made while it is sent throws here.
        content = await response.arrayBuffer();
      } catch (error) {
        onFailure(decodeURI(pathname), error);
        return new Response(null);
      }
      const path = pathname.slice(base.length);
      const file = new URL(options.routeData.type === 'page' ? `${path}index.html` : path, site);
      files.write({ path: fileURLToPath(file), content });
      // Whoever waits for this process has a turn: messages of threads, signals.
      await turn();
      // An answer without a body is one that Astro need not write.
      return new Response(null);
    },
  });
}
