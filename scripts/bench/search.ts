import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Corpus } from '../../src/domain/corpus.ts';
import { loadContent, type Content } from '../../src/io/load.ts';
import { today } from '../../src/io/today.ts';
import { benchLabels } from '../../src/labels/bench.ts';
import { searchBenchLabels as labels } from '../../src/labels/bench-search.ts';
import { launchBrowser } from '../lib/browser.ts';
import { exitCodes, print, type ExitCode } from '../lib/command.ts';
import { makeContent, placeOf, type BenchOrder } from './content.ts';
import { buildSite } from './search/builds.ts';
import { runsOn } from './search/runs.ts';
import { completed, StepFailed } from './search/step.ts';
import { searchTables, type SearchBench } from './search/table.ts';
import { ofPages, sizeBelow } from './size.ts';

/** How many substrings, queries from titles, and days and periods are asked of each corpus. */
const counts = { random: 500, natural: 200, dated: 200 };

/** In how many fresh browsers the first query of each engine is measured. */
const fresh = 15;

/** Asks the search, and Pagefind with its defaults, over the content and over generated records. */
export async function benchSearch(order: BenchOrder, json: boolean): Promise<ExitCode> {
  const demo = loadContent(order.content, today);
  if (!isReadable(demo)) {
    process.stderr.write(`${benchLabels.unreadable}\n`);
    return exitCodes.problems;
  }
  const work = mkdtempSync(join(tmpdir(), 'youju-bench-search-'));
  try {
    const bench = await measureSearch(order, demo, work);
    print(json ? JSON.stringify(bench, undefined, 2) : searchTables(bench));
    return exitCodes.good;
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error;
    process.stderr.write(`${benchLabels.failed(labels.steps[error.step])}\n${error.told}`);
    return exitCodes.problems;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function measureSearch(order: BenchOrder, demo: Content, work: string): Promise<SearchBench> {
  const { records, seed } = order;
  const place = placeOf(order);
  const made = await makeContent(order, place);
  if (made) completed('generate', made);
  const generated = loadContent(place.content, today);
  if (!isReadable(generated)) throw new StepFailed('generate', '');

  const generatedSite = join(work, 'generated-site');
  const demoSite = join(work, 'demo-site');
  const seconds = await buildSite(place.content, generatedSite);
  const { files: pages } = sizeBelow(generatedSite, ofPages);
  const build = { records: generated.corpus.records.size, seconds, pages };
  await buildSite(order.content, demoSite);

  const browser = await launchBrowser();
  try {
    const asked = { work, counts, fresh, seed };
    const name = `generated-${records}`;
    const runs = [
      ...(await runsOn(browser, { corpus: 'demo', content: demo, site: demoSite, ...asked })),
      ...(await runsOn(browser, {
        corpus: name,
        content: generated,
        site: generatedSite,
        ...asked,
      })),
    ];
    return { runs, build };
  } finally {
    await browser.close();
  }
}

function isReadable(content: Content): content is Content & { corpus: Corpus } {
  return content.corpus !== undefined;
}
