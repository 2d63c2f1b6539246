import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { workFolder } from '../../site/checkout.ts';
import { measure } from '../measure.ts';
import { settle } from '../settle.ts';
import { completed } from './step.ts';

/** A whole build: checks and index included, with nothing left of an earlier index. */
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
  // An index that an earlier build has kept would spare what is to be measured.
  rmSync(join(workFolder, 'index'), { recursive: true, force: true });
  await settle();
  const built = await measure('scripts/build.ts', ['--content', content, '--out', site]);
  return completed('build', built).seconds;
}
