import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '../../../src/domain/corpus.ts';
import type { Content } from '../../../src/io/load.ts';
import { workFolder } from '../../site/checkout.ts';
import { measure, measureProgram } from '../measure.ts';
import { settle } from '../settle.ts';
import { ofPages, sizeBelow } from '../size.ts';
import { layOutHugo } from './hugo.ts';
import { indexWithPagefind } from './pagefind.ts';
import { completed } from './step.ts';

/** The whole build beside Hugo and Pagefind's command line, on the same records. */
export interface Builds {
  readonly records: number;
  /** Ours, checks and index included, with nothing left of an earlier index. */
  readonly seconds: number;
  readonly pages: number;
  /** Absent where there is no Hugo. */
  readonly hugo?: {
    readonly version: string;
    readonly seconds: number;
    /** Pagefind's command line over Hugo's pages. */
    readonly pagefindSeconds: number;
    readonly pages: number;
    /** Our seconds as a multiple of both together. */
    readonly ratio: number;
  };
}

/** Builds the site of a content folder into `site`. */
export async function buildSite(content: string, site: string): Promise<number> {
  // An index that an earlier build has kept would spare what is to be measured.
  rmSync(join(workFolder, 'index'), { recursive: true, force: true });
  await settle();
  const built = await measure('scripts/build.ts', ['--content', content, '--out', site]);
  return completed('build', built).seconds;
}

/**
 * Builds the site into `site`, where it stays, and the counterpart right after it in a folder of its own.
 *
 * @throws StepFailed where one of the builds was not completed
 */
export async function buildSideBySide(
  content: Content & { corpus: Corpus },
  { site, work }: { readonly site: string; readonly work: string },
): Promise<Builds> {
  const seconds = await buildSite(content.dir, site);
  const ours = { records: content.corpus.records.size, seconds, pages: pagesBelow(site) };
  const version = hugoVersion();
  if (version === undefined) return ours;

  const source = join(work, 'hugo');
  const printed = join(work, 'hugo-site');
  mkdirSync(source, { recursive: true });
  layOutHugo(content, source);
  await settle();
  const hugo = completed(
    'hugo',
    await measureProgram('hugo', ['--quiet', '--destination', printed], source),
  );
  await settle();
  const index = completed('pagefind', await indexWithPagefind(printed, join(work, 'hugo-index')));
  return {
    ...ours,
    hugo: {
      version,
      seconds: hugo.seconds,
      pagefindSeconds: index.seconds,
      pages: pagesBelow(printed),
      ratio: seconds / (hugo.seconds + index.seconds),
    },
  };
}

/** The version of the Hugo on the path; `undefined` where there is none. */
export function hugoVersion(): string | undefined {
  const { stdout, error } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return error ? undefined : /v[\d.]+/.exec(stdout)?.[0];
}

const pagesBelow = (site: string) => sizeBelow(site, ofPages).files;
