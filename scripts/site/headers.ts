import { indexFolder } from '../../src/search/shards.ts';

/** The headers of every answer; `scripts/deploy` has the same for web servers. */
export const siteHeaders: Readonly<Record<string, string>> = {
  // Nothing comes from another host, and no script or style stands inside a page. Pagefind's program, which
  // finds sections, is WebAssembly; the exception for it lets no other code in.
  'Content-Security-Policy':
    "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** How long a browser may keep an answer without asking again. */
export const caching = {
  /** What has the digest of its content in its address never changes. */
  digested: 'public, max-age=31536000, immutable',
  /** Everything else is asked for anew, and sent again only where it has changed. */
  others: 'no-cache',
} as const;

/** The folders below the site's base that have a digest in their names, or only such files. */
export const digested = `(_astro|${indexFolder}[^/]+-[0-9a-f]{16})/`;

/** The headers of the file at an address, which begins with the slash of the site's base. */
export function headersOf(path: string): Readonly<Record<string, string>> {
  return {
    ...siteHeaders,
    'Cache-Control': new RegExp(`^/${digested}`).test(path) ? caching.digested : caching.others,
  };
}
