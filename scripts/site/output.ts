import {
  existsSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { z } from 'zod';

/**
 * What a finished site says about itself, in a hidden file that is not served. It is the last file that a
 * site gets and the first that it loses: a folder with it is a whole site.
 */
const markSchema = z.object({
  /** The content folder, relative to the checkout. */
  content: z.string(),
  base: z.string(),
});

/** The name of the file that holds it, in the site's folder. */
export const markName = '.youju-site';

type SiteMark = z.infer<typeof markSchema>;

/** Why a folder cannot be written to; the words are in `src/labels/site-commands.ts`. */
type Refusal = 'not-a-folder' | 'foreign' | 'holds-sources' | 'inside-sources';

/** Reads what the site in `out` says about itself; `undefined` where there is no site of ours. */
export function siteMark(out: string): (SiteMark & { readonly builtAt: Date }) | undefined {
  const file = join(out, markName);
  if (!existsSync(file)) return undefined;
  try {
    return {
      ...markSchema.parse(JSON.parse(readFileSync(file, 'utf8'))),
      builtAt: statSync(file).mtime,
    };
  } catch {
    // A mark that cannot be read is nobody's: the folder counts as foreign.
    return undefined;
  }
}

/** Marks a finished site as ours. */
export function markSite(site: string, mark: SiteMark): void {
  writeFileSync(join(site, markName), `${JSON.stringify(mark)}\n`);
}

/**
 * Why a site must not be written to `out`, or `undefined` where it may: only a folder that is empty, not
 * there yet, or an earlier site of ours is ever replaced, and never one that holds what the site is made from.
 */
export function refusalOf(out: string, sources: readonly string[]): Refusal | undefined {
  const target = resolveLinks(out);
  if (sources.some((source) => isWithin(resolveLinks(source), target))) return 'holds-sources';
  if (sources.some((source) => isWithin(target, resolveLinks(source)))) return 'inside-sources';
  const found = statSync(target, { throwIfNoEntry: false });
  if (found === undefined) return undefined;
  if (!found.isDirectory()) return 'not-a-folder';
  return siteMark(target) === undefined && readdirSync(target).length > 0 ? 'foreign' : undefined;
}

/** The real path of a file or folder, of which the last parts need not exist yet. */
export function resolveLinks(path: string): string {
  const absolute = resolve(path);
  if (existsSync(absolute)) return realpathSync(absolute);
  const parent = dirname(absolute);
  return parent === absolute ? absolute : join(resolveLinks(parent), basename(absolute));
}

/** Whether `path` is `folder` or lies below it. */
function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === path;
}
