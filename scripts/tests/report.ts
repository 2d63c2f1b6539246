import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { root, workFolder } from '../site/checkout.ts';
import type { Counts } from './steps.ts';

/** The part of Vitest's JSON report that is counted; times are in milliseconds. */
const reportSchema = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      startTime: z.number(),
      endTime: z.number(),
      assertionResults: z.array(z.unknown()),
    }),
  ),
});

/** A file of tests, relative to the checkout, with how long it took. */
interface TestFile {
  readonly file: string;
  readonly seconds: number;
}

/** The totals of a report, with its slowest files first. */
interface TestReport extends Counts {
  readonly files: readonly TestFile[];
}

/** Gives a place for a report, and clears it away afterwards. */
export async function withReport<T>(task: (file: string) => Promise<T>): Promise<T> {
  const file = join(workFolder, `tests-${String(process.pid)}.json`);
  mkdirSync(workFolder, { recursive: true });
  try {
    return await task(file);
  } finally {
    rmSync(file, { force: true });
  }
}

/**
 * Counts the tests of a report, and as one failed test each file that could not be run at all;
 * `undefined` where Vitest ended without a report.
 */
export function countReport(file: string): TestReport | undefined {
  if (!existsSync(file)) return undefined;
  const report = reportSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const unrunnable = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const files = report.testResults.map(({ name, startTime, endTime }) => ({
    file: relative(root, name),
    seconds: (endTime - startTime) / 1000,
  }));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unrunnable.length,
    files: files.sort((a, b) => b.seconds - a.seconds),
  };
}
