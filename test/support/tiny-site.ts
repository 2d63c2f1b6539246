import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { markSite, siteMark } from '../../scripts/site/output.ts';

const pages = ['index.html', 'a/index.html', 'b.css'];

/** A site whose every page says the same, and that is marked when it is complete. */
export function makeSite(path: string, text: string): string {
  for (const page of pages) {
    mkdirSync(dirname(join(path, page)), { recursive: true });
    writeFileSync(join(path, page), text);
  }
  markSite(path, { content: 'content', base: '/' });
  return path;
}

/** What all pages of a whole site say; `undefined` where something is missing or mixed. */
export function textOf(site: string): string | undefined {
  if (!siteMark(site) || pages.some((page) => !existsSync(join(site, page)))) return undefined;
  const texts = new Set(pages.map((page) => readFileSync(join(site, page), 'utf8')));
  return texts.size === 1 ? [...texts][0] : undefined;
}
