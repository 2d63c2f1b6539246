import { join } from 'node:path';
import { testLabels as labels } from '../../src/labels/site-commands.ts';
import { root } from '../site/checkout.ts';
import { run } from './run.ts';
import { countReport, withReport } from './report.ts';

/** How many tests a step counts as. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** All that `npm test` does, in order: steps that stand together run at the same time, each on one processor. */
export const allSteps: readonly Step[] = [
  together(
    check(labels.lint, 'eslint/bin/eslint.js', '--max-warnings', '0', '.'),
    inTurn(
      // Before the other types, because it writes those of Astro itself.
      check(labels.pages, 'astro/bin/astro.mjs', 'check'),
      check(labels.types, 'typescript/bin/tsc', '--noEmit'),
      check(labels.format, 'prettier/bin/prettier.cjs', '--check', '.'),
    ),
  ),
  tests,
];

type Step = () => Promise<Counts>;

/** Steps at the same time, as one. */
function together(...steps: readonly Step[]): Step {
  return async () => sum(await Promise.all(steps.map((step) => step())));
}

/** Steps one after the other, as one. */
function inTurn(...steps: readonly Step[]): Step {
  return async () => {
    const all: Counts[] = [];
    for (const step of steps) all.push(await step());
    return sum(all);
  };
}

function sum(all: readonly Counts[]): Counts {
  return {
    passed: all.reduce((total, { passed }) => total + passed, 0),
    failed: all.reduce((total, { failed }) => total + failed, 0),
  };
}

/** How many of the slowest files are listed. */
const listed = 10;

/** A step that is one test, and quiet where it passes. */
function check(name: string, script: string, ...args: readonly string[]): () => Promise<Counts> {
  return () =>
    announced(name, async () => {
      let output = '';
      const code = await run([tool(script), ...args], (text) => (output += text));
      if (code !== 0) process.stdout.write(output);
      return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
    });
}

/** The tests themselves, counted from Vitest's own report. */
function tests(): Promise<Counts> {
  return announced(labels.tests, () =>
    withReport(async (report) => {
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
      const code = await run([tool('vitest/vitest.mjs'), 'run', ...reporters], (text) =>
        process.stdout.write(text),
      );
      const counts = countReport(report);
      if (counts === undefined) console.error(labels.unfinished);
      else console.log(labels.slowest(counts.files.slice(0, listed)));
      const { passed, failed } = counts ?? { passed: 0, failed: 1 };
      // Vitest also fails for what is no test's fault: an error between tests, a set-up that broke.
      return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
    }),
  );
}

/** Says how long everything has taken since the process began. */
export function tellTotal(): void {
  console.log(labels.total(performance.now() / 1000));
}

/** Says in a line that a step begins, and in another how it ended. */
async function announced(name: string, step: () => Promise<Counts>): Promise<Counts> {
  console.log(labels.started(name));
  const started = performance.now();
  const counts = await step();
  const seconds = (performance.now() - started) / 1000;
  console.log((counts.failed === 0 ? labels.passed : labels.failed)(name, seconds));
  return counts;
}

const tool = (script: string) => join(root, 'node_modules', script);
