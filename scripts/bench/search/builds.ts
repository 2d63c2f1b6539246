import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { workFolder } from '../../site/checkout.ts';
import { measure } from '../measure.ts';
import { settle } from '../settle.ts';
import { completed } from './step.ts';

/** A whole build, with checks and index, and without a cached index. */
export interface Build {
  readonly records: number;
  readonly seconds: number;
  readonly pages: number;
}

/**
 * Builds the site of a content folder into `site`, and says how many seconds it took.
 *
 * @throws StepFailed where it was not completed
 */
export async function buildSite(content: string, site: string): Promise<number> {
  // A cached index would skip the work that is measured.
  rmSync(join(workFolder, 'index'), { recursive: true, force: true });
  await settle();
  const built = await measure('scripts/build.ts', ['--content', content, '--out', site]);
  return completed('build', built).seconds;
}
