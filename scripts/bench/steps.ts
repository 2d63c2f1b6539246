import { rmSync } from 'node:fs';
import type { Corpus } from '../../src/domain/corpus.ts';
import type { Report } from '../../src/domain/report.ts';
import type { BenchPlace } from './content.ts';
import { measure, type Measured } from './measure.ts';
import { ofPages, sizeBelow } from './size.ts';
import { roundHalfUp } from '../../src/domain/percent.ts';

/** A step by its name, with its results. */
export interface StepResult extends Measured {
  readonly step: string;
  readonly pages?: number;
  readonly outputMiB?: number;
}

/** The steps of a bench, each run when it is asked for; the build's site is removed after it was looked at. */
export function* stepsFor(
  { content, site }: BenchPlace,
  corpus: Corpus,
): Generator<() => Promise<StepResult>> {
  const on = ['--content', content];
  yield () => run('validate', 'scripts/validate.ts', [...on, '--json']);
  const report = fullest(corpus);
  const metric = report && firstMetric(report);
  if (report) {
    yield () => run('tally', 'scripts/tally.ts', [...on, '--report', report.id, '--json']);
  }
  if (report && metric !== undefined) {
    const asked = ['--metric', metric, '--period', report.period.id, '--json'];
    yield () => run('tally-metric', 'scripts/tally.ts', [...on, ...asked]);
  }
  yield async () => {
    try {
      const built = await run('build', 'scripts/build.ts', [...on, '--out', site]);
      return built.code === 0 ? { ...built, ...sizeOf(site) } : built;
    } finally {
      rmSync(site, { recursive: true, force: true });
    }
  };
}

async function run(step: string, script: string, args: readonly string[]): Promise<StepResult> {
  return { step, ...(await measure(script, args)) };
}

/** The report with the most figures, which takes longest. */
function fullest({ reports }: Corpus): Report | undefined {
  return [...reports.values()].sort((a, b) => b.uses.length - a.uses.length)[0];
}

function firstMetric({ uses }: Report): string | undefined {
  return uses.find(({ name }) => name === 'Tally')?.attributes['of'];
}

/** How many pages a site has, and how large it is. */
function sizeOf(site: string): { pages: number; outputMiB: number } {
  return {
    pages: sizeBelow(site, ofPages).files,
    outputMiB: roundHalfUp(sizeBelow(site).bytes / 2 ** 20, 0),
  };
}
