import { join } from 'node:path';
import type { IsoDate } from '../../src/domain/date.ts';
import { previewLabels, siteCommandLabels as labels } from '../../src/labels/site-commands.ts';
import { exitCodes, print, type ExitCode } from '../lib/command.ts';
import { buildSite, PagesFailed } from './build-site.ts';
import { buildLock, shownPath, workFolder } from './checkout.ts';
import { clearLeftovers, clearOlderLeftovers } from './leftovers.ts';
import { loadAndReport } from './load.ts';
import { oneAtATime } from './lock.ts';
import { siteMark } from './output.ts';
import { refuseForeign } from './refuse-foreign.ts';

interface BuildOrder {
  /** The content folder and the folder to write to, as absolute paths. */
  readonly content: string;
  readonly out: string;
  /** The base path of the site, with slashes at both ends. */
  readonly base: string;
  /** The day that counts as today; the real one where it is left out. */
  readonly today: IsoDate | undefined;
}

/**
 * Checks a content folder and, where it has no errors, builds its site; says what happened. With errors,
 * the site that is there stays.
 *
 * @throws UsageError where the folder to write to is none of ours
 */
export async function checkAndBuild(order: BuildOrder): Promise<ExitCode> {
  const { content: dir, out, base, today } = order;
  refuseForeign(order);
  return oneAtATime(join(workFolder, buildLock), sayWaiting, async () => {
    // The last holder of the lock may have been killed.
    clearLeftovers();
    const started = performance.now();
    const { content, sound } = loadAndReport(dir, today);
    if (!sound) {
      console.error(siteMark(out) ? labels.kept(shownPath(out)) : labels.notBuilt);
      return exitCodes.problems;
    }
    const pages = await buildSite(content, { out, base }).catch(tellFailures);
    if (pages === undefined) return exitCodes.problems;
    clearOlderLeftovers(out);
    print(labels.built(pages, (performance.now() - started) / 1000, shownPath(out)));
    return exitCodes.good;
  });
}

/** Names the pages that could not be made. */
function tellFailures(error: unknown): undefined {
  if (!(error instanceof PagesFailed)) throw error;
  for (const { address, reason } of error.failures) {
    console.error(previewLabels.pageFailed(address, reason));
  }
}

function sayWaiting(): void {
  console.error(labels.waiting);
}
